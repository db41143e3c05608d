import { createHash } from 'node:crypto';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import { findColumns } from '../../src/sheets/headings';
import { CHAIN_START, readSeal, rowHash, sealText } from '../../src/sheets/rowHash';
import { logWords } from '../../src/texts/lexicon';
import { cellsOf, HASH, HEADINGS, PLACES, replaced, ZONE } from './sealedLog';

const WHEN = 0;
const CLIENT = 2;
const AMOUNT = 6;
const NOTE = 10;

const hashOf = (cells: readonly unknown[], previous = CHAIN_START, zone = ZONE): string =>
  rowHash(previous, cells, PLACES, zone);
const withCell = (at: number, cell: unknown, row = cellsOf(3)): unknown[] =>
  replaced(row, at, cell);

describe('the hash of a row', () => {
  it('is the beginning of SHA-256 over the hash before it and what the cells say', () => {
    const cells = HEADINGS.map((): unknown => '');
    cells[WHEN] = new Date('2026-11-20T10:00:00Z');
    cells[CLIENT] = 'Щит 🙂';
    const said = `${CHAIN_START}|when:19:2026-11-20T12:00:00|client:6:Щит 🙂`;
    const whole = createHash('sha256').update(said, 'utf8').digest('hex');
    expect(hashOf(cells)).toBe(whole.slice(0, 16));
  });

  it('is another after another row, and for any other cell', () => {
    const hash = hashOf(cellsOf(3));
    expect(hashOf(cellsOf(3), '1'.repeat(16))).not.toBe(hash);
    for (let at = 0; at < HASH; at++) expect(hashOf(withCell(at, 'other'))).not.toBe(hash);
  });

  it('does not depend on the cell Hash, the order of the columns, or columns of the team', () => {
    const hash = hashOf(cellsOf(3));
    expect(hashOf(withCell(HASH, 'anything'))).toBe(hash);
    const places = findColumns([...HEADINGS, 'Own'].reverse(), logWords.headings);
    const turned = [...cellsOf(3), 'own'].reverse();
    expect(rowHash(CHAIN_START, turned, places, ZONE)).toBe(hash);
  });

  it('tells cells apart whose texts would join to the same', () => {
    const pairs = [
      ['a', 'b'],
      ['ab', ''],
      ['', 'ab'],
      ['a|client:1:b', ''],
      ['a', '|client:1:b'],
    ];
    const hashes = pairs.map(([manager, client]) =>
      hashOf(withCell(CLIENT, client, withCell(1, manager))),
    );
    expect(new Set(hashes).size).toBe(pairs.length);
  });

  it.each([
    ['blanks of every kind', NOTE, ['', null, undefined]],
    ['line ends', NOTE, ['a\nb', 'a\r\nb', 'a\rb']],
    ['a number as Sheets rounds it', AMOUNT, [0.1 + 0.2, 0.3]],
    ['both zeros', AMOUNT, [0, -0]],
    ['parts of a second', WHEN, [new Date(1_700_000_000_000), new Date(1_700_000_000_001)]],
    ['a doubled hour', WHEN, ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map(dateOf)],
  ])('is the same for %s', (_, at, cells) => {
    expect(new Set(cells.map((cell) => hashOf(withCell(at, cell)))).size).toBe(1);
  });

  it('stays when the spreadsheet moves to another zone: its clock shows the same', () => {
    const sofia = withCell(WHEN, dateOf('2026-11-20T10:00:00Z'));
    const london = withCell(WHEN, dateOf('2026-11-20T12:00:00Z'));
    expect(hashOf(london, CHAIN_START, zoneOf('Europe/London'))).toBe(hashOf(sofia));
  });

  it.each([
    ['spaces', NOTE, [' a', 'a', 'a ']],
    ['case', CLIENT, ['Acme', 'ACME']],
    ['seconds', WHEN, [new Date(1_700_000_000_000), new Date(1_700_000_001_000)]],
    ['no date', WHEN, [new Date(Number.NaN), '']],
  ])('is another for other %s', (_, at, cells) => {
    const hashes = cells.map((cell) => hashOf(withCell(at, cell)));
    expect(new Set(hashes).size).toBe(cells.length);
  });
});

describe('a seal', () => {
  it('is read as it was written', () => {
    const seal = { previous: '0123456789abcdef', hash: 'fedcba9876543210' };
    expect(readSeal(sealText(seal))).toEqual(seal);
  });

  it.each(['', null, 12, 'x', '0123456789abcdef', `${'0'.repeat(16)}-${'G'.repeat(16)}`])(
    'is no other cell: %s',
    (cell) => {
      expect(readSeal(cell)).toBeUndefined();
    },
  );
});

function dateOf(text: string): Date {
  return new Date(text);
}
