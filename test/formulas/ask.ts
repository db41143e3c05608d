import * as customFunctions from '../../src/customFunctions';
import { isoOf, parseIsoDay } from '../../src/domain/calendar/calendarDay';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import { wireFacts } from '../../src/formulas/facts';
import { en } from '../../src/texts/en';
import { cellsOf, type TestRow } from '../domain/logBuilder';

const ZONE = zoneOf('UTC');
/** "Today" where a question leaves asOf out. */
export const TODAY = '2026-11-20';

type FormulaName = keyof typeof customFunctions;
type TabWithHeadings = keyof typeof en.headings;

/**
 * Asks a formula as a cell would, in a workbook in UTC; dates of the answer come as ISO texts.
 *
 * @returns the table with its heading row.
 */
export function ask(name: FormulaName, ...args: readonly unknown[]): unknown[][] {
  wireFacts({ now: () => Date.parse(`${TODAY}T12:00:00Z`), zone: () => ZONE });
  const call: (...args: unknown[]) => unknown[][] = customFunctions[name];
  return call(...args).map((row) => row.map(readable));
}

/** The rows of a formula's answer below the headings, by heading. */
export function askRows(
  name: FormulaName,
  ...args: readonly unknown[]
): Readonly<Record<string, unknown>>[] {
  const [headings = [], ...rows] = ask(name, ...args);
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]])),
  );
}

/** The one row of an answer whose first cell says `first`. */
export function askRow(
  first: unknown,
  name: FormulaName,
  ...args: readonly unknown[]
): Readonly<Record<string, unknown>> {
  const [headings = []] = ask(name, ...args);
  const found = askRows(name, ...args).find((row) => row[String(headings[0])] === first);
  if (!found) throw new Error(`${name} has no row for ${String(first)}`);
  return found;
}

/** A log as the ACTIONS range. */
export function actions(...rows: readonly TestRow[]): unknown[][] {
  return cellsOf(rows);
}

/** Cells of a tab with its English heading row; what a row leaves out is blank. */
export function tab<Tab extends TabWithHeadings>(
  name: Tab,
  ...rows: readonly Readonly<Partial<Record<keyof (typeof en.headings)[Tab], unknown>>>[]
): unknown[][] {
  const headings = en.headings[name];
  const columns = Object.keys(headings) as (keyof typeof headings)[];
  return [
    columns.map((column) => headings[column]),
    ...rows.map((row) => columns.map((column) => row[column] ?? '')),
  ];
}

/** A SETTINGS range of rows [setting, value, note]. */
export function settings(...rows: readonly (readonly unknown[])[]): unknown[][] {
  return [
    Object.values(en.headings.settings),
    ...rows.map(([a = '', b = '', c = '']) => [a, b, c]),
  ];
}

/** A date cell, at midnight of the workbook's zone. */
export function date(iso: string): Date {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`no date: ${iso}`);
  return new Date(day * 86_400_000);
}

function readable(cell: unknown): unknown {
  return cell instanceof Date ? isoOf(cell.getTime() / 86_400_000) : cell;
}
