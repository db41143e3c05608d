import type { Day } from '../calendar/calendarDay';

/** What one article costs in a month; several rows of one month and article add up. */
export interface CostRow {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** The first day of the month. */
  readonly month: Day;
  /** '' where the row names none. */
  readonly article: string;
  readonly plan: number | undefined;
  readonly fact: number | undefined;
}
