import type { Cell } from '../../sheets/cell';
import { decodeEntries, saysTheSame, type EntryTab, type PhoneEntry } from '../../sheets/entry';
import { entryHeadings } from '../../texts/lexicon';
import type { CellPlace, EntrySheet, Workbook } from '../ports';

/** What became of an entry, as it was read under the lock. */
export interface EntryAnswer {
  readonly entry: PhoneEntry;
  readonly isRecorded: boolean;
  /** Stands beside the row. */
  readonly text: string;
  /** The same, where people changed the row while it was recorded. */
  readonly textIfChanged: string;
}

/** Written by people and cleared where the entry is recorded; the manager stays for the next one. */
const CONTENT = ['client', 'stage', 'outcome', 'reason'] as const;

/**
 * Writes the answers beside their rows, takes the ticks away and frees the rows that were recorded.
 *
 * The tab is read again and each row is found by its ID, because people type, sort and insert meanwhile; a row that says
 * something else by now is not cleared. The answer comes first and the ID goes last: wherever this breaks off, a row
 * that is still ticked has the ID under which it stands in the log.
 */
export function answerEntries(
  book: Workbook,
  sheet: EntrySheet,
  answers: readonly EntryAnswer[],
): void {
  const cells = book.read('entry');
  const tab = decodeEntries(cells, entryHeadings, book.zone());
  if (!tab) return;
  const found = answers.flatMap((answer) => {
    const now = tab.entries.find(({ id }) => id === answer.entry.id);
    return now ? [{ ...answer, now, isChanged: !saysTheSame(now, answer.entry) }] : [];
  });
  const [first, ...others] = found;
  if (!first) return;
  const texts = new Map<number, Cell>();
  for (const { now, isChanged, text, textIfChanged } of [first, ...others]) {
    texts.set(now.row, isChanged ? textIfChanged : text);
  }
  writeColumn(book, cells, { column: tab.places.result, cells: texts });
  sheet.untick(found.map(({ now }) => placeOf(tab, now, 'record')));
  const freed = found.filter(({ isRecorded, isChanged }) => isRecorded && !isChanged);
  sheet.clear([
    ...freed.flatMap(({ now }) => CONTENT.map((column) => placeOf(tab, now, column))),
    ...found.map(({ now }) => placeOf(tab, now, 'id')),
  ]);
  book.flush();
}

/**
 * Writes cells of one column in one call. The cells between them are written as they were read: the column is the
 * add-on's own, and nobody else writes it under the lock.
 */
export function writeColumn(
  book: Workbook,
  cells: readonly (readonly Cell[])[],
  change: { readonly column: number; readonly cells: ReadonlyMap<number, Cell> },
): void {
  const rows = [...change.cells.keys()];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  if (rows.length === 0) return;
  const block = Array.from({ length: bottom - top + 1 }, (_, index): Cell[] => {
    const row = top + index;
    return [change.cells.get(row) ?? cells[row - 1]?.[change.column] ?? ''];
  });
  book.write('entry', top, change.column + 1, block);
}

function placeOf(tab: EntryTab, { row }: PhoneEntry, column: keyof EntryTab['places']): CellPlace {
  return { row, column: tab.places[column] + 1 };
}
