import fc from 'fast-check';
import { checkChain, type ChainFault, type ChainReport } from '../../src/sheets/chainCheck';
import { type ChainEnd } from '../../src/sheets/rowHash';
import { cellsOf, HASH, HEADINGS, PLACES, replaced, sealedLog, ZONE } from './sealedLog';

const NOTE = 10;

function check(range: readonly (readonly unknown[])[], kept?: ChainEnd): ChainReport {
  return checkChain(range, PLACES, ZONE, kept);
}

/** Ten recorded rows, in rows 2 to 11 of the sheet, after somebody was at them. */
function tampered(change: (range: unknown[][]) => void): ChainReport {
  const { range, kept } = sealedLog(10);
  change(range);
  return check(range, kept);
}

function found({ findings, cut }: ChainReport): string[] {
  const lines = findings.map(({ fault, from, to }) => `${String(from)}-${String(to)} ${fault}`);
  return cut > 0 ? [...lines, `cut ${String(cut)}`] : lines;
}

const edit = (range: unknown[][], row: number, column: number, cell: unknown): void => {
  range[row - 1] = replaced(range[row - 1] ?? [], column, cell);
};

describe('an untouched log', () => {
  it('has no findings, however long', () => {
    fc.assert(
      fc.property(fc.nat(40), (rows) => {
        const { range, kept } = sealedLog(rows);
        expect(check(range, kept)).toEqual({ rows, findings: [], cut: 0 });
      }),
    );
  });

  it('has none either when rows came after the kept end was read, or nothing was kept', () => {
    const { range } = sealedLog(10);
    expect(found(check(range, sealedLog(7).kept))).toEqual([]);
    expect(found(check(range))).toEqual([]);
  });

  it('has none with blank rows below and between', () => {
    const blank = HEADINGS.map(() => '');
    expect(found(tampered((range) => range.splice(5, 0, blank)))).toEqual([]);
    expect(found(tampered((range) => range.push(blank, blank)))).toEqual([]);
  });
});

describe('somebody', () => {
  const cases: [string, (range: unknown[][]) => void, string[]][] = [
    [
      'edited a cell',
      (log) => {
        edit(log, 5, NOTE, 'x');
      },
      ['5-5 edited'],
    ],
    [
      'edited the last row',
      (log) => {
        edit(log, 11, 2, 'x');
      },
      ['11-11 edited'],
    ],
    [
      'cleared a date',
      (log) => {
        edit(log, 5, 0, '');
      },
      ['5-5 edited'],
    ],
    ['removed a row', (log) => log.splice(4, 1), ['5-5 removedBefore']],
    ['removed the first row', (log) => log.splice(1, 1), ['2-2 removedBefore']],
    ['removed three rows', (log) => log.splice(4, 3), ['5-5 removedBefore']],
    ['cleared a row', (log) => (log[4] = HEADINGS.map(() => '')), ['6-6 removedBefore']],
    ['typed a row between', (log) => log.splice(4, 0, cellsOf(99)), ['5-5 withoutHash']],
    ['typed rows below', (log) => log.push(cellsOf(98), cellsOf(99)), ['12-13 withoutHash']],
    ['copied a row', (log) => log.splice(6, 0, [...(log[2] ?? [])]), ['7-7 doubled']],
    ['cut the tail', (log) => log.splice(9, 2), ['cut 2']],
    ['cut everything', (log) => log.splice(1, 10), ['cut 10']],
    ['swapped two rows', swap, ['5-7 reordered']],
    ['moved a row down', moveDown, ['4-4 reordered', '8-9 reordered']],
    ['sorted the log backwards', backwards, ['2-11 reordered']],
    [
      'typed into Hash',
      (log) => {
        edit(log, 5, HASH, 'x');
      },
      ['5-5 unreadable', '6-6 removedBefore'],
    ],
    [
      'cleared Hash',
      (log) => {
        edit(log, 5, HASH, '');
      },
      ['5-5 withoutHash', '6-6 removedBefore'],
    ],
    [
      'cleared the last Hash',
      (log) => {
        edit(log, 11, HASH, '');
      },
      ['11-11 withoutHash', 'cut 1'],
    ],
  ];

  it.each(cases)('%s', (_, change, expected) => {
    expect(found(tampered(change))).toEqual(expected);
  });

  it('edited one cell, any: it is found, and nothing else', () => {
    const column = fc.nat(HASH - 1);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 11 }), column, fc.string(), (row, at, text) => {
        const { range, kept } = sealedLog(10);
        fc.pre(String(range[row - 1]?.[at]) !== text);
        edit(range, row, at, text);
        expect(found(check(range, kept))).toEqual([`${String(row)}-${String(row)} edited`]);
      }),
    );
  });

  it('removed rows in the middle, any: the first row below them is found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (at, count) => {
        const removed = Math.min(count, 10 - at);
        const report = tampered((range) => range.splice(at, removed));
        const row = String(at + 1);
        expect(found(report)).toEqual([`${row}-${row} removedBefore`]);
      }),
    );
  });
});

it('an imported log has no hashes: one finding, and the chain begins below it', () => {
  const { range, kept } = sealedLog(3);
  range.splice(1, 0, ...Array.from({ length: 500 }, (_, index) => cellsOf(index)));
  const report = check(range, kept);
  const fault: ChainFault = 'withoutHash';
  expect(report).toEqual({ rows: 503, findings: [{ fault, from: 2, to: 501 }], cut: 0 });
});

function swap(range: unknown[][]): void {
  range.splice(4, 2, range[5] ?? [], range[4] ?? []);
}

function moveDown(range: unknown[][]): void {
  const [row = []] = range.splice(3, 1);
  range.splice(7, 0, row);
}

function backwards(range: unknown[][]): void {
  range.push(...range.splice(1).reverse());
}
