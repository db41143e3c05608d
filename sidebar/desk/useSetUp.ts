import { useState } from 'preact/hooks';
import { sayFailure, type FailureWords } from '../calls/failures';
import { setUp } from '../services';

/** Sets the workbook up from the sidebar. */
export interface SettingUp {
  readonly isBusy: boolean;
  /** Why it did not work; undefined: nothing was tried, or it is on its way. */
  readonly fault: string | undefined;
  readonly start: () => void;
}

/** `onDone` hears what the set-up has to say once it is through. */
export function useSetUp(words: FailureWords, onDone: (said: string) => void): SettingUp {
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const stop = (why: string): void => {
    setBusy(false);
    setFault(why);
  };
  const start = (): void => {
    if (isBusy) return;
    setBusy(true);
    setFault(undefined);
    setUp().then(
      (answer) => {
        if (answer.ok) onDone(answer.message);
        else stop(answer.message);
      },
      (error: unknown) => {
        stop(sayFailure(error, navigator.language, words.noAnswer));
      },
    );
  };
  return { isBusy, fault, start };
}
