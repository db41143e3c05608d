import { zoneOf } from '../../src/domain/calendar/timeZone';
import type { Cell } from '../../src/sheets/cell';
import { decodeEntries, entryId, saysTheSame, type PhoneEntry } from '../../src/sheets/entry';
import { wallMinute } from '../../src/sheets/wallClock';
import { entryHeadings } from '../../src/texts/lexicon';

const ZONE = zoneOf('Europe/Sofia');
const HEAD = ['Manager', 'Client', 'Stage', 'Outcome', 'Reason', 'Record', 'Result', 'ID'];
const ID = entryId('3f2c1a60-0000-4000-8000-00000000000a');

function entries(...rows: Cell[][]): readonly PhoneEntry[] {
  return decodeEntries([HEAD, ...rows], entryHeadings, ZONE)?.entries ?? [];
}

describe('the Entry tab', () => {
  it('gives the rows that are ticked or have an ID, with their rows in the sheet', () => {
    const found = entries(
      ['Boris', 'Acme', 2, '', '', true, 'said before', ''],
      ['Boris', 'Half typed', '', '', '', false, '', ''],
      ['', '', '', '', '', '', '', ID],
    );
    expect(found.map(({ row, isTicked, id }) => [row, isTicked, id])).toEqual([
      [2, true, ''],
      [4, false, ID],
    ]);
    expect(found[0]).toMatchObject({ manager: 'Boris', client: 'Acme', stage: '2' });
  });

  it.each([
    [true, 1],
    ['TRUE', 1],
    [' true ', 1],
    [false, 0],
    ['', 0],
    ['yes', 0],
    [1, 0],
  ] as [Cell, number][])('a tick is true, also as a text: %j', (cell, count) => {
    expect(entries(['Boris', 'Acme', 2, '', '', cell, '', ''])).toHaveLength(count);
  });

  it.each(['phone-1', 'a-row-of-the-log', `x${ID}`, 7] as Cell[])(
    'an ID that the add-on did not make is none: %j',
    (id) => {
      expect(entries(['Boris', 'Acme', 2, '', '', true, '', id])[0]?.id).toBe('');
    },
  );

  it('reads names that Sheets took for numbers, dates or errors', () => {
    const date = new Date('2026-11-20T00:00:00+02:00');
    const [entry] = entries([date, 112, '#N/A', '', '', true, '', '']);
    expect(entry).toMatchObject({ manager: '2026-11-20', client: '112', stage: '' });
  });

  it.each(HEAD)('is no Entry tab without the column %s', (heading) => {
    const head = HEAD.map((cell) => (cell === heading ? 'Ours' : cell));
    expect(decodeEntries([head], entryHeadings, ZONE)).toBeUndefined();
  });
});

it('two entries say the same whatever the case and the spaces', () => {
  const [one, other, third] = entries(
    ['Boris', 'Acme', 2, '', '', true, '', ''],
    [' boris', 'ACME ', '2', '', '', true, 'x', ID],
    ['Boris', 'Acme', 2, 'refused', '', true, '', ''],
  );
  if (!one || !other || !third) throw new Error('Three rows are ticked.');
  expect(saysTheSame(one, other)).toBe(true);
  expect(saysTheSame(one, third)).toBe(false);
});

it.each([
  ['2026-11-20T10:05:59Z', '2026-11-20 12:05'],
  ['2026-07-01T21:30:00Z', '2026-07-02 00:30'],
])('the time on the wall is that of the spreadsheet: %s', (instant, expected) => {
  expect(wallMinute(Date.parse(instant), ZONE)).toBe(expected);
});
