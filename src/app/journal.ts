import { textOf, type Cell } from '../sheets/cell';
import { findColumns } from '../sheets/headings';
import { rowOf } from '../sheets/row';
import type { Texts } from '../texts/en';
import { changeHeadings } from '../texts/lexicon';
import type { Why } from './access/refusal';
import type { Workbook } from './ports';

/** What a head changed outside the log: what, of whom, from what to what. */
export interface Change {
  readonly what: string;
  readonly subject: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** The Changes tab, ready to be written. */
export interface Journal {
  /** Whether a change of somebody to that value is noted. */
  isNoted(subject: string, after: string): boolean;
  /** Writes changes, one row each. */
  note(changes: readonly Change[], by: { readonly email: string; readonly now: number }): void;
}

/**
 * Opens the Changes tab. What is noted there must be opened before anything is changed: where a column or the whole tab is
 * missing, the change would go unseen, so it is refused. Set-up brings the tab back.
 */
export function openJournal(book: Workbook, { headings, recording }: Texts): Journal | Why {
  if (!book.has('changes')) return { refusal: recording.noChanges };
  const [row = [], ...rows] = book.read('changes');
  const places = findColumns(row, changeHeadings);
  const { subject: subjectAt = -1, after: afterAt = -1 } = places;
  const columns = Object.keys(headings.changes) as (keyof typeof headings.changes)[];
  const lost = columns.filter((column) => places[column] === undefined);
  if (lost.length > 0) {
    return {
      refusal: recording.brokenChanges(lost.map((one) => headings.changes[one]).join(', ')),
    };
  }
  return {
    isNoted: (subject, after) =>
      rows.some(
        (cells) => textOf(cells[subjectAt]) === subject && textOf(cells[afterAt]) === after,
      ),
    note: (changes, { email, now }) => {
      const added = changes.map((change) =>
        rowOf({ when: new Date(now), recordedBy: email, ...change }, places),
      );
      if (added.length > 0) book.appendRows('changes', added);
    },
  };
}
