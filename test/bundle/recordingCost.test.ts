import { CellDate, type CellValue, type Emulator, type ServiceCall } from '../../preview/emulator';
import { builtEmulator } from './builtEmulator';
import { ACTION_HEADINGS, CLIENT_HEADINGS, rowWith, setUpSnapshot } from './workbooks';

/** No calls to the spreadsheet: the lock itself, and the properties in which the end of the log is kept. */
const NOT_OF_THE_SHEET = ['lock', 'properties'];

interface Shape {
  readonly rows: number;
  /** Actions of each client. */
  readonly each: number;
  readonly base?: CellValue[][];
}

/** A set-up workbook with a long log; the steps of a client climb from stage 1 to 6 and begin anew. */
function workbookWith({ rows, each, base }: Shape): Emulator {
  const emulator = builtEmulator({ workbook: setUpSnapshot() });
  const clients = Math.ceil(rows / each);
  const log = Array.from({ length: rows }, (_, index) => {
    const stage = (Math.floor(index / clients) % 6) + 1;
    const client = `Client ${String(index % clients)}`;
    const when = new CellDate(45000 + index / 1000);
    const blanks = Array.from({ length: 7 }, () => null);
    return [when, 'anna', client, stage, ...blanks, `id-${String(index)}`, null, null];
  });
  if (base) emulator.putTab('Clients', base, 'CLIENTS');
  emulator.putTab('Actions', [ACTION_HEADINGS, ...log], 'ACTIONS');
  if (base) expect(emulator.call('setUp')).toMatchObject({ ok: true });
  return emulator;
}

interface Budget {
  /** Calls to the spreadsheet while the lock is held. */
  readonly calls: number;
  /** Cells read and written, over the whole run. */
  readonly cells: number;
}

/** The calls between taking the lock and giving it back. */
function underLock({ meter: { log } }: Emulator): readonly ServiceCall[] {
  const members = log.map(({ member }) => member);
  return log.slice(members.indexOf('Lock.tryLock') + 1, members.lastIndexOf('Lock.releaseLock'));
}

function expectWithin(emulator: Emulator, { calls, cells }: Budget): void {
  const held = underLock(emulator);
  const ofTheSheet = held.filter(({ kind }) => !NOT_OF_THE_SHEET.includes(kind));
  expect(ofTheSheet.length).toBeLessThanOrEqual(calls);
  expect(held.filter(({ kind }) => kind === 'properties')).toHaveLength(2);
  const { cellsRead, cellsWritten } = emulator.meter;
  expect(cellsRead + cellsWritten).toBeLessThanOrEqual(cells);
}

function recordWithin(emulator: Emulator, budget: Budget): void {
  emulator.meter.reset();
  const request = { id: 'cost-00001', client: 'Client 7', stage: 2 };
  expect(emulator.call('recordAction', request)).toMatchObject({ ok: true, repeated: false });
  expectWithin(emulator, budget);
  expect(rowWith(emulator, 'Clients', 'Client', 'Client 7')).toMatchObject({
    Status: 'in work',
    Stage: '2. Interest expressed',
  });
}

function undoWithin(emulator: Emulator, budget: Budget): void {
  emulator.meter.reset();
  const request = { id: 'cost-00002', target: 'cost-00001', client: 'Client 7' };
  expect(emulator.call('undoAction', request)).toMatchObject({ ok: true, repeated: false });
  expectWithin(emulator, budget);
}

/** Records one action for others than Client 7 and takes it back; what that left in the log stands there that often. */
function takeBackBulks(emulator: Emulator, times: number): void {
  const bulk = { id: 'bulk-00001', clients: ['Client 1', 'Client 2'], stage: 3 };
  expect(emulator.call('recordMany', bulk)).toMatchObject({ ok: true });
  const rows = emulator.values('Actions');
  const undo = { id: 'undo-00001', target: bulk.id };
  expect(emulator.call('undoMany', undo)).toMatchObject({ ok: true });
  const added = emulator.values('Actions').slice(rows.length);
  expect(added).not.toEqual([]);
  const more = Array.from({ length: times - 1 }, () => added.map((row) => row.slice(0, -1)));
  emulator.putTab('Actions', [...rows, ...more.flat(), ...added], 'ACTIONS');
}

const known = [CLIENT_HEADINGS, ['Client 6', 'anna'], ['Client 7', 'anna']];
const ownBetween = known.map((row, index) => [
  ...row,
  ...Array.from({ length: 6 - row.length }, () => null),
  ...(index === 0 ? [] : ['North']),
]);
ownBetween[0] = [...CLIENT_HEADINGS.slice(0, 6), 'Region', ...CLIENT_HEADINGS.slice(6)];

/** A base of that many clients, with Client 6 and Client 7 at its end. */
function longBase(rows: number): CellValue[][] {
  const others = Array.from({ length: rows - 2 }, (_, at) => [`Other ${String(at)}`, 'anna']);
  return [CLIENT_HEADINGS, ...others, ...known.slice(1)];
}

describe('while the lock is held a recording and an undo cost at most 6 calls to the spreadsheet', () => {
  const BUDGET = { calls: 6, cells: 2000 };
  const cases: (readonly [string, CellValue[][] | undefined, Budget])[] = [
    ['a client who is new in the base', undefined, BUDGET],
    ['a known client', known, BUDGET],
    ['a known client in a base of 10,000', longBase(10_000), BUDGET],
    // A stretch of cells more to write.
    [
      'where the team has an own column between the derived ones: one more',
      ownBetween,
      { ...BUDGET, calls: 7 },
    ],
  ];

  describe.each(cases)('%s', (_, base, budget) => {
    it.each([100, 200_000])('with %d rows in the log', (rows) => {
      const shape = { rows, each: 4 };
      const emulator = workbookWith(base ? { ...shape, base } : shape);
      recordWithin(emulator, budget);
      undoWithin(emulator, budget);
    });
  });

  it('after three hundred actions for many clients that were taken back', () => {
    const emulator = workbookWith({ rows: 100, each: 4, base: known });
    takeBackBulks(emulator, 300);
    recordWithin(emulator, BUDGET);
    undoWithin(emulator, BUDGET);
  });

  it('an own column of the team is not written over', () => {
    const emulator = workbookWith({ rows: 100, each: 4, base: ownBetween });
    recordWithin(emulator, { ...BUDGET, calls: 7 });
    expect(rowWith(emulator, 'Clients', 'Client', 'Client 7')).toMatchObject({ Region: 'North' });
  });

  it('the zone and the tabs are looked for before it is taken', () => {
    const emulator = workbookWith({ rows: 100, each: 4, base: known });
    recordWithin(emulator, BUDGET);
    const kinds = underLock(emulator).map(({ kind, cellsWritten }) =>
      cellsWritten > 0 ? 'write' : kind,
    );
    expect(kinds).toEqual([
      'properties',
      'write',
      'values',
      'write',
      'write',
      'flush',
      'values',
      'properties',
    ]);
  });
});

it.each([58, 59, 60, 100, 293, 1200])(
  'a client with %d actions gets the right line, at a cost of his own',
  (each) => {
    const emulator = workbookWith({ rows: 10 * each, each, base: known });
    emulator.type('Actions', 9, 4, '7');
    emulator.type('Actions', 9, 7, '500');
    recordWithin(emulator, { calls: 20, cells: 200_000 });
    expect(rowWith(emulator, 'Clients', 'Client', 'Client 7')).toMatchObject({
      'Sold in total': 500,
    });
  },
);
