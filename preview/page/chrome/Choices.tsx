import { useDesk } from './useDesk';

/** The choices of a drop-down, below the cell. */
export function Choices({
  choices,
  marked,
  choose,
}: {
  readonly choices: readonly string[];
  readonly marked: number;
  readonly choose: (choice: string) => void;
}) {
  const { words } = useDesk();
  return (
    <div id="choices" class="choices" role="listbox" aria-label={words.choices}>
      {choices.map((choice, at) => (
        <div
          key={choice}
          id={`choice-${String(at)}`}
          role="option"
          aria-selected={at === marked}
          onPointerDown={(event) => {
            // The field keeps the focus, or it would send what was typed.
            event.preventDefault();
            choose(choice);
          }}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
