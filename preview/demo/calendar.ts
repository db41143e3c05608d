import { CellDate } from '../emulator';

/** A calendar date: days since 1970-01-01. */
export type Day = number;

const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;
/** Days off of the invented firm, the same in every language so that the histories agree. */
const DAYS_OFF = ['01-01', '01-02', '05-01'];

/** The day of ISO text such as `2026-11-20`; a time after it is ignored. Throws on other text. */
export function dayOfIso(text: string): Day {
  const day = Date.parse(text.slice(0, 10)) / DAY_MS;
  if (!Number.isInteger(day)) throw new Error(`Not an ISO date: ${text}`);
  return day;
}

/** ISO text of a day. */
function isoOf(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** A date cell; `second` is the second of the day. */
export function dateCell(day: Day, second = 0): CellDate {
  return new CellDate(day + SERIAL_OF_1970 + second / 86_400);
}

/** Whether the firm does not work on a day of its own list of days off. */
export function isDayOff(day: Day): boolean {
  return DAYS_OFF.includes(isoOf(day).slice(5));
}

/** Monday to Friday, days off aside. */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(day * DAY_MS).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isDayOff(day);
}

/** The day itself if it is a working day, else the next one. */
export function nextWorkingDay(day: Day): Day {
  return isWorkingDay(day) ? day : nextWorkingDay(day + 1);
}

/** Working days of [from, to], ascending. */
export function workingDays(from: Day, to: Day): Day[] {
  return daysOf(from, to).filter(isWorkingDay);
}

/** All days of [from, to], ascending; none where `to` is before `from`. */
export function daysOf(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** The first day of the month that lies `months` after the month of `day`. */
export function firstOfMonth(day: Day, months = 0): Day {
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY_MS;
}

/** The same day of the month so many months earlier; the last of that month where it is shorter. */
export function monthsBefore(day: Day, months: number): Day {
  const first = firstOfMonth(day, -months);
  return Math.min(first + (day - firstOfMonth(day)), firstOfMonth(first, 1) - 1);
}
