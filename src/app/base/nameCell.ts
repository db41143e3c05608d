import { nameKey } from '../../domain/log/name';
import { textOf, type Cells } from '../../sheets/cell';
import type { Workbook } from '../ports';

/** People may sort the tab again while it is put right; nobody does so often. */
const TRIES = 3;

/**
 * Gives the row of Clients that bears one name another one, which no row bears; where none bears the first, nothing is
 * written. People may move rows meanwhile, so the tab is read right before and after it: whoever lost his name by mistake
 * gets it back, wherever he stands by now.
 *
 * @param clients the tab as it was read; @param place the column of the names, counted from 0.
 * @returns the tab as it stands now.
 */
export function renameRow(
  book: Workbook,
  clients: Cells,
  place: number,
  { from, to }: { readonly from: string; readonly to: string },
): Cells {
  if (rowNamed(clients, place, from) === undefined) return clients;
  let now = book.read('clients');
  for (let tries = 0; tries < TRIES; tries++) {
    const row = rowNamed(now, place, from);
    if (row === undefined) return now;
    book.write('clients', row, place + 1, [[to]]);
    let after = book.read('clients');
    const isGone = (): boolean => countOf(after, place, from) < countOf(now, place, from);
    if (isGone() && lostNames(now, after, place, from).length === 0) return after;
    // Read again: rows that are inserted while it is read push the last ones out of it.
    after = book.read('clients');
    if (isGone()) return after;
    const hit = rowNamed(after, place, to);
    const [lost = ''] = lostNames(now, after, place, from);
    if (hit !== undefined) book.write('clients', hit, place + 1, [[lost]]);
    now = book.read('clients');
  }
  return now;
}

/** Names that no row bears any more, the one that is given up aside. */
function lostNames(now: Cells, after: Cells, place: number, from: string): string[] {
  const names = now.slice(1).map((cells) => textOf(cells[place]));
  return names.filter(
    (name) => name !== '' && nameKey(name) !== nameKey(from) && countOf(after, place, name) === 0,
  );
}

/** The row that bears a name, counted from 1; undefined where none does. */
export function rowNamed(clients: Cells, place: number, name: string): number | undefined {
  const key = nameKey(name);
  const at = clients.findIndex((cells, row) => row > 0 && nameKey(textOf(cells[place])) === key);
  return at > 0 ? at + 1 : undefined;
}

function countOf(clients: Cells, place: number, name: string): number {
  const key = nameKey(name);
  return clients.filter((cells) => nameKey(textOf(cells[place])) === key).length;
}
