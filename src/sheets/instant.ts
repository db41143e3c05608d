import { dayOf } from '../domain/calendar/calendarDay';
import type { Zone } from '../domain/calendar/timeZone';

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/**
 * The instant of an ISO 8601 text: `2026-11-05`, `2026-11-05T10:30`, `2026-11-05 10:30:15.250+02:00`, `…Z`.
 *
 * A bare date stands at 00:00; a time without an offset is local to the spreadsheet, the first of a doubled hour.
 *
 * @returns milliseconds since 1970, UTC; undefined for any other text and for times that no calendar has.
 */
export function parseInstant(text: string, zone: Zone): number | undefined {
  const day = dayOf(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
  if (day === undefined || text[4] !== '-' || text[7] !== '-') return undefined;
  const midnight = day * MS_PER_DAY;
  if (text.length === 10) return zone.instantAt(midnight);
  if (text[10] !== 'T' && text[10] !== ' ') return undefined;
  const clock = readClock(text, 11);
  if (!clock) return undefined;
  const offset = readOffset(text, clock.end);
  if (offset === undefined) return undefined;
  const local = midnight + clock.ms;
  return offset === 'local' ? zone.instantAt(local) : local - offset;
}

/** The number of `count` digits at a place of a text; NaN where one is no digit. Faster than a pattern on long logs. */
function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function readClock(text: string, at: number): { ms: number; end: number } | undefined {
  const hour = digits(text, at, 2);
  const minute = digits(text, at + 3, 2);
  if (!(hour <= 23 && minute <= 59) || text[at + 2] !== ':') return undefined;
  const ms = (hour * 60 + minute) * MS_PER_MINUTE;
  if (text[at + 5] !== ':') return { ms, end: at + 5 };
  const second = digits(text, at + 6, 2);
  if (!(second <= 59)) return undefined;
  if (text[at + 8] !== '.') return { ms: ms + second * 1000, end: at + 8 };
  let end = at + 9;
  while (digits(text, end, 1) >= 0) end++;
  if (end === at + 9) return undefined;
  const fraction = Math.floor(Number(`0.${text.slice(at + 9, end)}`) * 1000 + 1e-6);
  return { ms: ms + second * 1000 + fraction, end };
}

/** Offsets met so far: a log has few of them. */
const OFFSETS = new Map<string, number | undefined>([['Z', 0]]);

function readOffset(text: string, at: number): number | 'local' | undefined {
  if (at === text.length) return 'local';
  const written = text.slice(at);
  if (!OFFSETS.has(written)) OFFSETS.set(written, parseOffset(written));
  return OFFSETS.get(written);
}

/** Milliseconds that an offset such as +02:00, +0200 or +02 is ahead of UTC. */
function parseOffset(written: string): number | undefined {
  const match = /^([+-])(\d\d)(?::?([0-5]\d))?$/.exec(written);
  if (!match || Number(match[2]) > 14) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * MS_PER_MINUTE;
}
