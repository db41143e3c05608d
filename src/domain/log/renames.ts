import type { Day } from '../calendar/calendarDay';
import type { Name, NameBook } from './name';

/** A row that makes all rows of one client name count for another. */
export interface RenameRow {
  /** Its place in the log. */
  readonly entry: number;
  readonly row: number;
  readonly instant: number;
  readonly day: Day;
  readonly from: Name;
  readonly to: Name;
}

/** What the rename rows of a log do. */
export interface Renames {
  /** By the index of a name in the book: the index of the name that its rows count for. */
  readonly current: Int32Array;
  /** Rename rows that lead back to where they began; they have no effect. */
  readonly circles: readonly RenameRow[];
}

/**
 * Follows the rename rows in force: for one old name the last row counts, chains are followed, circles have no effect.
 *
 * @param rows in any order; they count by instant, then by row.
 * @param clients every name of the log.
 */
export function followRenames(rows: readonly RenameRow[], clients: NameBook): Renames {
  const current = new Int32Array(clients.length).map((_, index) => index);
  const last = new Map<Name, RenameRow>();
  for (const row of [...rows].sort((a, b) => a.instant - b.instant || a.row - b.row)) {
    last.set(row.from, row);
  }
  const circles = [...last.values()].filter((row) => isCircle(row, last));
  for (const row of circles) last.delete(row.from);
  for (const from of last.keys()) current[from.index] = endOf(from, last).index;
  return { current, circles };
}

function isCircle(start: RenameRow, last: ReadonlyMap<Name, RenameRow>): boolean {
  // A chain is at most as long as there are renamed names; longer means that it runs in a circle further on.
  let name = start.to;
  for (let step = 0; step <= last.size; step++) {
    if (name === start.from) return true;
    const next = last.get(name);
    if (!next) return false;
    name = next.to;
  }
  return false;
}

function endOf(name: Name, last: ReadonlyMap<Name, RenameRow>): Name {
  let current = name;
  for (let next = last.get(current); next; next = last.get(current)) current = next.to;
  return current;
}
