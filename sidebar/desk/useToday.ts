import { useMemo, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';

/** A desk that follows the calendar. */
interface DatedDesk {
  readonly desk: Desk;
  /** The sheet told which day it is, as an ISO date. The same function always. */
  readonly onToday: (today: string) => void;
}

/** Keeps the day of a desk that was left open overnight; `onNewDay` hears that another one has begun. */
export function useToday(opened: Desk, onNewDay: () => void): DatedDesk {
  const [today, setToday] = useState(opened.today);
  const latest = useRef({ today, onNewDay });
  latest.current = { today, onNewDay };
  const onToday = useMemo(
    () =>
      (told: string): void => {
        if (told === latest.current.today) return;
        setToday(told);
        latest.current.onNewDay();
      },
    [],
  );
  const desk = useMemo(() => ({ ...opened, today }), [opened, today]);
  return { desk, onToday };
}
