import type { Refusal } from '../../src/rpc';
import type { FailureWords } from '../calls/failures';
import { useSetUp } from './useSetUp';

interface NoDeskProps {
  readonly refusal: Refusal;
  readonly words: FailureWords;
  /** Opens anew, with what is to be told then. */
  readonly onOpen: (news: readonly string[]) => void;
}

/** Why there is no desk, in words, and what can be done: try again, or set the workbook up. */
export function NoDesk({ refusal, words, onOpen }: NoDeskProps) {
  const mayBuild = refusal.offer === 'setUp';
  const { isBusy, fault, start } = useSetUp(words, (said) => {
    onOpen([said]);
  });
  return (
    <div class="no-desk">
      <p class="notice" role="alert">
        {fault ?? refusal.message}
      </p>
      {isBusy && <p role="status">{words.settingUp}</p>}
      <div class="buttons">
        {mayBuild && (
          <button class="primary" type="button" aria-disabled={isBusy} onClick={start}>
            {words.setUp}
          </button>
        )}
        <button
          class={mayBuild ? 'plain' : 'primary'}
          type="button"
          // Not disabled, as the other one: what was pressed would lose the focus.
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) onOpen([]);
          }}
        >
          {words.retry}
        </button>
      </div>
    </div>
  );
}
