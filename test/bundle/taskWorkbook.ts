import type { CellValue, Emulator } from '../../preview/emulator';
import type { Offer } from '../../src/rpc';
import { salesWorkbook } from './workbooks';

export const TASK_HEADINGS = [
  'Task',
  'Owner',
  'Set on',
  'Due',
  'Check-up',
  'State',
  'Question',
  'Updated',
];

/** Puts rows of tasks into the tab; cells that are left out are blank. */
export function putTasks(
  emulator: Emulator,
  rows: readonly CellValue[][],
  headings: readonly string[] = TASK_HEADINGS,
): void {
  const cells = rows.map((row) => headings.map((_, index) => row[index] ?? null));
  emulator.putTab('Tasks', [[...headings], ...cells], 'TASKS');
}

/** A set-up workbook with these tasks; Boris, a manager, is signed in. */
export function taskWorkbook(rows: readonly CellValue[][] = []): Emulator {
  const emulator = salesWorkbook();
  if (rows.length > 0) putTasks(emulator, rows);
  return emulator;
}

/** The call is refused with that sentence, and nothing changes that people see. */
export function expectUnchanged(
  emulator: Emulator,
  ask: () => unknown,
  message: string,
  offer?: Offer,
): void {
  const shown = () => emulator.snapshot().tabs.filter(({ hidden }) => !hidden);
  const before = shown();
  expect(ask()).toEqual({ ok: false, message, ...(offer && { offer }) });
  expect(shown()).toEqual(before);
}
