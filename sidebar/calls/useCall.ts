import { useRef, useState } from 'preact/hooks';
import type { Desk, Refusal } from '../../src/rpc';
import { noAnswer } from './failures';

/** One thing that is asked of the server at a time, and what became of it. */
export interface Call {
  readonly isRunning: boolean;
  /** Why it was not done, or that no answer came; undefined while nothing is wrong. */
  readonly refusal: Refusal | undefined;
  /** Starts it, unless it is running; `done` gets the answer of a success, `refused` that of a refusal or a failure. */
  readonly run: <Answer extends { readonly ok: true }>(
    start: () => Promise<Answer | Refusal>,
    done: (answer: Answer) => void,
    refused?: (refusal: Refusal) => void,
  ) => void;
  /** Forgets what was wrong. */
  readonly clear: () => void;
}

/**
 * Calls the server, never twice at once. What Google throws is no sentence for a person: another stands in its place.
 *
 * @param failed the sentence for a call that was not answered; without it, that nothing is lost.
 */
export function useCall(desk: Desk, failed: string = desk.words.failed): Call {
  const [isRunning, setRunning] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const isBusy = useRef(false);
  const run: Call['run'] = (start, done, refused) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setRunning(true);
    setRefusal(undefined);
    void start()
      .catch((error: unknown): Refusal => noAnswer(error, desk, failed))
      .then((answer) => {
        isBusy.current = false;
        setRunning(false);
        if (answer.ok) {
          done(answer);
        } else {
          setRefusal(answer);
          refused?.(answer);
        }
      });
  };
  const clear = (): void => {
    setRefusal(undefined);
  };
  return { isRunning, refusal, run, clear };
}
