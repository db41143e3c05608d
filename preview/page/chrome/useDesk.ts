import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk';
import type { DeskState } from '../deskState';
import { WORDS, type Words } from '../words';

/** The desk that all parts of the page share. */
export const DeskContext = createContext<Desk | undefined>(undefined);

/** The desk, its state as of now, and the words of its language. */
export function useDesk(): { desk: Desk; state: DeskState; words: Words } {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('No desk is open.');
  const [state, setState] = useState(desk.state);
  useEffect(() => {
    setState(desk.state);
    return desk.watch(() => {
      setState(desk.state);
    });
  }, [desk]);
  return { desk, state, words: WORDS[desk.facts.language] };
}
