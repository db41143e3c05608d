import type { Day } from './calendar/calendarDay';
import type { Commission } from './sales/commission';
import { workingDaysBetween } from './calendar/workingDays';

/** Languages of the words that a person reads. */
export type Language = 'en' | 'ru' | 'bg';

/** Why a client refused; some reasons have a cooling term of their own, some close the client for good. */
export interface RefusalReason {
  readonly text: string;
  /** Days of cooling; undefined: the general number. */
  readonly coolingDays?: number;
  readonly forGood: boolean;
}

/** What the head of sales set, decoded once per run. */
export interface Settings {
  readonly language: Language;
  /** Stage names in order; stage k is `stages[k - 1]`. At least 2; the last is the finish. */
  readonly stages: readonly string[];
  /** The head's fixed limits in days, by stage; undefined where he set none. */
  readonly limits: readonly (number | undefined)[];
  readonly coolingDays: number;
  readonly activeDays: number;
  readonly countDays: 'calendar' | 'working';
  /** Days off, ascending, without doubles. */
  readonly holidays: readonly Day[];
  readonly refusalReasons: readonly RefusalReason[];
  readonly closingReasons: readonly string[];
  /** Largest refusal rate that is not yet burning the base, 0 … 1. */
  readonly refusalLimit: number;
  /** Days ahead up to which a next step excuses a silent deal. */
  readonly longestPlannedWait: number;
  readonly currency: string;
  readonly commission: Commission;
}

/** A refused client is left alone for at least this many days, whatever the settings say. */
export const LEAST_COOLING_DAYS = 90;

/** The number of the last stage, the finish. */
export function finishOf(settings: Settings): number {
  return settings.stages.length;
}

/** Length of a stay from a to b in the days that the settings count: calendar, or working days in (a, b]. */
export function countDays(settings: Settings, from: Day, to: Day): number {
  return settings.countDays === 'working'
    ? workingDaysBetween(from, to, settings.holidays)
    : to - from;
}
