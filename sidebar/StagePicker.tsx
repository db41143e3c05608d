interface StagePickerProps {
  readonly legend: string;
  readonly stages: readonly string[];
  readonly value: number | undefined;
  readonly onChange: (stage: number) => void;
}

/** All stages at a glance, one of them chosen: radio buttons, so arrows and screen readers work. */
export function StagePicker({ legend, stages, value, onChange }: StagePickerProps) {
  return (
    <fieldset class="field stages">
      <legend>{legend}</legend>
      {stages.map((name, index) => (
        <label key={index} class={value === index + 1 ? 'stage chosen' : 'stage'}>
          <input
            type="radio"
            name="stage"
            checked={value === index + 1}
            onChange={() => {
              onChange(index + 1);
            }}
          />
          <span class="number">{index + 1}</span>
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
