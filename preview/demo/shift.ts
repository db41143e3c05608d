import { daysOf, isWorkingDay, nextWorkingDay, type Day } from './calendar';
import { between, type Random } from './random';
import type { Profile } from './profiles';

/** The days of one seller, and the time at which the history ends. */
export interface Shift {
  /** Days on which he works, ascending; the last is today where he works today. */
  readonly days: readonly Day[];
  readonly today: Day;
  /** Second of today after which nothing has happened. */
  readonly until: number;
}

const OPENS = 9 * 3600;
const CLOSES = 18 * 3600;

/** The working days of a seller up to today: his holidays are left out. On a day off two managers are on duty. */
export function shiftOf(
  profile: Profile,
  seller: number,
  { start, today, until }: { start: Day; today: Day; until: number },
): Shift {
  const away = today - profile.holiday * 7;
  const isAway = (day: Day): boolean => profile.holiday > 0 && day >= away && day < away + 14;
  const from = Math.max(start, today - profile.weeks * 7);
  const last = until < OPENS + 600 ? today - 1 : today;
  const days = daysOf(from, last).filter(
    (day) => (isWorkingDay(day) && !isAway(day)) || (day === today && seller < 2),
  );
  return { days, today, until };
}

/** A second of the working day, never after the end of the history. */
export function secondOf(random: Random, day: Day, { today, until }: Shift): number {
  const closes = day === today ? Math.min(CLOSES, until) : CLOSES;
  return between(random, OPENS, closes);
}

/** The place of the first working day on or after a day; the number of days where there is none. */
export function placeOf({ days }: Shift, day: Day): number {
  const place = days.findIndex((each) => each >= day);
  return place < 0 ? days.length : place;
}

/** The day at a place of his working days; places after the end are working days to come. */
export function dayAt({ days, today }: Shift, place: number): Day {
  const day = days[place];
  if (day !== undefined) return day;
  let ahead = today;
  for (let left = place - days.length; left >= 0; left--) ahead = nextWorkingDay(ahead + 1);
  return ahead;
}
