import type { LogColumn } from '../../domain/log/log';
import { textOf, type Cell, type Cells } from '../../sheets/cell';
import type { ColumnPlaces } from '../../sheets/headings';
import type { Workbook } from '../ports';

/** People may move rows again while the log is put right; nobody does so often. */
const TRIES = 3;

/** The log as it was read, heading row first, and where its columns stand. */
interface KnownLog {
  readonly actions: Cells;
  readonly logPlaces: ColumnPlaces<LogColumn>;
}

/**
 * Adds rows to the log in one block. A row that somebody inserts above between making room and writing pushes the last
 * rows under the block: so what stands there is read again, and rows that were written over, or stand below the block,
 * are put above it, all in one call.
 *
 * @param log the whole log as it was read before.
 */
export function appendBlock(book: Workbook, log: KnownLog, rows: Cells): void {
  book.appendRows('actions', rows);
  if (standsBelow(book, log, rows)) return;
  for (let tries = 0; tries < TRIES; tries++) {
    const end = rightEnd(log, book.read('actions'), rows);
    if (end === undefined) return;
    book.write('actions', end.row, 1, end.cells);
  }
}

/** Whether the block stands right below the last row that was known: as good as always. */
function standsBelow(book: Workbook, log: KnownLog, rows: Cells): boolean {
  const { actions } = log;
  const block = { row: actions.length, column: 1, rows: rows.length + 1, columns: widthOf(rows) };
  const expected = [...actions.slice(-1), ...rows].map((row) => keyOf(row, log));
  const found = book.readBlock('actions', block).map((row) => keyOf(row, log));
  return expected.every((key, at) => found[at] === key);
}

interface LogEnd {
  readonly row: number;
  readonly cells: Cells;
}

/**
 * How the log has to go on from the block's first row: lost rows, rows that came below the block, the block itself.
 * undefined where it is right, or where somebody sorted the log since, which loses nothing.
 */
function rightEnd(log: KnownLog, now: Cells, rows: Cells): LogEnd | undefined {
  const keys = now.map((row) => keyOf(row, log));
  const block = rows.map((row) => keyOf(row, log));
  const at = keys.indexOf(block[0] ?? '');
  if (at < 0 || !block.every((key, place) => keys[at + place] === key)) return undefined;
  const known = log.actions.map((row) => keyOf(row, log));
  const above = known.lastIndexOf(
    keys
      .slice(0, at)
      .reverse()
      .find((key) => known.includes(key)) ?? '',
  );
  const there = new Set(keys);
  const lost = log.actions.filter((_, place) => place > above && !there.has(known[place] ?? ''));
  const below = now.slice(at + rows.length);
  const isBelow = below.some((row) => known.includes(keyOf(row, log)));
  if (lost.length === 0 && !isBelow) return undefined;
  return { row: at + 1, cells: [...lost, ...below, ...rows].map((row) => cut(row, widthOf(rows))) };
}

function widthOf(rows: Cells): number {
  return rows[0]?.length ?? 0;
}

/** The team's own columns beyond ours stand where they stood: nothing was written into them. */
function cut(row: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, at) => row[at] ?? '');
}

/** What tells a row from others: its ID; where it has none, its cells. */
function keyOf(row: readonly Cell[], { logPlaces }: KnownLog): string {
  const id = textOf(row[logPlaces.id ?? -1]);
  return id === '' ? JSON.stringify(Object.values(logPlaces).map((place) => row[place] ?? '')) : id;
}
