import type { Day } from '../calendar/calendarDay';

/** One row of the plan; several rows of one month and manager add up. */
export interface PlanRow {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** The first day of the month. */
  readonly month: Day;
  /** '': the team's own plan. */
  readonly manager: string;
  /** Sales, in the unit of the amounts. */
  readonly plan: number | undefined;
  readonly wins: number | undefined;
  readonly newDeals: number | undefined;
}
