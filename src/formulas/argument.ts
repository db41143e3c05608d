import { isoOf, type Day } from '../domain/calendar/calendarDay';
import { NameBook, type Name } from '../domain/log/name';
import type { Zone } from '../domain/calendar/timeZone';
import { dayOfCell, isBlank, isDate } from '../sheets/cell';
import type { Texts } from '../texts/en';

/** A range as a formula hands it over. */
export type Range = readonly (readonly unknown[])[];

/** The one value of an argument: a range of one cell stands for its cell; a blank one is undefined. */
export function singleValue(argument: unknown): unknown {
  const value = isOneCell(argument) ? argument[0]?.[0] : argument;
  return isBlank(value) ? undefined : value;
}

/** Whether the argument is a range of more than one cell. */
export function isRange(argument: unknown): argument is Range {
  return Array.isArray(argument) && !isOneCell(argument);
}

/**
 * The date of an argument; undefined where it is left out.
 *
 * @throws {Error} a readable message where something else stands there.
 */
export function dayArgument(
  name: string,
  argument: unknown,
  zone: Zone,
  words: Texts,
): Day | undefined {
  const value = singleValue(argument);
  if (value === undefined) return undefined;
  const day = dayOfCell(value, zone);
  if (day === undefined) throw new Error(words.formulas.notADate(name, described(value, zone)));
  return day;
}

/**
 * The name of an argument; undefined where it is left out. A name that the book does not have is a name of its own,
 * which no row bears.
 */
export function nameArgument(
  name: string,
  argument: unknown,
  book: NameBook,
  zone: Zone,
  words: Texts,
): Name | undefined {
  const value = singleValue(argument);
  if (value === undefined) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new Error(words.formulas.notAName(name, described(value, zone)));
  }
  return book.find(String(value)) ?? new NameBook().read(value);
}

/** The whole number from 1 on of an argument; undefined where it is left out. */
export function countArgument(
  name: string,
  argument: unknown,
  zone: Zone,
  words: Texts,
): number | undefined {
  const value = singleValue(argument);
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    throw new Error(words.formulas.notACount(name, described(value, zone)));
  }
  return value;
}

/** What came, in a form short enough for a message. */
export function described(value: unknown, zone: Zone): string {
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    const width = Array.isArray(first) ? first.length : 1;
    return `${String(value.length)} × ${String(width)}`;
  }
  const day = isDate(value) ? dayOfCell(value, zone) : undefined;
  if (day !== undefined) return isoOf(day);
  return typeof value === 'string' ? `“${value.slice(0, 40)}”` : String(value);
}

function isOneCell(argument: unknown): argument is Range {
  if (!Array.isArray(argument) || argument.length > 1) return false;
  const row: unknown = argument[0];
  return !Array.isArray(row) || row.length <= 1;
}
