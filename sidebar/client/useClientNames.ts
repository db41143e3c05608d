import { useEffect, useMemo, useState } from 'preact/hooks';
import { clientNames } from '../services';
import { isKnown } from './matchNames';
import { namesAfter, type Renaming } from './renaming';

/** The names of the base as the sidebar knows them. */
export interface KnownNames {
  /** Undefined until they have come: without them one can type still. */
  readonly names: readonly string[] | undefined;
  readonly rename: (renaming: Renaming) => void;
  /** A renaming was taken back. */
  readonly takeBack: (renaming: Renaming) => void;
}

/** Milliseconds until names that did not come are asked for once more. */
const PAUSE = 5000;

/** Loads the names of the base behind the open form, and follows what is saved and renamed since. */
export function useClientNames(saved: readonly string[]): KnownNames {
  const loaded = useLoadedNames();
  const [renamings, setRenamings] = useState<readonly Renaming[]>([]);
  const [takenBack, setTakenBack] = useState<readonly Renaming[]>([]);
  const added = loaded ? saved.filter((client) => !isKnown(loaded, client)) : [];
  const key = added.join('\n');
  // The list stays the same one until a name changes: what is worked out for it is then kept.
  const names = useMemo(() => {
    if (!loaded) return undefined;
    const all = key === '' ? loaded : [...new Set(key.split('\n')), ...loaded];
    return namesAfter(all, renamings, takenBack);
  }, [loaded, key, renamings, takenBack]);
  return {
    names,
    rename: (renaming) => {
      setRenamings((all) => [...all, renaming]);
    },
    takeBack: (renaming) => {
      setRenamings((all) => all.filter(({ id }) => id !== renaming.id));
      setTakenBack((all) => [...all, renaming]);
    },
  };
}

/** The names as the server told them; where they do not come, they are asked for once more. */
function useLoadedNames(): readonly string[] | undefined {
  const [loaded, setLoaded] = useState<readonly string[]>();
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined;
    const load = async (failed: () => void): Promise<void> => {
      const answer = await clientNames().catch(() => undefined);
      if (answer?.ok) setLoaded(answer.names);
      else failed();
    };
    const giveUp = (): void => undefined;
    void load(() => {
      again = setTimeout(() => void load(giveUp), PAUSE);
    });
    return () => {
      clearTimeout(again);
    };
  }, []);
  return loaded;
}
