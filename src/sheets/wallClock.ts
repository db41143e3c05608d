import { isoOf } from '../domain/calendar/calendarDay';
import type { Zone } from '../domain/calendar/timeZone';

/** Date and time on the wall to the minute, alike in every language: 2026-11-20 10:30. */
export function wallMinute(instant: number, zone: Zone): string {
  const time = new Date(instant + zone.offsetAt(instant)).toISOString().slice(11, 16);
  return `${isoOf(zone.dayAt(instant))} ${time}`;
}
