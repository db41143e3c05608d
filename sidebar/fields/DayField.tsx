import { nextSteps } from './nextSteps';
import { QuickPicks } from './QuickPicks';
import { TextField } from './TextField';

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** ISO date; the calendar offers nothing before it. */
  readonly today: string;
  /** Names of the quick picks, as `nextSteps` has them; none without them. */
  readonly picks?: readonly string[];
  /** ISO date; '' for none yet. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A date, with buttons for those that are chosen most. A form around it checks by itself (`noValidate`). */
export function DayField(props: DayFieldProps) {
  const { id, label, hint, today, picks = [], value, onChange } = props;
  const days = nextSteps(today);
  const named = picks.map((pick, index) => ({ label: pick, value: days[index] ?? '' }));
  return (
    <>
      {named.length > 0 && (
        <QuickPicks field={id} label={label} value={value} picks={named} onPick={onChange} />
      )}
      <TextField
        id={id}
        {...(named.length > 0 ? {} : { label })}
        {...(hint === undefined ? {} : { hint })}
        kind="date"
        from={today}
        value={value}
        onChange={onChange}
      />
    </>
  );
}
