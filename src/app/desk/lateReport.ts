import { weekdayOf, type Day } from '../../domain/calendar/calendarDay';
import { weekName, weekOf, type IsoWeek } from '../../domain/calendar/isoWeek';
import type { Zone } from '../../domain/calendar/timeZone';
import { isBlank, dayOfCell, type Cell } from '../../sheets/cell';
import { findColumns } from '../../sheets/headings';
import { logWords } from '../../texts/lexicon';

const TUESDAY = 2;

/**
 * The week whose report should have been made by now: the last one that is over, from Tuesday on, because Monday is the
 * day on which it is made.
 *
 * @param hasPage whether the report of a week of that name was made.
 * @returns such as 2026-W46; '' where nothing is late.
 */
export function lateReportOf(
  today: Day,
  isLogged: (week: IsoWeek) => boolean,
  hasPage: (name: string) => boolean,
): string {
  if (weekdayOf(today) < TUESDAY) return '';
  const week = weekOf(weekOf(today).monday - 1);
  const name = weekName(week);
  return isLogged(week) && !hasPage(name) ? name : '';
}

/**
 * Whether anything was recorded up to the end of a week, as far as the last rows of the log tell: a workbook that was
 * set up this week owes no report of the last one.
 *
 * @param most rows in a tail that was cut: then there is more above it.
 */
export function isLoggedBy(
  week: IsoWeek,
  tail: readonly (readonly Cell[])[],
  zone: Zone,
  most: number,
): boolean {
  if (tail.length > most) return true;
  const { when } = findColumns(tail[0] ?? [], logWords.headings);
  if (when === undefined) return false;
  const cells = tail.slice(1).map((row) => row[when]);
  return cells.some((cell) => !isBlank(cell) && (dayOfCell(cell, zone) ?? Infinity) <= week.sunday);
}
