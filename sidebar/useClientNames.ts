import { useEffect, useState } from 'preact/hooks';
import { isKnown } from './matchNames';
import { clientNames } from './services';
import type { Entry } from './useEntries';

/**
 * The names of the base, loaded behind the open form, with those that were saved since; undefined until they have come.
 * Without them one can type still.
 */
export function useClientNames(entries: readonly Entry[]): readonly string[] | undefined {
  const [names, setNames] = useState<readonly string[]>();
  useEffect(() => {
    clientNames().then(
      (answer) => {
        if (answer.ok) setNames(answer.names);
      },
      () => undefined,
    );
  }, []);
  if (!names) return undefined;
  const saved = entries.filter(({ state }) => state === 'saved' || state === 'repeated');
  const added = saved.map(({ client }) => client).filter((client) => !isKnown(names, client));
  return added.length === 0 ? names : [...added, ...names];
}
