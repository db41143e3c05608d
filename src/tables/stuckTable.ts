import type { StuckDeal } from '../domain/stages/stuck';
import type { Texts } from '../texts/en';
import { dayCell, messageRow, orEmpty, type Table, type TableCell } from './cell';

/** Stuck deals as SALES_STUCK and the report show them, in the order given. */
export function stuckTable(
  stuck: readonly StuckDeal[],
  names: readonly string[],
  words: Texts,
): Table {
  const headings = words.tables.stuck;
  if (stuck.length === 0) return [headings, messageRow(words.tables.nothingStuck, headings.length)];
  const rows = stuck.map(({ deal, days, limit, over, silent }): TableCell[] => [
    deal.client.shown,
    deal.label.shown,
    deal.manager.shown,
    deal.stage,
    names[deal.stage - 1] ?? '',
    days,
    limit,
    over,
    silent,
    orEmpty(deal.amount),
    dayCell(deal.nextStep),
  ]);
  return [headings, ...rows];
}
