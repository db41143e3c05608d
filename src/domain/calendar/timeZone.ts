import type { Day } from './calendarDay';

const MS_PER_DAY = 86_400_000;
const MS_PER_SLOT = 900_000;

/** The calendar of one place: instants (milliseconds since 1970, UTC) to its dates, and back. */
export interface Zone {
  readonly name: string;
  /** The date that the calendar on the wall shows at an instant. */
  dayAt(instant: number): Day;
  /** Milliseconds to add to UTC at an instant to get the time on the wall. */
  offsetAt(instant: number): number;
  /**
   * The instant of a local time, given as milliseconds since 1970-01-01 00:00 on the wall.
   * A doubled hour means its first pass; a skipped time moves forward by what was skipped.
   */
  instantAt(local: number): number;
}

/**
 * The calendar of an IANA time zone, safe across daylight saving.
 *
 * Looking an offset up is slow, so it is done once in four days: a log of years costs some hundred look-ups, not one a
 * row. Since 1970 no zone has changed its clocks and changed them back in less than a week (northern Brazil did in one,
 * in October 2000). Four days whose ends differ are looked up one by one, the day of the change by quarters of an hour.
 *
 * @throws {RangeError} for a name that is no time zone.
 */
export function zoneOf(name: string): Zone {
  const lookUp = rememberingEach(offsetLookUp(name));
  const inSlot = (instant: number): number =>
    lookUp(Math.floor(instant / MS_PER_SLOT) * MS_PER_SLOT);
  const inDay = steadyOr(MS_PER_DAY, lookUp, inSlot);
  const offsetAt = steadyOr(4 * MS_PER_DAY, lookUp, inDay);
  return {
    name,
    offsetAt,
    dayAt: dayFinder(offsetAt),
    instantAt: (local) => instantOf(local, offsetAt),
  };
}

/** A log goes from day to day: the date asked for last is nearly always the next one too. */
function dayFinder(offsetAt: (instant: number) => number): (instant: number) => Day {
  let day = 0;
  // The instants from `begin` until `end` are known to have this date.
  let begin = 0;
  let end = 0;
  return (instant) => {
    if (instant >= begin && instant < end) return day;
    const offset = offsetAt(instant);
    day = Math.floor((instant + offset) / MS_PER_DAY);
    // A quarter of an hour has one offset everywhere, a day nearly always: only what is sure is kept.
    const isSteady =
      offsetAt(day * MS_PER_DAY - offset) === offset &&
      offsetAt((day + 1) * MS_PER_DAY - offset - 1) === offset;
    begin = isSteady ? day * MS_PER_DAY - offset : instant;
    end = isSteady ? (day + 1) * MS_PER_DAY - offset : instant;
    return day;
  };
}

function instantOf(local: number, offsetAt: (instant: number) => number): number {
  const early = local - offsetAt(local - MS_PER_DAY);
  if (early + offsetAt(early) === local) return early;
  const late = local - offsetAt(local + MS_PER_DAY);
  return late + offsetAt(late) === local ? late : early;
}

/** The offset of a whole period where it is the same at both ends; else the finer search decides. */
function steadyOr(
  period: number,
  lookUp: (instant: number) => number,
  finer: (instant: number) => number,
): (instant: number) => number {
  return (instant) => {
    const begin = Math.floor(instant / period) * period;
    const offset = lookUp(begin);
    return offset === lookUp(begin + period) ? offset : finer(instant);
  };
}

function rememberingEach(find: (instant: number) => number): (instant: number) => number {
  const known = new Map<number, number>();
  return (instant) => {
    let value = known.get(instant);
    if (value === undefined) known.set(instant, (value = find(instant)));
    return value;
  };
}

function offsetLookUp(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    return wall - Math.floor(instant / 1000) * 1000;
  };
}
