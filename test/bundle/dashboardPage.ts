import { CellError, type CellValue, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { sampleCells } from './realLog';
import { setUpSnapshot } from './workbooks';

/** Where the two cells stand that people fill, counted from 1; the figure of rows to look at ends the row. */
export const DATE = { row: 1, column: 5 };
export const MANAGER = { row: 1, column: 8 };
export const PROBLEMS = { row: 1, column: 11 };

const blanked = (row: CellValue[]): CellValue[] => row.map((cell) => (cell === '' ? null : cell));

/** What a cell shows. */
export function cellAt(
  emulator: Emulator,
  { row, column }: typeof DATE,
  tab = 'Dashboard',
): CellValue {
  return emulator.values(tab)[row - 1]?.[column - 1] ?? null;
}

/** The table of the Dashboard under a title, as wide and high as the function's own. */
function tableUnder(emulator: Emulator, title: string, like: CellValue[][]): CellValue[][] {
  const page = emulator.values('Dashboard');
  const at = page.findIndex((row) => row[0] === title);
  expect(at).toBeGreaterThan(0);
  const width = like[0]?.length ?? 0;
  return page.slice(at + 1, at + 1 + like.length).map((row) => blanked(row.slice(0, width)));
}

/** Each table of the Dashboard is what its function gives for that date and manager. */
export function expectTables(emulator: Emulator, date: string, manager: string): void {
  const { board, speed, stuck } = texts.en.dashboard;
  const tables = [
    [board, `=SALES_FUNNEL(ACTIONS;SETTINGS;"${date}";;"${manager}")`],
    [speed, `=SALES_SPEED(ACTIONS;SETTINGS;"${date}";;"${manager}")`],
    [stuck, `=SALES_STUCK(ACTIONS;SETTINGS;"${date}";"${manager}";15)`],
  ] as const;
  for (const [title, formula] of tables) {
    const table = emulator.evaluate(formula);
    expect(tableUnder(emulator, title, table)).toEqual(table.map(blanked));
  }
}

/** No cell of the Dashboard shows an error. */
export function expectNoError(emulator: Emulator, tab = 'Dashboard'): void {
  const cells = emulator.values(tab).flat();
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.filter((cell) => cell instanceof CellError)).toEqual([]);
}

/** A set-up workbook with the real sample in its log. */
export function sampleWorkbook(): Emulator {
  const workbook = setUpSnapshot();
  const emulator = builtEmulator({ workbook, zone: 'Europe/Amsterdam' });
  emulator.putTab('Actions', sampleCells(), 'ACTIONS');
  return emulator;
}
