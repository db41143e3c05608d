import type { CellValue } from '../../preview/emulator';
import { builtEmulator } from './builtEmulator';
import { sampleCells } from './realLog';

const CALLS = [
  'SALES_FUNNEL(ACTIONS;SETTINGS)',
  'SALES_SPEED(ACTIONS;SETTINGS)',
  'SALES_STUCK(ACTIONS;SETTINGS)',
  'SALES_MOVES(ACTIONS;SETTINGS)',
  'SALES_PLAN(ACTIONS;PLAN;SETTINGS)',
  'SALES_GROWTH(ACTIONS;SETTINGS)',
  'SALES_BASE(ACTIONS;CLIENTS;SETTINGS)',
  'SALES_BURN(ACTIONS;CLIENTS;SETTINGS)',
  'SALES_HEAD(ACTIONS;TEAM;CLIENTS;SETTINGS)',
  'SALES_TASKS(TASKS;SETTINGS)',
  'SALES_TEAM(ACTIONS;TEAM;SETTINGS)',
  'SALES_BUDGET(ACTIONS;PLAN;COSTS;SETTINGS)',
  'SALES_PROBLEMS(ACTIONS;SETTINGS)',
];

const TABS: readonly (readonly [string, CellValue[][]])[] = [
  ['Settings', []],
  [
    'Plan',
    [
      ['Month', 'Manager', 'Plan'],
      ['2012-03', '10138', 100_000],
    ],
  ],
  [
    'Clients',
    [
      ['Client', 'Manager', 'Potential'],
      ['173688', '10138', 900],
    ],
  ],
  [
    'Team',
    [
      ['Manager', 'Role', 'From'],
      ['10138', 'head', '2011-10-01'],
    ],
  ],
  [
    'Costs',
    [
      ['Month', 'Article', 'Plan', 'Fact'],
      ['2012-03', 'Rent', 10, 10],
    ],
  ],
  [
    'Tasks',
    [
      ['Task', 'Owner', 'Due', 'State'],
      ['Call', '10138', '2012-03-20', 'running'],
    ],
  ],
];

function callsOf(formula: string, cells: CellValue[][], user: string): unknown[] {
  const emulator = builtEmulator({ user });
  emulator.putTab('Actions', cells, 'ACTIONS');
  for (const [name, rows] of TABS) emulator.putTab(name, rows, name.toUpperCase());
  emulator.meter.reset();
  const table = emulator.evaluate(`=${formula}`);
  expect(table.length).toBeGreaterThan(1);
  expect(emulator.meter.cellsRead + emulator.meter.cellsWritten).toBe(0);
  return emulator.meter.log.map(({ kind, member }) => `${kind} ${member}`);
}

it('every formula of the add-on is metered', () => {
  const emulator = builtEmulator();
  const named = CALLS.map((call) => call.split('(')[0] ?? '');
  const exposed = emulator.functionNames.filter((name) => name.startsWith('SALES_'));
  expect(named.sort()).toEqual([...exposed].sort());
});

describe.each(CALLS)('%s', (formula) => {
  const cells = sampleCells();

  it('costs at most 2 service calls, and as many for 4,116 rows as for 10', () => {
    const few = callsOf(formula, cells.slice(0, 11), '');
    expect(few.length).toBeLessThanOrEqual(2);
    expect(callsOf(formula, cells, '')).toEqual(few);
  });

  it('asks for nobody’s name: custom functions run anonymously', () => {
    const calls = callsOf(formula, cells.slice(0, 11), 'anna@example.com');
    expect(calls.filter((call) => String(call).startsWith('identity'))).toEqual([]);
  });
});
