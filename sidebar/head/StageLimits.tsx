import type { Desk } from '../../src/rpc';
import { CallState } from '../calls/CallState';
import { shownStage } from '../wording/shownStage';
import { Fold } from './Fold';
import { useLimits } from './useLimits';

/** After how many days at a stage a deal counts as stuck; one field for each stage below the finish. */
export function StageLimits({ desk }: { readonly desk: Desk }) {
  const words = desk.words.views.head.limits;
  const { typed, hint, done, call, change, submit } = useLimits(desk);
  return (
    <Fold title={words.title}>
      <p class="quiet">{words.explains}</p>
      <form onSubmit={submit} noValidate>
        <fieldset class="bare" disabled={call.isRunning}>
          {typed.map((text, index) => (
            <label key={index} class="limit">
              <span>{shownStage(desk, index + 1)}</span>
              <input
                class="view-input"
                type="text"
                inputMode="numeric"
                maxLength={4}
                placeholder={words.learned}
                value={text}
                onInput={(event) => {
                  change(index, event.currentTarget.value);
                }}
              />
            </label>
          ))}
        </fieldset>
        <button class="primary" type="submit" aria-disabled={call.isRunning}>
          {words.save}
        </button>
      </form>
      <CallState call={call} words={desk.words} hint={hint} done={done} />
    </Fold>
  );
}
