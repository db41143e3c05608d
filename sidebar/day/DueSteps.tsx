import type { Desk, MyDay } from '../../src/rpc';
import { counted } from '../wording/counted';
import { ClientBlock } from './ClientBlock';
import { ClientRow } from './ClientRow';

interface DueStepsProps {
  readonly desk: Desk;
  readonly day: MyDay;
  readonly onPick: (client: string, deal: string) => void;
  readonly onCard: (client: string) => void;
}

/** The next steps that were planned for today or before. */
export function DueSteps({ desk, day, onPick, onCard }: DueStepsProps) {
  const { dueTitle, nothingDue, dueToday, late } = desk.words.views.day;
  return (
    <ClientBlock
      desk={desk}
      title={dueTitle}
      none={nothingDue}
      total={day.dueTotal}
      shown={day.dueSteps.length}
    >
      {day.dueSteps.map((step) => (
        <ClientRow
          key={`${step.client}\n${step.deal}`}
          desk={desk}
          row={step}
          matter={step.daysLate > 0 ? counted(desk.language, step.daysLate, late) : dueToday}
          isLate={step.daysLate > 0}
          onPick={onPick}
          onCard={onCard}
        />
      ))}
    </ClientBlock>
  );
}
