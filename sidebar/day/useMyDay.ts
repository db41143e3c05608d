import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { DayLoader, type ShownDay } from './dayLoader';

/** A manager's day as the server told it last, and what loads it anew. */
export interface DayState extends ShownDay {
  readonly choose: (manager: string) => void;
  readonly reload: () => void;
}

/** Loads the day behind the open sidebar: once after opening, then after each save and each choice of a manager. */
export function useMyDay(desk: Desk): DayState {
  const [shown, setShown] = useState<ShownDay>(NOTHING_YET);
  const loader = useMemo(() => new DayLoader(setShown, desk), [desk]);
  useEffect(() => {
    loader.load();
    return () => {
      loader.stop();
    };
  }, [loader]);
  const choose = (manager: string): void => {
    loader.choose(manager);
  };
  const reload = (): void => {
    loader.reload();
  };
  return { ...shown, choose, reload };
}

const NOTHING_YET: ShownDay = { day: undefined, isLoading: true, manager: '', problem: '' };
