import { openJournal, type Change, type Journal } from '../../src/app/journal';
import type { Workbook } from '../../src/app/ports';
import type { Cell } from '../../src/sheets/cell';
import { texts } from '../../src/texts';

const WORDS = texts.en.headings.changes;
const AUTHOR = { email: 'vera@example.com', now: Date.parse('2026-11-20T10:00:00Z') };
const CHANGE: Change = { what: 'Owner', subject: 'Acme', before: 'Boris', after: 'Clara' };

/** A workbook of one tab, and what was added to it; whatever else is asked of it fails. */
function bookWith(...cells: readonly Cell[][]): { book: Workbook; added: unknown[] } {
  const added: unknown[] = [];
  const book = {
    has: (tab: string) => tab === 'changes' && cells.length > 0,
    read: () => cells,
    appendRows: (tab: string, rows: unknown) => added.push([tab, rows]),
  };
  return { book: book as unknown as Workbook, added };
}

function journalOf(book: Workbook): Journal {
  const journal = openJournal(book, texts.en);
  if ('refusal' in journal) throw new Error(journal.refusal);
  return journal;
}

describe('what was changed outside the log is noted', () => {
  it('in one call, a row for each change, under its headings wherever they stand', () => {
    const { book, added } = bookWith([
      WORDS.after,
      'Our own',
      WORDS.subject,
      WORDS.what,
      'Our own',
      WORDS.when,
      'Our own',
      WORDS.recordedBy,
      WORDS.before,
    ]);
    journalOf(book).note([CHANGE, { ...CHANGE, subject: 'Birch', after: 5 }], AUTHOR);
    const when = new Date(AUTHOR.now);
    const rows = [
      ['Clara', '', 'Acme', 'Owner', '', when, '', AUTHOR.email, 'Boris'],
      [5, '', 'Birch', 'Owner', '', when, '', AUTHOR.email, 'Boris'],
    ];
    expect(added).toEqual([['changes', rows]]);
  });

  it('under the headings of any language', () => {
    const { book, added } = bookWith(Object.values(texts.bg.headings.changes));
    journalOf(book).note([CHANGE], AUTHOR);
    const row = [new Date(AUTHOR.now), AUTHOR.email, 'Owner', 'Acme', 'Boris', 'Clara'];
    expect(added).toEqual([['changes', [row]]]);
  });

  it('nowhere, where nothing changed', () => {
    const { book, added } = bookWith(Object.values(WORDS));
    journalOf(book).note([], AUTHOR);
    expect(added).toEqual([]);
  });
});

it('what is noted is found by its subject and its new value', () => {
  const noted = ['', AUTHOR.email, 'Owner', 'Acme', 'Boris', 'Clara'];
  const journal = journalOf(bookWith(Object.values(WORDS), noted).book);
  expect(journal.isNoted('Acme', 'Clara')).toBe(true);
  expect(journal.isNoted('Acme', 'Boris')).toBe(false);
});

it('where there is no such tab, it is said: set-up brings it back', () => {
  expect(openJournal(bookWith().book, texts.en)).toEqual({ refusal: texts.en.recording.noChanges });
});

it.each(Object.values(WORDS))('a tab without its column %s is not opened: it is said', (lost) => {
  const { book } = bookWith(Object.values(WORDS).map((word) => (word === lost ? 'Mine' : word)));
  expect(openJournal(book, texts.en)).toEqual({ refusal: texts.en.recording.brokenChanges(lost) });
});
