import * as customFunctions from '../../../src/customFunctions';
import { isoOf } from '../../../src/domain/calendar/calendarDay';
import { zoneOf } from '../../../src/domain/calendar/timeZone';
import { wireFacts } from '../../../src/formulas/facts';
import { en } from '../../../src/texts/en';
import type { TestRow } from '../../domain/logBuilder';
import { actions, ask, askRows, TODAY } from '../ask';

type FormulaName = Parameters<typeof ask>[0];
type Line = Readonly<Record<string, unknown>>;

/** What a question may add to the log and the last day. */
export interface More {
  readonly from?: string;
  readonly settings?: unknown[][];
  readonly manager?: unknown;
}

/** Long before any log here. */
const START = '1990-01-01';

/** One column of the funnel, from stage 1 on; over all time unless `from` is given. */
export function funnel(
  heading: string,
  log: readonly TestRow[],
  asOf: string,
  { from = START, settings, manager }: More = {},
): unknown[] {
  const lines = askRows('SALES_FUNNEL', actions(...log), settings, asOf, from, manager);
  return lines.map((line) => line[heading]);
}

/** One column of the speed table, from stage 1 on. */
export function speed(
  heading: string,
  log: readonly TestRow[],
  asOf: string,
  { from, settings, manager }: More = {},
): unknown[] {
  const lines = askRows('SALES_SPEED', actions(...log), settings, asOf, from, manager);
  return lines.map((line) => line[heading]);
}

/** The lines of the list of stuck deals; none where it says that nothing is stuck. */
export function stuck(
  log: readonly TestRow[],
  asOf: string,
  { settings, manager }: More = {},
  rows?: number,
): Line[] {
  const lines = askRows('SALES_STUCK', actions(...log), settings, asOf, manager, rows);
  return lines.filter((line) => line['Client'] !== en.tables.nothingStuck);
}

/** The problems of a log as [row, column, value, problem]; none where there are none. */
export function problems(log: readonly TestRow[], settings?: unknown[][]): unknown[][] {
  const [, ...lines] = ask('SALES_PROBLEMS', actions(...log), settings);
  const meanings = new Map<unknown, string>(
    Object.entries(en.tables.problem).map(([problem, text]) => [text, problem]),
  );
  return lines
    .filter(([first]) => first !== en.tables.noProblems)
    .map(([row, column, value, text]) => [row, column, value, meanings.get(text)]);
}

/** Asks a formula in a workbook of another time zone; dates come as the ISO texts of that zone. */
export function askIn(zoneName: string, name: FormulaName, ...args: unknown[]): unknown[][] {
  const zone = zoneOf(zoneName);
  wireFacts({ now: () => Date.parse(`${TODAY}T12:00:00Z`), zone: () => zone });
  const call: (...args: unknown[]) => unknown[][] = customFunctions[name];
  return call(...args).map((row) =>
    row.map((cell) => (cell instanceof Date ? isoOf(zone.dayAt(cell.getTime())) : cell)),
  );
}
