import { KeyButton } from '../keys/KeyButton';
import { keyOfChoice } from '../keys/keys';
import { useFocus } from '../keys/useFocus';

/** A line of the list. */
export interface ChoiceLine {
  readonly label: string;
  /** What it means beyond its words, such as "for good"; '' for nothing. */
  readonly mark?: string;
  readonly onChoose: () => void;
}

interface ChoiceListProps {
  readonly question: string;
  readonly lines: readonly ChoiceLine[];
  readonly cancel: string;
  readonly onCancel: () => void;
}

/** A question with a few answers, each of which has a key. */
export function ChoiceList({ question, lines, cancel, onCancel }: ChoiceListProps) {
  const place = useFocus<HTMLDivElement>();
  return (
    <div class="field question" role="group" aria-label={question} tabIndex={-1} ref={place}>
      <p class="label">{question}</p>
      {lines.map(({ label, mark = '', onChoose }, index) => (
        <KeyButton
          key={index}
          class="stage"
          label={mark === '' ? label : `${label} (${mark})`}
          shortcut={keyOfChoice(index)}
          onClick={onChoose}
        >
          <span class="number">{keyOfChoice(index)}</span>
          <span>{label}</span>
          {mark !== '' && <span class="mark">{mark}</span>}
        </KeyButton>
      ))}
      <KeyButton class="link" label={cancel} shortcut="Esc" onClick={onCancel} />
    </div>
  );
}
