import type { PlanRow } from '../domain/sales/monthPlan';
import type { Zone } from '../domain/calendar/timeZone';
import type { HeadingWords } from './headings';
import { RangeReader, type DecodedRange } from './rangeReader';

export type PlanColumn = 'month' | 'manager' | 'plan' | 'wins' | 'newDeals';

/** Columns without which nothing can be compared with the plan. */
export const REQUIRED_PLAN_COLUMNS = ['month', 'manager', 'plan'] as const;

/**
 * Decodes the Plan tab, heading row first. Rows with neither a month nor a figure are passed over; a row with a figure
 * and no month is a fault.
 */
export function decodePlan(
  cells: readonly (readonly unknown[])[],
  languages: readonly HeadingWords<PlanColumn>[],
  zone: Zone,
): DecodedRange<PlanRow, PlanColumn> {
  const reader = new RangeReader(cells, languages, zone);
  const rows = reader.rows(['month', 'plan', 'wins', 'newDeals'], (): PlanRow | undefined => {
    const month = reader.month('month');
    const rest = {
      row: reader.row,
      manager: reader.text('manager'),
      plan: reader.amount('plan'),
      wins: reader.amount('wins'),
      newDeals: reader.amount('newDeals'),
    };
    return month === undefined ? undefined : { ...rest, month };
  });
  return { rows, faults: reader.faults };
}
