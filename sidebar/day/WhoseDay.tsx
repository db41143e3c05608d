import type { Desk } from '../../src/rpc';
import type { DayState } from './useMyDay';

interface WhoseDayProps {
  readonly desk: Desk;
  readonly state: DayState;
}

/** Loads the day anew; those who may see others' days choose whose. */
export function WhoseDay({ desk, state }: WhoseDayProps) {
  const words = desk.words.views.day;
  const others = desk.managers.filter((name) => name !== desk.name);
  return (
    <div class="whose">
      {others.length > 0 && (
        <label class="view-field">
          <span>{words.whose}</span>
          <select
            class="view-input"
            value={state.manager}
            onChange={(event) => {
              state.choose(event.currentTarget.value);
            }}
          >
            <option value="">{words.own}</option>
            {others.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {state.day && (
        <button
          class="link refresh"
          type="button"
          // Not disabled: the button that was pressed would lose the focus.
          aria-disabled={state.isLoading}
          onClick={() => {
            if (!state.isLoading) state.reload();
          }}
        >
          {state.isLoading ? desk.words.views.working : words.refresh}
        </button>
      )}
    </div>
  );
}
