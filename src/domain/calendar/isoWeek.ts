import { dayOf, partsOf, weekdayOf, type Day } from './calendarDay';

/** A week after ISO 8601: Monday first; week 1 holds the year's first Thursday. */
export interface IsoWeek {
  /** The ISO week-year: 2027-01-01 belongs to week 53 of 2026. */
  readonly year: number;
  readonly week: number;
  readonly monday: Day;
  readonly sunday: Day;
}

/** The week that holds a day. */
export function weekOf(day: Day): IsoWeek {
  const monday = day - weekdayOf(day) + 1;
  const { year } = partsOf(monday + 3);
  return { year, week: (monday - firstMonday(year)) / 7 + 1, monday, sunday: monday + 6 };
}

/** `2026-W53`. */
export function weekName({ year, week }: IsoWeek): string {
  return `${String(year)}-W${String(week).padStart(2, '0')}`;
}

/** The week of a name such as `2026-W53`; undefined for any other text and for a week the year does not have. */
export function parseWeek(text: string): IsoWeek | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const count = Number(match[2]);
  if (dayOf(year, 1, 1) === undefined || count < 1) return undefined;
  const week = weekOf(firstMonday(year) + (count - 1) * 7);
  return week.year === year ? week : undefined;
}

function firstMonday(year: number): Day {
  const fourth = Date.UTC(year, 0, 4) / 86_400_000;
  return fourth - weekdayOf(fourth) + 1;
}
