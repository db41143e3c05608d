import { isoOf, parseIsoDay, type Day } from '../domain/calendar/calendarDay';
import type { Zone } from '../domain/calendar/timeZone';
import { parseInstant } from './instant';

/** What a cell hands over and takes: a blank is '', a date a Date. */
export type Cell = string | number | boolean | Date;

/** Cells of a tab, row by row, the heading row first. */
export type Cells = readonly (readonly Cell[])[];

const ERROR_VALUE = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!)$/;

/** Whether nothing stands in the cell. */
export function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined;
}

/** Whether the cell says nothing; spaces say nothing either. */
export function saysNothing(cell: unknown): boolean {
  return isBlank(cell) || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether the cell holds an error value; it arrives as text (to be checked live). */
export function isErrorValue(cell: unknown): boolean {
  return typeof cell === 'string' && cell.startsWith('#') && ERROR_VALUE.test(cell);
}

/** Whether the cell holds a date; by behaviour, because a Date of another realm is no `instanceof` ours. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && cell !== null && typeof (cell as Date).getTime === 'function';
}

/** The cell as a text, trimmed; '' for a blank and for an error value. */
export function textOf(cell: unknown): string {
  if (typeof cell === 'string') return isErrorValue(cell) ? '' : cell.trim();
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** The same, where a text may have been taken for a date by Sheets ("2026-11"): it is the date it became. */
export function cellText(cell: unknown, zone: Zone): string {
  const day = isDate(cell) ? dayOfCell(cell, zone) : undefined;
  return day === undefined ? textOf(cell) : isoOf(day);
}

/** The calendar date of a date cell, an ISO date or an ISO date-time; undefined for anything else. */
export function dayOfCell(cell: unknown, zone: Zone): Day | undefined {
  if (isDate(cell)) {
    const instant = cell.getTime();
    return Number.isNaN(instant) ? undefined : zone.dayAt(instant);
  }
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  const day = parseIsoDay(text);
  if (day !== undefined) return day;
  const instant = parseInstant(text, zone);
  return instant === undefined ? undefined : zone.dayAt(instant);
}

/** The day as a date cell, at midnight in the spreadsheet's zone; '' where there is none. */
export function dateCell(day: Day | undefined, zone: Zone): Cell {
  return day === undefined ? '' : new Date(zone.instantAt(day * 86_400_000));
}

/**
 * Whether two cells hold the same as far as Sheets keeps it: dates to the second, numbers to fifteen digits; blanks of
 * every kind are the same.
 */
export function isSameCell(some: unknown, other: unknown): boolean {
  if (isDate(some) && isDate(other)) return secondOf(some) === secondOf(other);
  if (typeof some === 'number' && typeof other === 'number') {
    return some.toPrecision(15) === other.toPrecision(15);
  }
  return some === other || (isBlank(some) && isBlank(other));
}

/**
 * Whether what is read from a cell may be what was written into it: people may give a column a format that makes a date
 * of a number, or a text of either.
 */
export function mayBeSameCell(written: unknown, read: unknown): boolean {
  const isOfOneKind = typeof written === typeof read && isDate(written) === isDate(read);
  const mayBeFormat = !isOfOneKind && !isBlank(written) && !isBlank(read);
  return mayBeFormat || isSameCell(written, read);
}

function secondOf(date: Date): number {
  return Math.round(date.getTime() / 1000);
}
