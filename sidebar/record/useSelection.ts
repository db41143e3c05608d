import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { sayFailure } from '../calls/failures';
import { selectedClients } from '../services';
import type { FormEvent } from './form';
import { selectionFor } from './selectionFor';

type Dispatch = (event: FormEvent) => void;

/**
 * Keeps the form with the rows selected in the sheet: quietly, whenever the person comes back to the sidebar.
 *
 * @returns takes the selection because the person asked for it, and says why where there is none
 */
export function useSelection(desk: Desk, isActive: boolean, dispatch: Dispatch): () => void {
  const isAsking = useRef(false);
  useEffect(() => {
    if (!isActive) return undefined;
    const look = (): void => {
      if (isAsking.current) return;
      isAsking.current = true;
      void lookQuietly(desk, dispatch).then(() => {
        isAsking.current = false;
      });
    };
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, [isActive, desk, dispatch]);
  return () => {
    void take(desk, dispatch);
  };
}

/** Nobody asked: what cannot be read is not worth a word. */
async function lookQuietly(desk: Desk, dispatch: Dispatch): Promise<void> {
  const answer = await selectedClients().catch(() => undefined);
  if (!answer?.ok) return;
  dispatch({ type: 'selected', selection: selectionFor(desk, answer), isAsked: false });
}

async function take(desk: Desk, dispatch: Dispatch): Promise<void> {
  const { words, language } = desk;
  const hint = (text: string): void => {
    dispatch({ type: 'hinted', hint: text });
  };
  try {
    const answer = await selectedClients();
    const selection = answer.ok ? selectionFor(desk, answer) : answer;
    if (!selection.ok) hint(selection.message);
    else if (selection.clients.length === 0) hint(words.noActiveRow);
    else dispatch({ type: 'selected', selection, isAsked: true });
  } catch (error) {
    hint(sayFailure(error, language, words.noAnswerRow));
  }
}
