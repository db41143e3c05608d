import { textOf, type Cell } from '../sheets/cell';
import { findColumns } from '../sheets/headings';
import { rowOf } from '../sheets/row';
import { changeHeadings } from '../texts/lexicon';
import type { Workbook } from './ports';

/** What a head changed outside the log: what, of whom, from what to what. */
export interface Change {
  readonly what: string;
  readonly subject: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** Writes changes into the Changes tab, one row each; a workbook that was set up before the tab existed has none. */
export function noteChanges(
  book: Workbook,
  changes: readonly Change[],
  { email, now }: { readonly email: string; readonly now: number },
): void {
  if (changes.length === 0 || !book.has('changes')) return;
  const headings = book.readBlock('changes', { row: 1, column: 1, rows: 1, columns: 6 })[0] ?? [];
  const places = findColumns(headings, changeHeadings);
  const rows = changes.map((change) =>
    rowOf({ when: new Date(now), recordedBy: email, ...change }, places),
  );
  book.appendRows('changes', rows);
}

/** Reads the Changes tab: whether a change of somebody to that value is noted; where there is no tab, all is. */
export function notedChanges(book: Workbook): (subject: string, after: string) => boolean {
  if (!book.has('changes')) return () => true;
  const [headings = [], ...rows] = book.read('changes');
  const { subject: subjectAt = -1, after: afterAt = -1 } = findColumns(headings, changeHeadings);
  return (subject, after) =>
    rows.some((row) => textOf(row[subjectAt]) === subject && textOf(row[afterAt]) === after);
}
