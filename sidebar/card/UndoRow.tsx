import { useRef, useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { isUncertain } from '../calls/failures';
import { useCall } from '../calls/useCall';
import { useKeptId } from '../calls/useKeptId';
import { useFocusCaught } from '../keys/useFocusCaught';
import { undoAction } from '../services';

interface UndoRowProps {
  readonly desk: Desk;
  readonly client: string;
  /** ID of the row. */
  readonly target: string;
  /** The row in words. */
  readonly what: string;
  readonly onUndone: () => void;
}

/** Takes a row of the log back: also one of an earlier sitting, and for a head one of anybody. */
export function UndoRow(props: UndoRowProps) {
  const { words } = props.desk;
  const { call, isDone, undo } = useUndo(props);
  const place = useRef<HTMLDivElement>(null);
  useFocusCaught(place);
  const { isRunning, refusal } = call;
  const label = refusal && isUncertain(refusal) ? words.retry : words.undo;
  const said = isDone ? words.undone : '';
  return (
    <div class="undo-row" ref={place} tabIndex={-1}>
      {!isDone && (
        <button
          class="link"
          type="button"
          aria-label={`${label}: ${props.what}`}
          aria-disabled={isRunning}
          onClick={undo}
        >
          {label}
        </button>
      )}
      <span role="status">{isRunning ? words.undoing : said}</span>
      {refusal && (
        <p class="hint" role="alert">
          {refusal.message}
        </p>
      )}
    </div>
  );
}

/** Sends the void; a second try of what only seemed to fail goes under the same ID. */
function useUndo({ desk, client, target, onUndone }: UndoRowProps) {
  const call = useCall(desk);
  const id = useKeptId();
  const [isDone, setDone] = useState(false);
  const undo = (): void => {
    const wish = { target, client };
    call.run(
      () => undoAction({ id: id.of(wish), ...wish }),
      () => {
        setDone(true);
        onUndone();
      },
    );
  };
  return { call, isDone, undo };
}
