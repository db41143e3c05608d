import { CellError, type CellValue, type Emulator } from '../../preview/emulator';
import { Figures, type FigureTable } from '../../src/tables/dashboard/figures';
import { texts } from '../../src/texts';
import type { Texts } from '../../src/texts/en';
import { builtEmulator } from './builtEmulator';
import { sampleCells } from './realLog';
import { setUpSnapshot } from './workbooks';

/** Where the two cells stand that people fill, counted from 1; the figure of rows to look at ends the row. */
export const DATE = { row: 1, column: 5 };
export const MANAGER = { row: 1, column: 8 };
export const PROBLEMS = { row: 1, column: 19 };

/** The hidden tab behind the Dashboard. */
export const FIGURES = texts.en.tabs.figures;

const blanked = (row: CellValue[]): CellValue[] => row.map((cell) => (cell === '' ? null : cell));

/** What a cell shows. */
export function cellAt(
  emulator: Emulator,
  { row, column }: typeof DATE,
  tab = 'Dashboard',
): CellValue {
  return emulator.values(tab)[row - 1]?.[column - 1] ?? null;
}

/** A table of the figures tab, as wide and high as the function's own. */
function figureTable(emulator: Emulator, table: FigureTable, like: CellValue[][]): CellValue[][] {
  const from = new Figures(FIGURES, texts.en).columnOf(table) - 1;
  const width = like[0]?.length ?? 0;
  const rows = emulator.values(FIGURES).slice(0, like.length);
  return rows.map((row) => blanked(row.slice(from, from + width)));
}

/** Each table of the figures tab is what its function gives for that date and manager. */
export function expectTables(emulator: Emulator, date: string, manager: string): void {
  const { listed } = dashboardOf(emulator);
  const monday = `DATEVALUE("${date}")-WEEKDAY(DATEVALUE("${date}");2)+1`;
  const tables: Partial<Record<FigureTable, string>> = {
    funnel: `=SALES_FUNNEL(ACTIONS;SETTINGS;"${date}";;"${manager}")`,
    speed: `=SALES_SPEED(ACTIONS;SETTINGS;"${date}";;"${manager}")`,
    stuck: `=SALES_STUCK(ACTIONS;SETTINGS;"${date}";"${manager}";${String(listed)})`,
    today: `=SALES_MOVES(ACTIONS;SETTINGS;"${date}";"${date}")`,
    week: `=SALES_MOVES(ACTIONS;SETTINGS;"${date}";TEXT(TO_DATE(${monday});"yyyy-mm-dd"))`,
    plan: `=SALES_PLAN(ACTIONS;PLAN;SETTINGS;"${date}")`,
    base: `=SALES_BASE(ACTIONS;CLIENTS;SETTINGS;"${date}")`,
    burn: `=SALES_BURN(ACTIONS;CLIENTS;SETTINGS;"${date}")`,
    tasks: `=SALES_TASKS(TASKS;SETTINGS;"${date}")`,
    problems: '=ARRAY_CONSTRAIN(SALES_PROBLEMS(ACTIONS;SETTINGS);8;4)',
  };
  for (const [table, formula] of Object.entries(tables)) {
    const like = emulator.evaluate(formula);
    const shown = figureTable(emulator, table as FigureTable, like);
    expect([table, shown]).toEqual([table, like.map(blanked)]);
  }
}

/** Where the bands stand now, found by their fixed words. */
export function dashboardOf(
  emulator: Emulator,
  tab = 'Dashboard',
  words: Texts = texts.en,
): { stages: number; listed: number; people: number; burn: number; room: number } {
  const first = emulator.values(tab).map((row) => row[0] ?? null);
  const stages = first.indexOf(words.dashboard.boardHeadings[0] ?? '') + 1;
  const people = first.indexOf(words.dashboard.peopleHeadings.person) + 1;
  const burn = first.indexOf(words.tables.burnMeasures.refusals) + 1;
  expect(Math.min(stages, people, burn)).toBeGreaterThan(0);
  return { stages, listed: people - stages - 2, people, burn, room: burn - people - 3 };
}

/** The rows of people, from their names on, and the team's. */
export function peopleRows(emulator: Emulator): CellValue[][] {
  const { people, room } = dashboardOf(emulator);
  const rows = emulator.values('Dashboard').slice(people, people + room + 1);
  return rows.map(blanked).filter(([name]) => name !== null && name !== undefined);
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
