import { isBrokenOff, sealRow, truthOf, type ChainBefore } from '../../../src/app/log/logChain';
import type { Cell } from '../../../src/sheets/cell';
import { checkChain, endAfter, endOfChain } from '../../../src/sheets/chainCheck';
import type { ChainEnd } from '../../../src/sheets/rowHash';
import { cellsOf, HASH, HEADINGS, PLACES, replaced, sealedLog, ZONE } from '../../sheets/sealedLog';

function ends(range: unknown[][], kept: ChainEnd | undefined): ChainBefore {
  return {
    inLog: endOfChain(range, PLACES),
    kept,
    endAfter: (hash) => endAfter(hash, range, PLACES),
  };
}

/** Records rows below a log, keeping the end each time or never. */
function record(range: unknown[][], kept: ChainEnd | undefined, ids: readonly number[]) {
  let end = kept;
  for (const id of ids) {
    const sealed = sealRow(cellsOf(id) as Cell[], ends(range, end), PLACES, ZONE);
    range.push([...sealed.row]);
    end = sealed.end;
  }
  return { range, kept: end };
}

function findings({ range, kept }: { range: unknown[][]; kept: ChainEnd | undefined }) {
  const report = checkChain(range, PLACES, ZONE, kept);
  return {
    faults: report.findings.map(({ from, to, fault }) => [from, to, fault]),
    cut: report.cut,
  };
}

const CLEAN = { faults: [], cut: 0 };

it('a chain that is recorded row by row is whole', () => {
  expect(findings(record(sealedLog(0).range, undefined, [1, 2, 3]))).toEqual(CLEAN);
  const { range, kept } = sealedLog(5);
  expect(findings(record(range, kept, [5, 6]))).toEqual(CLEAN);
  expect(record(range, kept, []).kept?.rows).toBe(5);
});

it('a cut tail shows also after more was recorded', () => {
  const { range, kept } = sealedLog(5);
  range.splice(4, 2);
  const after = record(range, kept, [5, 6, 7]);
  expect(findings(after)).toEqual({ faults: [[5, 5, 'removedBefore']], cut: 0 });
  expect(after.kept?.rows).toBe(8);
});

it('a tail that was cut twice shows twice', () => {
  const { range, kept } = sealedLog(5);
  range.splice(4, 2);
  const after = record(range, kept, [5, 6]);
  after.range.splice(5, 1);
  expect(findings(record(after.range, after.kept, [7]))).toEqual({
    faults: [[5, 6, 'removedBefore']],
    cut: 0,
  });
});

it('a cut tail shows also where cells of Hash were filled for a while, so that none seemed to be missing', () => {
  const fillings = [
    [
      'no hashes',
      () =>
        replaced(
          HEADINGS.map(() => ''),
          HASH,
          'x',
        ),
    ],
    ['copies', (range: unknown[][]) => range[1] ?? []],
    [
      'hashes that nobody made',
      () => replaced(cellsOf(9), HASH, `${'a'.repeat(16)}-${'b'.repeat(16)}`),
    ],
  ] as const;
  for (const [what, make] of fillings) {
    const { range, kept } = sealedLog(5);
    range.splice(3, 3);
    for (let row = 0; row < 4; row++) range.push(make(range));
    const after = record(range, kept, [5]);
    after.range.splice(3, 4);
    const shown = findings(record(after.range, after.kept, [6]));
    expect([what, shown]).toEqual([what, { faults: [[4, 4, 'removedBefore']], cut: 0 }]);
  }
});

it('copies that somebody pasted below for a while leave no fault', () => {
  const { range, kept } = sealedLog(5);
  range.push(range[1] ?? [], range[2] ?? []);
  const after = record(range, kept, [5]);
  after.range.splice(6, 2);
  expect(findings(record(after.range, after.kept, [6]))).toEqual(CLEAN);
});

it('hashes that somebody typed in a circle hang nothing up', () => {
  const { range, kept } = sealedLog(2);
  const seal = (previous: string, hash: string) => `${previous.repeat(16)}-${hash.repeat(16)}`;
  for (const text of [`${kept.hash}-${'a'.repeat(16)}`, seal('a', 'b'), seal('b', 'a')]) {
    range.push(replaced(cellsOf(9), HASH, text));
  }
  expect(truthOf(ends(range, kept))).toEqual({ hash: 'a'.repeat(16), rows: 5 });
});

it('a log that was sorted goes on from the row that was recorded last', () => {
  const { range, kept } = sealedLog(5);
  const [last = []] = range.splice(5, 1);
  range.splice(1, 0, last);
  const after = record(range, kept, [5, 6]);
  const [moved = []] = after.range.splice(1, 1);
  after.range.splice(5, 0, moved);
  expect(findings(after)).toEqual(CLEAN);
});

it('a run that broke off before the end was kept leaves no fault', () => {
  const { range } = sealedLog(5);
  const behind = sealedLog(4).kept;
  expect(findings(record(range, behind, [5, 6]))).toEqual(CLEAN);
  expect(findings(record(sealedLog(5).range, sealedLog(2).kept, [5]))).toEqual(CLEAN);
});

it('nor does it after a cut', () => {
  const { range, kept } = sealedLog(5);
  range.splice(4, 2);
  const first = record(range, kept, [5]);
  // The end of the row that came first was not kept.
  const after = record(first.range, kept, [6]);
  expect(findings(after)).toEqual({ faults: [[5, 5, 'removedBefore']], cut: 0 });
  expect(after.kept?.rows).toBe(7);
});

it('a log without the column is recorded as it is', () => {
  const row = cellsOf(1) as Cell[];
  const places = Object.fromEntries(Object.entries(PLACES).filter(([column]) => column !== 'hash'));
  expect(sealRow(row, ends(sealedLog(0).range, undefined), places, ZONE)).toEqual({
    row,
    end: undefined,
  });
  expect(row[HASH]).toBe('');
});

describe('a run that broke off after its row', () => {
  it('is known by the kept end that it left behind, and no longer when that is put right', () => {
    const { range, kept } = sealedLog(3);
    expect(isBrokenOff(ends(range, kept))).toBe(false);
    record(range, kept, [9]);
    expect(isBrokenOff(ends(range, kept))).toBe(true);
    expect(isBrokenOff(ends(range, truthOf(ends(range, kept))))).toBe(false);
  });

  it('is known also where it was the very first', () => {
    expect(isBrokenOff(ends(sealedLog(0).range, undefined))).toBe(false);
    expect(isBrokenOff(ends(sealedLog(1).range, undefined))).toBe(true);
  });

  it('is known also in a log that was cut before', () => {
    const { range, kept } = sealedLog(5);
    range.splice(2, 2);
    expect(isBrokenOff(ends(range, kept))).toBe(false);
    record(range, kept, [9]);
    expect(isBrokenOff(ends(range, kept))).toBe(true);
  });
});
