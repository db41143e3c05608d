import { useMemo } from 'preact/hooks';
import { newId } from './newId';

/** The ID of the request that is on its way, or failed. */
export interface KeptId {
  /** The ID for what the request says. */
  readonly of: (request: unknown) => string;
  /** The request was done: whoever wants the same once more wants it anew. */
  readonly forget: () => void;
}

/**
 * The ID of a request: the same as long as the request says the same, so that a second try of what only seemed to fail
 * is not done twice; a new one as soon as it says something else, or was done.
 */
export function useKeptId(): KeptId {
  return useMemo(() => {
    let kept = { said: '', id: '' };
    return {
      of: (request) => {
        const said = JSON.stringify(request);
        if (kept.id === '' || kept.said !== said) kept = { said, id: newId() };
        return kept.id;
      },
      forget: () => {
        kept = { said: '', id: '' };
      },
    };
  }, []);
}
