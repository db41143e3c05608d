import { weekdayOf, type Day } from './calendarDay';

/**
 * Working days in (from, to]: Monday to Friday less the holidays. Friday to Monday is 1, Saturday to Sunday 0.
 *
 * @param holidays days off, ascending and without doubles; those on a weekend change nothing.
 */
export function workingDaysBetween(from: Day, to: Day, holidays: readonly Day[]): number {
  if (to <= from) return 0;
  return weekdaysUpTo(to) - weekdaysUpTo(from) - holidaysBetween(from, to, holidays);
}

function weekdaysUpTo(day: Day): number {
  // Day 4 (1970-01-05) was a Monday: whole weeks before it, then the days of its own week.
  const weeks = Math.floor((day - 4) / 7);
  return weeks * 5 + Math.min(weekdayOf(day), 5);
}

function holidaysBetween(from: Day, to: Day, holidays: readonly Day[]): number {
  return holidays.filter((day) => day > from && day <= to && weekdayOf(day) <= 5).length;
}
