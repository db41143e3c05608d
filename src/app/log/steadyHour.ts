import { isDate, type Cells } from '../../sheets/cell';

/** Clocks of servers differ by less; what is dated further ahead was typed by people. */
const MOST_AHEAD_MS = 60_000;

/**
 * The hour that a new row of the log bears: now, but not before a row that stands there already. Each run may be on
 * another server, whose clock is behind, and the log is read in the order of time: a step would come before the one that
 * it followed.
 *
 * @param now milliseconds since 1970, UTC.
 * @param rows rows of the log, heading row first.
 * @param place the column of the time, counted from 0.
 */
export function steadyHour(now: number, rows: Cells, place = -1): number {
  // Sheets need not keep what is less than a second, and the hash must come out the same.
  let hour = Math.floor(now / 1000) * 1000;
  for (const row of rows) {
    const when = row[place];
    const at = isDate(when) ? when.getTime() : NaN;
    if (at > hour && at <= now + MOST_AHEAD_MS) hour = at;
  }
  return hour;
}
