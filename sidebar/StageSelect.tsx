/** Chooses a stage by number and name. */
export function StageSelect({
  stages,
  value,
  onChange,
}: {
  readonly stages: readonly string[];
  readonly value: string;
  readonly onChange: (stage: string) => void;
}) {
  return (
    <select
      id="stage"
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    >
      <option value="">…</option>
      {stages.map((name, index) => (
        <option key={name} value={String(index + 1)}>
          {`${String(index + 1)}. ${name}`}
        </option>
      ))}
    </select>
  );
}
