import type { Cell, Cells } from '../../sheets/cell';
import type { ChainEnd } from '../../sheets/rowHash';
import type { BaseWritten } from '../base/baseLines';
import { isRecordedBy } from '../access/ownRow';
import { foldedLog } from '../log/foldedLog';
import { chainBefore, sealRow } from '../log/logChain';
import type { Ports } from '../ports';
import type { BookDesk, WholeBook } from './bookDesk';
import { appendBlock } from './logBlock';

/**
 * Adds rows to the log in one block, each sealed to the one before it: the log first, what is derived from it after it.
 *
 * @param settle writes what is derived; it is handed the workbook as it stands with the new rows.
 */
export function appendToLog<Whole extends WholeBook>(
  { book, chain }: Pick<Ports, 'book' | 'chain'>,
  desk: Whole,
  rows: readonly (readonly Cell[])[],
  settle: (after: Whole) => BaseWritten,
): void {
  const before = chainBefore(desk.actions, desk.logPlaces, chain.read());
  const { sealed, end } = sealAll(rows, desk, before.end);
  if (sealed.length > 0) appendBlock(book, desk, sealed);
  const actions = [...desk.actions, ...sealed];
  const after = sealed.length > 0 ? { ...desk, actions, ...foldedLog(actions, desk) } : desk;
  const { isSettled } = settle(after);
  book.flush();
  // Last: a kept end says that all of its rows was done, so it must never be ahead.
  if (isSettled && (end !== before.end || before.isAhead)) chain.write(end);
}

function sealAll(
  rows: Cells,
  { logPlaces, zone }: WholeBook,
  before: ChainEnd,
): { sealed: Cell[][]; end: ChainEnd } {
  let end = before;
  const sealed = rows.map((cells) => {
    const made = sealRow(cells, end, logPlaces, zone);
    end = made.end;
    return [...made.row];
  });
  return { sealed, end };
}

/** The rows of the log that one request wrote: those whose ID is its own with a number after it. */
export function entriesOf({ log }: WholeBook, id: string): number[] {
  const prefix = `${id}/`;
  const entries: number[] = [];
  for (let entry = 0; entry < log.length; entry++) {
    if (log.cells.idOf(entry).startsWith(prefix)) entries.push(entry);
  }
  return entries;
}

/** The entry with an ID, the first of several; undefined where there is none. */
export function entryOf({ log }: Pick<WholeBook, 'log'>, id: string): number | undefined {
  for (let entry = 0; entry < log.length; entry++) if (log.cells.idOf(entry) === id) return entry;
  return undefined;
}

/** The cells of an entry of the log. */
export function cellsOf({ actions, log }: WholeBook, entry: number): readonly Cell[] {
  return actions[(log.row[entry] ?? 0) - 1] ?? [];
}

/** Whether the person who asks recorded all of some entries himself. */
export function areHis(entries: readonly number[], desk: BookDesk): boolean {
  return entries.every((entry) => isRecordedBy(desk.person, cellsOf(desk, entry), desk.logPlaces));
}
