import type { CostRow } from '../domain/sales/cost';
import type { Zone } from '../domain/calendar/timeZone';
import type { HeadingWords } from './headings';
import { RangeReader, type DecodedRange } from './rangeReader';

/** Columns of the Costs tab in their order; none can be missed. */
export const COST_COLUMNS = ['month', 'article', 'plan', 'fact'] as const;
export type CostColumn = (typeof COST_COLUMNS)[number];

/**
 * Decodes the Costs tab, heading row first. Rows with neither a month nor a figure are passed over; a row with a
 * figure and no month is a fault.
 */
export function decodeCosts(
  cells: readonly (readonly unknown[])[],
  languages: readonly HeadingWords<CostColumn>[],
  zone: Zone,
): DecodedRange<CostRow, CostColumn> {
  const reader = new RangeReader(cells, languages, zone);
  const rows = reader.rows(['month', 'plan', 'fact'], (): CostRow | undefined => {
    const month = reader.month('month');
    const rest = {
      row: reader.row,
      article: reader.text('article'),
      plan: reader.amount('plan'),
      fact: reader.amount('fact'),
    };
    return month === undefined ? undefined : { ...rest, month };
  });
  return { rows, faults: reader.faults };
}
