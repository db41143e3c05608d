/** One UTC day of a zone: the offset before and from the instant `at` (Infinity: no change). */
interface OffsetDay {
  before: number;
  after: number;
  at: number;
}

const DAY_MS = 86_400_000;

/**
 * An IANA time zone as two conversions between instants and wall-clock times (milliseconds as if
 * the clock stood in UTC). Offsets are looked up once per day and kept, so that a million
 * conversions are cheap.
 */
export class Zone {
  private readonly format: Intl.DateTimeFormat;
  private readonly days = new Map<number, OffsetDay>();

  /** Throws a RangeError for an unknown zone. */
  constructor(readonly name: string) {
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** The wall-clock time at an instant. */
  toLocal(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /**
   * The instant of a wall-clock time. Of a doubled hour it is the first one; a time inside a gap
   * moves forward by the length of the gap (check live).
   */
  toInstant(local: number): number {
    const before = this.offsetAt(local - DAY_MS);
    const after = this.offsetAt(local + DAY_MS);
    if (before === after) return local - before;
    const candidates = [local - before, local - after].filter((utc) => this.toLocal(utc) === local);
    return candidates.length > 0 ? Math.min(...candidates) : local - before;
  }

  /** Milliseconds by which the wall clock is ahead of UTC at an instant. */
  offsetAt(instant: number): number {
    const index = Math.floor(instant / DAY_MS);
    let day = this.days.get(index);
    if (day === undefined) {
      day = this.lookUp(index * DAY_MS);
      this.days.set(index, day);
    }
    return instant < day.at ? day.before : day.after;
  }

  private lookUp(start: number): OffsetDay {
    const before = this.measure(start);
    const after = this.measure(start + DAY_MS);
    if (before === after) return { before, after, at: Infinity };
    let low = start;
    let high = start + DAY_MS;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (this.measure(middle) === before) low = middle;
      else high = middle;
    }
    return { before, after, at: high };
  }

  private measure(instant: number): number {
    const parts = new Map<string, string>();
    for (const { type, value } of this.format.formatToParts(instant)) parts.set(type, value);
    const part = (type: string): number => Number(parts.get(type) ?? '0');
    const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
    const local = new Date(0);
    local.setUTCFullYear(year, part('month') - 1, part('day'));
    local.setUTCHours(part('hour'), part('minute'), part('second'));
    return local.getTime() - Math.floor(instant / 1000) * 1000;
  }
}
