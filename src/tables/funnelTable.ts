import type { FunnelStage } from '../domain/stages/funnel';
import { judgedRate, TOO_FEW } from '../domain/rate';
import type { Texts } from '../texts/en';
import type { Table, TableCell } from './cell';

/** The funnel as SALES_FUNNEL and the report show it: one row a stage. */
export function funnelTable(
  funnel: readonly FunnelStage[],
  names: readonly string[],
  words: Texts,
): Table {
  const won = funnel[funnel.length - 1]?.reached ?? 0;
  const rows = funnel.map((stage, index): TableCell[] => {
    const next = funnel[index + 1];
    return [
      stage.stage,
      names[index] ?? '',
      stage.inWork,
      stage.entered,
      stage.movedOn,
      stage.wentBack,
      stage.lost,
      stage.reached,
      next ? rateCell(next.reached, stage.reached, words) : '',
      // At the finish the share is 1 by definition, however few the deals.
      next ? rateCell(won, stage.reached, words) : 1,
      stage.stillOpen,
    ];
  });
  return [words.tables.funnel, ...rows];
}

function rateCell(part: number, whole: number, words: Texts): TableCell {
  const rate = judgedRate(part, whole);
  return rate === TOO_FEW ? words.tables.tooFew : rate;
}
