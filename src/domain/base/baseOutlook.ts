import type { Base } from './base';
import { FLOW_MONTHS, flowOf } from './baseFlow';
import type { Board } from '../board/board';
import type { Day } from '../calendar/calendarDay';
import { CoolingReturns } from './coolingReturns';
import type { TOO_FEW } from '../rate';
import { LONGEST_RUNWAY, runwayOf } from './runway';
import { AVAILABLE, SegmentSizes } from './segmentSizes';
import { LEAST_COOLING_DAYS, type Settings } from '../settings';
import { sustainableStarts } from './sustainableStarts';

/** What is left of the base, and for how long it will last at the pace of the last 3 months. */
export interface BaseOutlook {
  /** Clients who cool down. */
  readonly cooling: number;
  /** Those of them who may be tried again within 30 days. */
  readonly backIn30: number;
  /** Within 90 days, those within 30 included. */
  readonly backIn90: number;
  /** Clients who refused for good. */
  readonly gone: number;
  /** A month. */
  readonly starts: number;
  /** A month; undefined where no number of starts is too many. */
  readonly sustainableStarts: number | typeof TOO_FEW | undefined;
  /** Months; undefined: longer than is foreseen. */
  readonly runway: number | undefined;
}

/** The outlook of the base as of the day up to which the board is folded. */
export function outlookOf(board: Board, base: Base, settings: Settings, asOf: Day): BaseOutlook {
  const sizes = sizesOf(base);
  const flow = flowOf(board, base, asOf);
  const returns = new CoolingReturns(board, base, asOf, LONGEST_RUNWAY + 1);
  const coolingDays = Math.max(settings.coolingDays, LEAST_COOLING_DAYS);
  return {
    cooling: sizes.of('cooling'),
    backIn30: returns.withinDays(30),
    backIn90: returns.withinDays(90),
    gone: sizes.of('gone'),
    starts: flow.starts / FLOW_MONTHS,
    sustainableStarts: sustainableStarts(
      sizes.except('closed', 'gone'),
      flow.finished,
      coolingDays,
    ),
    runway: runwayOf({
      available: sizes.of(...AVAILABLE),
      flow,
      coolingDays,
      returning: (month) => returns.inMonth(month),
    }),
  };
}

function sizesOf(base: Base): SegmentSizes {
  const sizes = new SegmentSizes();
  for (let line = 0; line < base.length; line++) sizes.add(base.segment[line] ?? 0);
  return sizes;
}
