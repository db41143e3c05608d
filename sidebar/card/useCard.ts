import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientCard, Desk, Refusal } from '../../src/rpc';
import { noAnswer } from '../calls/failures';
import { clientCard } from '../services';

/** A client's card as the server told it, and what loads it again. */
export interface CardState {
  /** Undefined while it is loading. */
  readonly card: ClientCard | Refusal | undefined;
  readonly reload: () => void;
}

/** Loads the card of a client; an answer for the client before comes too late and is dropped. */
export function useCard(client: string, desk: Desk): CardState {
  const [card, setCard] = useState<ClientCard | Refusal>();
  const asked = useRef(0);
  /** The client whose card came last. */
  const loaded = useRef('');
  const load = (): void => {
    const turn = ++asked.current;
    // The card of the same client stays to be read until the new one has come.
    setCard((shown) => (shown?.ok && loaded.current === client ? shown : undefined));
    void clientCard({ client })
      .catch((error: unknown): Refusal => noAnswer(error, desk))
      .then((answer) => {
        if (turn !== asked.current) return;
        loaded.current = client;
        setCard(answer);
      });
  };
  useEffect(load, [client]);
  return { card, reload: load };
}
