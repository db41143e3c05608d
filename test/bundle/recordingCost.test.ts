import { CellDate, type CellValue, type Emulator } from '../../preview/emulator';
import { builtEmulator } from './builtEmulator';
import { ACTION_HEADINGS, rowWith, setUpSnapshot } from './workbooks';

/** Facts of the workbook and the name of the person are no service calls of the budget; properties have their own. */
const UNCOUNTED = ['identity', 'facts', 'properties'];
const CLIENT_HEADINGS = [
  'Client',
  'Manager',
  'Since',
  'Potential',
  'Status',
  'Stage',
  'Days in stage',
  'Last action',
  'Next step',
  'Cooling until',
  'Sold in total',
];

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

function recordWithinBudget(emulator: Emulator, calls: number, cells: number): void {
  emulator.meter.reset();
  const request = { id: 'cost-00001', client: 'Client 7', stage: 2 };
  expect(emulator.call('recordAction', request)).toMatchObject({ ok: true, repeated: false });
  const { log, cellsRead, cellsWritten } = emulator.meter;
  const counted = log.filter(({ kind }) => !UNCOUNTED.includes(kind));
  expect(counted.length).toBeLessThanOrEqual(calls);
  expect(emulator.meter.byKind['properties']).toBe(2);
  expect(cellsRead + cellsWritten).toBeLessThanOrEqual(cells);
  expect(rowWith(emulator, 'Clients', 'Client', 'Client 7')).toMatchObject({
    Status: 'in work',
    Stage: '2. Interest expressed',
  });
}

const known = [CLIENT_HEADINGS, ['Client 6', 'anna'], ['Client 7', 'anna']];
const ownBetween = known.map((row, index) => [
  ...row,
  ...Array.from({ length: 6 - row.length }, () => null),
  ...(index === 0 ? [] : ['North']),
]);
ownBetween[0] = [...CLIENT_HEADINGS.slice(0, 6), 'Region', ...CLIENT_HEADINGS.slice(6)];

describe('a recording costs at most 8 service calls and 2,000 cells', () => {
  const cases: (readonly [string, CellValue[][] | undefined])[] = [
    ['a client who is new in the base', undefined],
    ['a known client', known],
    ['a client with an own column of the team between the derived ones', ownBetween],
  ];

  describe.each(cases)('for %s', (_, base) => {
    it.each([100, 200_000])('with %d rows in the log', (rows) => {
      const shape = { rows, each: 4 };
      recordWithinBudget(workbookWith(base ? { ...shape, base } : shape), 8, 2000);
    });
  });

  it('an own column of the team is not written over', () => {
    const emulator = workbookWith({ rows: 100, each: 4, base: ownBetween });
    recordWithinBudget(emulator, 8, 2000);
    expect(rowWith(emulator, 'Clients', 'Client', 'Client 7')).toMatchObject({ Region: 'North' });
  });
});

it.each([58, 59, 60, 100, 293, 1200])(
  'a client with %d actions gets the right line, at a cost of his own',
  (each) => {
    const emulator = workbookWith({ rows: 10 * each, each, base: known });
    emulator.type('Actions', 9, 4, '7');
    emulator.type('Actions', 9, 7, '500');
    recordWithinBudget(emulator, 16, 200_000);
    expect(rowWith(emulator, 'Clients', 'Client', 'Client 7')).toMatchObject({
      'Sold in total': 500,
    });
  },
);
