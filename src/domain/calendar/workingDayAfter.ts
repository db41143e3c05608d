import type { Day } from './calendarDay';
import { workingDaysBetween } from './workingDays';

/**
 * The `count`-th working day after `day`: the first one on which (day, it] holds so many. 0: the day itself.
 *
 * @param holidays days off, ascending and without doubles.
 */
export function workingDayAfter(day: Day, count: number, holidays: readonly Day[]): Day {
  let reached = day;
  let missing = count;
  while (missing > 0) {
    // At most this many days are working days, so the jump never goes too far; the last one passes working days alone.
    reached += missing;
    missing = count - workingDaysBetween(day, reached, holidays);
  }
  return reached;
}
