import type { Day } from '../calendar/calendarDay';

/** What people say about a client of the base. */
export interface BaseClient {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** His name as it is written; a number is a name too. */
  readonly client: string | number;
  /** The manager who owns the client; '' where the tab names none. */
  readonly owner: string;
  /** In the base from this day on; undefined: always. */
  readonly since: Day | undefined;
  /** What the client could buy, in the unit of the amounts. */
  readonly potential: number | undefined;
}
