import { noteChanges, type Change } from '../../src/app/journal';
import type { Workbook } from '../../src/app/ports';
import type { Cell } from '../../src/sheets/cell';
import { texts } from '../../src/texts';

const WORDS = texts.en.headings.changes;
const AUTHOR = { email: 'vera@example.com', now: Date.parse('2026-11-20T10:00:00Z') };
const CHANGE: Change = { what: 'Owner', subject: 'Acme', before: 'Boris', after: 'Clara' };

/** A workbook of one tab, and what was added to it; whatever else is asked of it fails. */
function bookWith(headings: readonly Cell[] | undefined): { book: Workbook; added: unknown[] } {
  const added: unknown[] = [];
  const book = {
    has: (tab: string) => tab === 'changes' && headings !== undefined,
    readBlock: () => [headings ?? []],
    appendRows: (tab: string, rows: unknown) => added.push([tab, rows]),
  };
  return { book: book as unknown as Workbook, added };
}

describe('what was changed outside the log is noted', () => {
  it('in one call, a row for each change, under its headings wherever they stand', () => {
    const { book, added } = bookWith([
      WORDS.after,
      'Our own',
      WORDS.subject,
      WORDS.what,
      WORDS.when,
      WORDS.recordedBy,
    ]);
    noteChanges(book, [CHANGE, { ...CHANGE, subject: 'Birch', after: 5 }], AUTHOR);
    const when = new Date(AUTHOR.now);
    const rows = [
      ['Clara', '', 'Acme', 'Owner', when, AUTHOR.email],
      [5, '', 'Birch', 'Owner', when, AUTHOR.email],
    ];
    expect(added).toEqual([['changes', rows]]);
  });

  it('under the headings of any language', () => {
    const { book, added } = bookWith(Object.values(texts.bg.headings.changes));
    noteChanges(book, [CHANGE], AUTHOR);
    const row = [new Date(AUTHOR.now), AUTHOR.email, 'Owner', 'Acme', 'Boris', 'Clara'];
    expect(added).toEqual([['changes', [row]]]);
  });

  it('nowhere, where nothing changed or an older workbook lacks the tab', () => {
    const whole = bookWith(Object.values(WORDS));
    noteChanges(whole.book, [], AUTHOR);
    expect(whole.added).toEqual([]);
    const older = bookWith(undefined);
    noteChanges(older.book, [CHANGE], AUTHOR);
    expect(older.added).toEqual([]);
  });
});
