import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../src/rpc';
import { hasUnsent, type Entry } from './entries';
import { EntryStore } from './EntryStore';

/** The entries of this sitting and their store; `onLog` hears that the log has changed. */
export function useEntries(
  desk: Desk,
  onLog: () => void,
): { readonly entries: readonly Entry[]; readonly store: EntryStore } {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const latest = useRef(onLog);
  latest.current = onLog;
  const [store] = useState(
    () =>
      new EntryStore(desk, {
        onChange: setEntries,
        onLog: () => {
          latest.current();
        },
      }),
  );
  useWarning(hasUnsent(entries));
  return { entries, store };
}

/** The browser asks before the sidebar is closed while something is not saved. */
function useWarning(isUnsent: boolean): void {
  useEffect(() => {
    if (!isUnsent) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [isUnsent]);
}
