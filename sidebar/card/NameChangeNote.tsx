import type { Desk } from '../../src/rpc';
import { isUncertain } from '../calls/failures';
import type { NameChange } from './useNameChange';

interface NameChangeNoteProps {
  readonly desk: Desk;
  readonly change: NameChange;
  readonly isLoading: boolean;
}

/** Says that the card is loading, or what became of the client's name, with the button that takes it back. */
export function NameChangeNote({ desk, change, isLoading }: NameChangeNoteProps) {
  const { words } = desk;
  const { said, call, undo } = change;
  const { isRunning, refusal } = call;
  const now = isRunning ? words.undoing : said;
  return (
    <>
      <p class="call-state" role="status">
        {isLoading ? words.views.card.loading : now}
      </p>
      {undo && !isLoading && (
        // It keeps the focus while it is at work: Escape is heard from there.
        <button class="view-button" type="button" aria-disabled={isRunning} onClick={undo}>
          {refusal && isUncertain(refusal) ? words.retry : words.undo}
        </button>
      )}
      {refusal && (
        <p class="hint" role="alert">
          {refusal.message}
        </p>
      )}
    </>
  );
}
