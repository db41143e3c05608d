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
  const load = (): void => {
    const turn = ++asked.current;
    setCard(undefined);
    void clientCard({ client })
      .catch((error: unknown): Refusal => noAnswer(error, desk))
      .then((answer) => {
        if (turn === asked.current) setCard(answer);
      });
  };
  useEffect(load, [client]);
  return { card, reload: load };
}
