interface QuickPicksProps {
  /** ID of the field that takes any other value. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly picks: readonly { readonly label: string; readonly value: string }[];
  readonly onPick: (value: string) => void;
}

/** The usual values of a field, one click each; a second click takes the value away again. */
export function QuickPicks({ field, label, value, picks, onPick }: QuickPicksProps) {
  return (
    <div class="picks" role="group" aria-label={label}>
      <label class="label" for={field}>
        {label}
      </label>
      <div class="chips">
        {picks.map((pick) => (
          <button
            key={pick.label}
            class="chip"
            type="button"
            aria-pressed={pick.value === value}
            onClick={() => {
              onPick(pick.value === value ? '' : pick.value);
            }}
          >
            {pick.label}
          </button>
        ))}
      </div>
    </div>
  );
}
