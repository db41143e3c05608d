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
 * The offset is looked up once per day and zone: a log of years costs hundreds of look-ups, not one a row.
 *
 * @throws {RangeError} for a name that is no time zone.
 */
export function zoneOf(name: string): Zone {
  const lookUp = offsetLookUp(name);
  const days = new Map<number, number>();
  const slots = new Map<number, number>();

  const offsetInSlot = (instant: number): number => {
    const slot = Math.floor(instant / MS_PER_SLOT);
    return remember(slots, slot, () => lookUp(slot * MS_PER_SLOT));
  };
  const offsetOfDay = (day: number): number => {
    const first = lookUp(day * MS_PER_DAY);
    return first === lookUp((day + 1) * MS_PER_DAY) ? first : Number.NaN;
  };
  const offsetAt = (instant: number): number => {
    const day = Math.floor(instant / MS_PER_DAY);
    const offset = remember(days, day, () => offsetOfDay(day));
    // NaN marks the day of a clock change: there the quarter of an hour decides.
    return Number.isNaN(offset) ? offsetInSlot(instant) : offset;
  };
  return {
    name,
    offsetAt,
    dayAt: (instant) => Math.floor((instant + offsetAt(instant)) / MS_PER_DAY),
    instantAt: (local) => instantOf(local, offsetAt),
  };
}

function instantOf(local: number, offsetAt: (instant: number) => number): number {
  const early = local - offsetAt(local - MS_PER_DAY);
  if (early + offsetAt(early) === local) return early;
  const late = local - offsetAt(local + MS_PER_DAY);
  return late + offsetAt(late) === local ? late : early;
}

function remember(known: Map<number, number>, key: number, find: () => number): number {
  let value = known.get(key);
  if (value === undefined) {
    value = find();
    known.set(key, value);
  }
  return value;
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
