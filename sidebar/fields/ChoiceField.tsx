interface ChoiceFieldProps {
  readonly id: string;
  readonly label: string;
  /** What stands for no choice. */
  readonly none: string;
  readonly choices: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled list of which one may be chosen; '' is none. */
export function ChoiceField({ id, label, none, choices, value, onChange }: ChoiceFieldProps) {
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="text"
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </div>
  );
}
