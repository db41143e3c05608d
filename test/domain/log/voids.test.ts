import { judgeVoids } from '../../../src/domain/log/voids';
import { day, readLog, step, voiding, type TestRow } from '../logBuilder';

const WHEN = '2026-01-05';

function row(id: unknown): TestRow {
  return step(WHEN, 'Acme', 1, { id });
}

function void_(target: unknown, id: unknown = '', when = WHEN): TestRow {
  return voiding(when, target, { id });
}

/** The sheet rows that are voided. */
function voidedRows(rows: readonly TestRow[], asOf?: string): number[] {
  const log = readLog(rows);
  const { voided } = judgeVoids(log, asOf === undefined ? undefined : day(asOf));
  return [...log.row].filter((_, entry) => voided[entry] === 1);
}

function unmatchedRows(rows: readonly TestRow[]): number[] {
  const log = readLog(rows);
  return judgeVoids(log)
    .unmatched.map((entry) => log.row[entry] ?? 0)
    .sort((a, b) => a - b);
}

describe('a void row', () => {
  it('voids the row above that has its ID', () => {
    expect(voidedRows([row('a'), row('b'), void_('a')])).toEqual([2]);
  });

  it('voids nothing below it, for one can only take back what was said before', () => {
    expect(voidedRows([void_('a'), row('a')])).toEqual([]);
    expect(unmatchedRows([void_('a'), row('a')])).toEqual([2]);
  });

  it('voids nothing without a match, and is a problem then', () => {
    const rows = [row('a'), void_('x'), void_('a')];
    expect(voidedRows(rows)).toEqual([2]);
    expect(unmatchedRows(rows)).toEqual([3]);
  });

  it('finds an ID written as a number, spaces around it aside', () => {
    expect(voidedRows([row(12), void_('12')])).toEqual([2]);
    expect(voidedRows([row(' a '), void_('a  ')])).toEqual([2]);
  });

  it('never means rows without an ID', () => {
    expect(voidedRows([row(''), row('a'), void_('a')])).toEqual([3]);
  });

  it('needs its date and the ID, nothing else', () => {
    expect(voidedRows([row('a'), { when: WHEN, outcome: 'void', reason: 'a' }])).toEqual([2]);
  });

  it('voids a row that is itself unreadable, so that the row stops being a problem', () => {
    expect(voidedRows([step('yesterday', 'Acme', 1, { id: 'a' }), void_('a')])).toEqual([2]);
  });

  it('cannot void itself', () => {
    expect(voidedRows([void_('v', 'v')])).toEqual([]);
    expect(unmatchedRows([void_('v', 'v')])).toEqual([2]);
  });
});

describe('a void that is itself voided', () => {
  it('has no effect: the row it meant counts again', () => {
    expect(voidedRows([row('a'), void_('a', 'v'), void_('v')])).toEqual([3]);
  });

  it('is judged from the bottom up through any number of voids', () => {
    const rows = [row('a'), void_('a', 'v'), void_('v', 'w'), void_('w', 'x')];
    expect(voidedRows(rows)).toEqual([2, 4]);
    expect(voidedRows([...rows, void_('x')])).toEqual([3, 5]);
  });

  it('is no problem, though it has no match', () => {
    expect(unmatchedRows([void_('nothing', 'v'), void_('v')])).toEqual([]);
  });
});

describe('a doubled ID', () => {
  it('means that a void of it voids all of them', () => {
    expect(voidedRows([row('a'), row('b'), row('a'), void_('a')])).toEqual([2, 4]);
  });

  it('below the void is not meant', () => {
    expect(voidedRows([row('a'), void_('a'), row('a')])).toEqual([2]);
    expect(voidedRows([row('a'), void_('a'), row('a'), void_('a')])).toEqual([2, 4]);
  });

  it('lets each of two voids find a match', () => {
    expect(unmatchedRows([row('a'), void_('a'), void_('a')])).toEqual([]);
    expect(unmatchedRows([void_('a'), row('a'), void_('a')])).toEqual([2]);
    expect(unmatchedRows([void_('a'), row('a'), void_('a'), void_('b')])).toEqual([2, 5]);
  });
});

describe('a void that ends in /*', () => {
  it('voids all rows above whose ID begins with what stands before the star: one import, undone', () => {
    const rows = [row('imp7/1'), row('imp7/2'), row('imp8/1'), row('imp7'), row('imp70/1')];
    expect(voidedRows([...rows, void_('imp7/*'), row('imp7/3')])).toEqual([2, 3]);
  });

  it('voids voids of that import as well', () => {
    expect(voidedRows([row('a'), void_('a', 'imp/1'), void_('imp/*')])).toEqual([3]);
  });

  it('is a problem where nothing above begins so', () => {
    expect(unmatchedRows([row('a/1'), void_('b/*')])).toEqual([3]);
    expect(unmatchedRows([row('b/1'), void_('b/*'), void_('b/*')])).toEqual([]);
  });

  it('can be taken back like any other', () => {
    expect(voidedRows([row('i/1'), void_('i/*', 'v'), void_('v')])).toEqual([3]);
  });

  it('means an ID that holds a star only where the slash is missing', () => {
    expect(voidedRows([row('ab'), row('a*'), void_('a*')])).toEqual([3]);
  });
});

describe('a void dated after the day asked for', () => {
  const rows = [row('a'), void_('a', 'v', '2026-01-10'), void_('v', '', '2026-01-20')];

  it('has no effect yet', () => {
    expect(voidedRows(rows.slice(0, 2), '2026-01-09')).toEqual([]);
    expect(voidedRows(rows.slice(0, 2), '2026-01-10')).toEqual([2]);
  });

  it('leaves an earlier void in force until then', () => {
    expect(voidedRows(rows, '2026-01-19')).toEqual([2]);
    expect(voidedRows(rows, '2026-01-20')).toEqual([3]);
    expect(voidedRows(rows)).toEqual([3]);
  });

  it('meets rows above it by their place in the sheet, also those that are dated after it', () => {
    const backdated = [row('a'), void_('a', '', '2026-01-02')];
    expect(voidedRows(backdated, '2026-01-05')).toEqual([2]);
  });
});
