import type { CellValue } from '../../preview/emulator';
import { builtEmulator } from './builtEmulator';
import { sampleCells } from './realLog';

const CALLS = [
  '=SALES_FUNNEL(ACTIONS;SETTINGS)',
  '=SALES_SPEED(ACTIONS;SETTINGS)',
  '=SALES_STUCK(ACTIONS;SETTINGS)',
  '=SALES_PROBLEMS(ACTIONS;SETTINGS)',
];

function callsOf(formula: string, cells: CellValue[][], user: string): unknown[] {
  const emulator = builtEmulator({ user });
  emulator.putTab('Actions', cells, 'ACTIONS');
  emulator.putTab('Settings', [], 'SETTINGS');
  emulator.meter.reset();
  const table = emulator.evaluate(formula);
  expect(table[0]?.length).toBeGreaterThanOrEqual(4);
  expect(emulator.meter.cellsRead + emulator.meter.cellsWritten).toBe(0);
  return emulator.meter.log.map(({ kind, member }) => `${kind} ${member}`);
}

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
