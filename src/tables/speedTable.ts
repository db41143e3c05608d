import type { FunnelStage } from '../domain/stages/funnel';
import type { StageSpeed } from '../domain/stages/speed';
import type { StageLimit } from '../domain/stages/stageLimit';
import type { StuckDeal } from '../domain/stages/stuck';
import type { Texts } from '../texts/en';
import type { Table, TableCell } from './cell';

/** What the speed table stands on. */
export interface SpeedFigures {
  readonly speeds: readonly StageSpeed[];
  readonly limits: readonly StageLimit[];
  readonly funnel: readonly Pick<FunnelStage, 'inWork'>[];
  readonly stuck: readonly StuckDeal[];
}

/** The speed of the stages below the finish as SALES_SPEED and the report show it. */
export function speedTable(figures: SpeedFigures, names: readonly string[], words: Texts): Table {
  const { limits, funnel, stuck } = figures;
  const rows = figures.speeds.map((speed, index): TableCell[] => {
    const limit = limits[index];
    return [
      speed.stage,
      names[index] ?? '',
      speed.advances,
      speed.stillThere,
      daysCell(speed.median, speed, words),
      daysCell(speed.slow, speed, words),
      limit?.days ?? '',
      limit ? words.tables.limitSources[limit.source] : '',
      funnel[index]?.inWork ?? 0,
      stuck.filter(({ deal }) => deal.stage === speed.stage).length,
    ];
  });
  return [words.tables.speed, ...rows];
}

/** Where no stay was seen there is nothing to measure, and the cell stays empty. */
function daysCell(days: number | undefined, { stays }: StageSpeed, words: Texts): TableCell {
  if (stays === 0) return '';
  return days ?? words.tables.notReached;
}
