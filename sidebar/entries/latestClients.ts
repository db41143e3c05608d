import { nameKey } from '../client/nameIndex';
import { isSaved, type Entry } from './entries';

const MOST = 5;

/** The five clients recorded last, the latest first: those of this sitting, then those the desk opened with. */
export function latestClients(
  entries: readonly Entry[],
  opened: readonly string[],
): readonly string[] {
  const single = entries.filter((entry) => isSaved(entry) && !entry.draft.isMany);
  const names = [...single.flatMap(({ draft }) => draft.clients), ...opened];
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(nameKey(name))) first.set(nameKey(name), name);
  return [...first.values()].slice(0, MOST);
}
