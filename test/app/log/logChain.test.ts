import { chainAt, chainBefore, sealRow } from '../../../src/app/log/logChain';
import type { Cell } from '../../../src/sheets/cell';
import { checkChain } from '../../../src/sheets/chainCheck';
import type { ChainEnd } from '../../../src/sheets/rowHash';
import { cellsOf, HASH, HEADINGS, PLACES, replaced, sealedLog, ZONE } from '../../sheets/sealedLog';

/** Records rows below a log, keeping the end each time or never. */
function record(range: unknown[][], kept: ChainEnd | undefined, ids: readonly number[]) {
  let end = kept;
  for (const id of ids) {
    const before = chainBefore(range as Cell[][], PLACES, end);
    const sealed = sealRow(cellsOf(id) as Cell[], before.end, PLACES, ZONE);
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
  const { end } = chainBefore(range as Cell[][], PLACES, kept);
  expect(end).toEqual({ hash: 'b'.repeat(16), rows: 4 });
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

it('a copied row is passed over: the chain goes on from what was recorded', () => {
  for (const place of [3, 6]) {
    const { range, kept } = sealedLog(5);
    range.splice(place, 0, [...(range[2] ?? [])]);
    const faults = [[place + 1, place + 1, 'doubled']];
    expect(findings(record(range, kept, [5, 6]))).toEqual({ faults, cut: 0 });
    expect(findings(record(range, undefined, [7, 8]))).toEqual({ faults, cut: 0 });
  }
});

it('a log without the column is recorded as it is', () => {
  const row = cellsOf(1) as Cell[];
  const { end } = chainAt(undefined);
  const places = Object.fromEntries(Object.entries(PLACES).filter(([column]) => column !== 'hash'));
  const sealed = sealRow(row, end, places, ZONE);
  expect(sealed.row).toEqual(row);
  expect(sealed.end).toBe(end);
  expect(row[HASH]).toBe('');
  expect(chainBefore(sealedLog(3).range as Cell[][], places, undefined)).toEqual(
    chainAt(undefined),
  );
});

describe('a run that broke off after its row', () => {
  const isAhead = (range: unknown[][], kept: ChainEnd | undefined): boolean =>
    chainBefore(range as Cell[][], PLACES, kept).isAhead;

  it('is known by the kept end that it left behind, and no longer when that is put right', () => {
    const { range, kept } = sealedLog(3);
    expect(isAhead(range, kept)).toBe(false);
    const { kept: end } = record(range, kept, [9]);
    expect(chainBefore(range as Cell[][], PLACES, kept)).toEqual({ end, isAhead: true });
    expect(isAhead(range, end)).toBe(false);
  });

  it('is known also where it was the very first', () => {
    expect(isAhead([HEADINGS, cellsOf(1)], undefined)).toBe(false);
    expect(isAhead(sealedLog(0).range, undefined)).toBe(false);
    expect(isAhead(sealedLog(1).range, undefined)).toBe(true);
  });

  it.each([
    ['cut', (range: unknown[][]) => range.splice(2, 2)],
    ['cut at its end', (range: unknown[][]) => range.splice(4, 2)],
    ['sorted', (range: unknown[][]) => range.push(...range.splice(1).reverse())],
  ])('is known also in a log that was %s before, with one row and with several', (_, change) => {
    for (const rows of [[9], [9, 10, 11]]) {
      const { range, kept } = sealedLog(5);
      change(range);
      expect(isAhead(range, kept)).toBe(false);
      const { kept: end } = record(range, kept, rows);
      expect(chainBefore(range as Cell[][], PLACES, kept)).toEqual({ end, isAhead: true });
    }
  });

  it('is nobody’s copy of a row, nor a cell that is no hash', () => {
    const { range, kept } = sealedLog(5);
    range.push([...(range[2] ?? [])], [...(range[5] ?? [])], cellsOf(7));
    (range.at(-1) ?? [])[HASH] = 'x';
    expect(chainBefore(range as Cell[][], PLACES, kept)).toEqual(chainAt(kept));
  });

  it('is known to end where somebody forged a circle', () => {
    const { range, kept } = sealedLog(3);
    const start = { hash: '0'.repeat(16), rows: 0 };
    (range[1] ?? [])[HASH] = `${kept.hash}-${start.hash}`;
    expect(chainBefore(range as Cell[][], PLACES, start).isAhead).toBe(false);
    (range[1] ?? [])[HASH] = `${start.hash}-${kept.hash}`;
    (range[3] ?? [])[HASH] = `${kept.hash}-${start.hash}`;
    expect(chainBefore(range as Cell[][], PLACES, start).end.rows).toBe(2);
  });
});
