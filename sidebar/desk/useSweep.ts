import { useEffect, useState } from 'preact/hooks';
import type { Desk, Swept } from '../../src/rpc';
import { sweepEntries } from '../services';
import { fill } from '../wording/fill';

/** Records what was entered on phones, behind the open sidebar, and says so where there was something. */
export function useSweep({ words }: Desk, onLog: () => void): readonly string[] {
  const [swept, setSwept] = useState<Swept>();
  useEffect(() => {
    sweepEntries().then(
      (answer) => {
        if (!answer.ok) return;
        setSwept(answer);
        if (answer.recorded > 0) onLog();
      },
      // It is swept again at the next opening.
      () => undefined,
    );
  }, []);
  if (!swept) return [];
  const { recorded, refused } = swept;
  return [
    ...(recorded > 0 ? [fill(words.swept, recorded)] : []),
    ...(refused > 0 ? [fill(words.notSwept, refused)] : []),
  ];
}
