import type { RenameRow } from './log';
import type { Name } from './name';

/** What the rename rows of a log do. */
export interface Renames {
  /** The name that a client's rows count for. */
  readonly current: (name: Name) => Name;
  /** Rename rows that lead back to where they began; they have no effect. */
  readonly circles: readonly RenameRow[];
}

/**
 * Follows the rename rows in force: for one old name the last row counts, chains are followed, circles have no effect.
 *
 * @param rows in the order of the log: by instant, then by row.
 */
export function followRenames(rows: readonly RenameRow[]): Renames {
  const last = new Map<Name, RenameRow>();
  for (const row of rows) last.set(row.from, row);
  const circles = [...last.values()].filter((row) => isCircle(row, last));
  for (const row of circles) last.delete(row.from);
  if (last.size === 0) return { current: (name) => name, circles };
  return { current: (name) => endOf(name, last), circles };
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
