import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { SelectionReader } from './SelectionReader';
import type { Recording } from './useRecorder';

/** The rows selected in the sheet, and the recorder that follows them. */
export interface SheetSelection {
  /** Takes them because the person asked for it. */
  readonly take: () => void;
  /** The recorder; it waits where the row is still being read for which something is recorded. */
  readonly recording: Recording;
  readonly isAwaited: boolean;
}

/** Keeps the form with the rows selected in the sheet: quietly, whenever the person comes back to the sidebar. */
export function useSelection(
  desk: Desk,
  isActive: boolean,
  given: Recording,
  onToday: (today: string) => void,
): SheetSelection {
  const latest = useRef(given);
  latest.current = given;
  const [isAwaited, onWait] = useState(false);
  const { dispatch } = given;
  const reader = useMemo(
    () => new SelectionReader(desk, { form: () => latest.current.form, dispatch, onToday, onWait }),
    // A reader that is waiting for the sheet goes on: of the desk it needs nothing that changes overnight.
    [dispatch],
  );
  useEffect(() => {
    if (!isActive) return undefined;
    const look = (): void => {
      reader.look();
    };
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, [isActive, reader]);
  return {
    take: () => {
      reader.take();
    },
    recording: waiting(given, reader),
    isAwaited,
  };
}

/** Acts once it is known for whom; a form that was given is known. */
function waiting(recording: Recording, reader: SelectionReader): Recording {
  const { act, ask } = recording;
  return {
    ...recording,
    act: (action, form) => {
      if (form) act(action, form);
      else
        reader.whenKnown((known) => {
          act(action, known);
        });
    },
    ask: (kind) => {
      reader.whenKnown((known) => {
        ask(kind, known);
      });
    },
  };
}
