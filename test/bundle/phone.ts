import type { CellValue, Emulator, EmulatorOptions } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { plain, salesWorkbook, setUpSnapshot, type CellsByHeading } from './workbooks';

const { entry: HEADINGS } = texts.en.headings;
const COLUMNS = Object.values(HEADINGS);

/** What somebody fills into a row of the Entry tab, by heading. */
export type Filled = Readonly<Record<string, string>>;

/** Acme, at a stage, by Boris. */
export const ACME: Filled = { Manager: 'Boris', Client: 'Acme', Stage: '3. Meeting set' };

/** The workbook of the tests with its triggers, which belong to Anna, and Boris at the keyboard. */
export function phoneWorkbook(
  log: readonly CellsByHeading[] = [],
  options: Partial<EmulatorOptions> = {},
): Emulator {
  return salesWorkbook(log, { workbook: setUpSnapshot(options.locale), ...options });
}

/** Fills a row and ticks it, without a trigger. */
export function fill(emulator: Emulator, row: number, filled: Filled): void {
  for (const [heading, text] of Object.entries({ Record: 'TRUE', ...filled })) {
    emulator.type('Entry', row, COLUMNS.indexOf(heading) + 1, text);
  }
}

/** Ticks a row on a phone: the edit triggers run. */
export function tick(emulator: Emulator, row: number): void {
  emulator.edit('Entry', row, COLUMNS.indexOf('Record') + 1, 'TRUE');
}

/** Fills a row and ticks it on a phone. */
export function enter(emulator: Emulator, row: number, filled: Filled): void {
  fill(emulator, row, { ...filled, Record: 'FALSE' });
  tick(emulator, row);
}

/** A row of the Entry tab by heading; blank cells are ''. */
export function entryRow(emulator: Emulator, row: number): Record<string, CellValue> {
  const cells = emulator.values('Entry')[row - 1] ?? [];
  return Object.fromEntries(COLUMNS.map((heading, at) => [heading, cells[at] ?? '']));
}

/** What stands beside a row. */
export function resultOf(emulator: Emulator, row: number): string {
  return plain(entryRow(emulator, row)['Result']);
}

/** The sidebar of a person opens and sweeps. */
export function sweep(emulator: Emulator, user = 'boris@example.com'): unknown {
  emulator.signIn(user);
  return emulator.call('sweepEntries');
}
