interface TextFieldProps {
  readonly id: string;
  /** Stands above the field; without it, the quick picks above the field are its label. */
  readonly label?: string;
  readonly hint?: string;
  readonly kind?: 'line' | 'lines' | 'date';
  /** The longest text, in characters. */
  readonly most?: number;
  /** The first date that may be chosen, ISO. */
  readonly from?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled field for a text or a date. */
export function TextField(props: TextFieldProps) {
  const { id, label, hint, kind = 'line', most, from, value, onChange } = props;
  const shared = {
    id,
    class: 'text',
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    maxLength: most,
    value,
    autocomplete: 'off',
    onInput: (event: { currentTarget: { value: string } }) => {
      onChange(event.currentTarget.value);
    },
  };
  return (
    <div class="field">
      {label !== undefined && (
        <label class="label" for={id}>
          {label}
        </label>
      )}
      {kind === 'lines' && <textarea {...shared} rows={3} />}
      {kind === 'date' && <input {...shared} type="date" min={from} />}
      {kind === 'line' && <input {...shared} type="text" />}
      {hint !== undefined && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
