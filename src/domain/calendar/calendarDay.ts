/**
 * A calendar date as the number of whole days since 1970-01-01.
 *
 * It has no zone and no clock: `b - a` is the number of days from a to b, whatever
 * happened to the clocks between them.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/** A date as people write it; month and date count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The day of a written date; undefined where the calendar has no such date (30 February) or the year is outside 1900 … 9999. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return undefined;
  if (!(date >= 1 && date <= daysInMonth(year, month))) return undefined;
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

/** The written date of a day. */
export function partsOf(day: Day): DateParts {
  const moment = new Date(day * MS_PER_DAY);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    date: moment.getUTCDate(),
  };
}

/** ISO 8601 text of a day, `2026-11-05`. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of an ISO 8601 date (`2026-11-05`, nothing else); undefined for any other text. */
export function parseIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Day of the week after ISO 8601: Monday 1 … Sunday 7. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first day of the month that holds `day`. */
export function startOfMonth(day: Day): Day {
  return day - partsOf(day).date + 1;
}

/** The same date `months` later (negative: earlier), or the month's last day where it is shorter: 31 January + 1 is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(count / 12);
  const targetMonth = count - targetYear * 12 + 1;
  const targetDate = Math.min(date, daysInMonth(targetYear, targetMonth));
  return Date.UTC(targetYear, targetMonth - 1, targetDate) / MS_PER_DAY;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
