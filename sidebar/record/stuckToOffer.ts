import type { StuckClient } from '../../src/rpc';
import { nameKey } from '../client/nameIndex';
import type { Entry } from '../entries/entries';

/** The worst stuck client whom nobody recorded in this sitting; undefined: there is none, or nothing was recorded yet. */
export function stuckToOffer(
  stuck: readonly StuckClient[],
  entries: readonly Entry[],
): StuckClient | undefined {
  if (entries.length === 0) return undefined;
  const dealtWith = entries.filter(({ state }) => state !== 'undone' && state !== 'refused');
  const names = new Set(dealtWith.flatMap(({ draft }) => draft.clients.map(nameKey)));
  return stuck.find(({ client }) => !names.has(nameKey(client)));
}
