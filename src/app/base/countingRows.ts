import type { Board } from '../../domain/board/board';
import { nameKey } from '../../domain/log/name';

/** The form in which the name is compared that a client goes by now, after all renamings; a name that the log lacks is his own. */
export function currentKey({ log, current }: Board, name: string): string {
  const index = log.clients.known(name);
  return index === undefined ? nameKey(name) : log.clients.at(current[index] ?? index).key;
}

/**
 * Which row of Clients stands for each client: the one that bears the name he goes by, else the first that bears an
 * older name of his.
 *
 * @param names the names of the rows from the top; '' where a row has none.
 * @returns by the current key of a client: the place of his row in `names`.
 */
export function countingRows(names: readonly string[], board: Board): Map<string, number> {
  const rows = new Map<string, number>();
  const isOwn = new Set<string>();
  names.forEach((name, at) => {
    if (name === '') return;
    const key = currentKey(board, name);
    const bearsIt = nameKey(name) === key;
    if (rows.has(key) && (!bearsIt || isOwn.has(key))) return;
    rows.set(key, at);
    if (bearsIt) isOwn.add(key);
  });
  return rows;
}
