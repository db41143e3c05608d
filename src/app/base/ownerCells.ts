import { nameKey } from '../../domain/log/name';
import { textOf, type Cell, type Cells } from '../../sheets/cell';
import type { ClientColumn } from '../../sheets/clients';
import type { ColumnPlaces } from '../../sheets/headings';
import type { Workbook } from '../ports';

/** People may move rows again while it is put right; nobody does so often. */
const TRIES = 4;

interface Base {
  readonly clients: Cells;
  readonly clientPlaces: ColumnPlaces<ClientColumn>;
}

/**
 * Writes one owner beside several clients. People may move rows meanwhile, so the tab is read right before and after it:
 * whoever got an owner by mistake, wherever he stands by now, gets his own back, and those who were meant get theirs.
 *
 * @param rows counted from 1; @param base the tab as it was read.
 * @returns the tab as it stands now.
 */
export function writeOwners(
  book: Workbook,
  { clients, clientPlaces }: Base,
  rows: readonly number[],
  owner: string,
): Cells {
  const { client: name, manager } = clientPlaces;
  if (name === undefined || manager === undefined || rows.length === 0) return clients;
  const keyOf = (cells: readonly Cell[] = []): string => nameKey(textOf(cells[name]));
  const wanted = new Set(rows.map((row) => keyOf(clients[row - 1])));
  let now = book.read('clients');
  const before = new Map<string, Cell>();
  // What was read last counts: people may have written another owner since.
  for (const cells of [...clients.slice(1).reverse(), ...now.slice(1).reverse()]) {
    before.set(keyOf(cells), cells[manager] ?? '');
  }
  before.set('', '');
  for (const key of wanted) before.set(key, owner);
  const ours = new Set([nameKey(owner)]);
  for (let tries = 0; tries < TRIES; tries++) {
    const wrong = wrongOwners(now, { wanted, before, ours, keyOf, manager });
    const there = new Set(now.map(keyOf));
    // Who is missing may stand below what was read: rows were inserted at that moment.
    if (wrong.size === 0 && [...wanted].every((key) => there.has(key))) break;
    for (const [right, at] of wrong) {
      book.fill('clients', manager + 1, at, right);
      ours.add(nameKey(textOf(right)));
    }
    now = book.read('clients');
  }
  return now;
}

interface Meant {
  readonly wanted: ReadonlySet<string>;
  /** Who should own each client, by the key of his name. */
  readonly before: ReadonlyMap<string, Cell>;
  /** Owners whom we wrote, in the form in which names are compared: another one that differs was written by people. */
  readonly ours: ReadonlySet<string>;
  readonly keyOf: (cells: readonly Cell[]) => string;
  readonly manager: number;
}

/** Rows with another owner than they should have, the first of each client, by the owner they should have. */
function wrongOwners(
  cells: Cells,
  { wanted, before, ours, keyOf, manager }: Meant,
): Map<Cell, number[]> {
  const met = new Set<string>();
  const wrong = new Map<Cell, number[]>();
  cells.forEach((row, at) => {
    const key = keyOf(row);
    const right = before.get(key);
    if (at === 0 || right === undefined || (key !== '' && met.has(key))) return;
    met.add(key);
    const stands = nameKey(textOf(row[manager]));
    const isOurs = wanted.has(key) || ours.has(stands);
    if (!isOurs || stands === nameKey(textOf(right))) return;
    wrong.set(right, [...(wrong.get(right) ?? []), at + 1]);
  });
  return wrong;
}
