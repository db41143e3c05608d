import type { Board } from '../board/board';
import type { Day } from '../calendar/calendarDay';
import { finishedWithin } from './finishedDeals';
import { nameKey } from '../log/name';
import { judgedRate, TOO_FEW } from '../rate';
import type { Settings } from '../settings';
import { wilsonBounds, type RateBounds } from './wilson';

/** What refusals and closings did to the base within a period. */
export interface Burn {
  /** Deals lost by a refusal. */
  readonly refusals: number;
  /** refused ÷ (won + refused + closed deals), repeat orders aside. */
  readonly refusalRate: number | typeof TOO_FEW;
  /** Wilson's bounds of the rate; undefined where the rate would rest on too few deals. */
  readonly bounds: RateBounds | undefined;
  /** Rows that closed a client. */
  readonly closings: number;
  /** Those of them whose reason the settings do not allow. */
  readonly closedOtherwise: number;
  /** Deals opened on a client who was to be left alone. */
  readonly trespasses: number;
}

/** The burn of the base within [from, asOf]; the board is folded up to `asOf`. */
export function burnOf(board: Board, settings: Settings, from: Day, asOf: Day): Burn {
  const { refused: refusals, count } = finishedWithin(board.deals, from, asOf);
  const refusalRate = judgedRate(refusals, count);
  const closings = board.closings.filter(({ day }) => day >= from);
  const allowed = new Set(settings.closingReasons.map(nameKey));
  return {
    refusals,
    refusalRate,
    bounds: refusalRate === TOO_FEW ? undefined : wilsonBounds(refusals, count),
    closings: closings.length,
    closedOtherwise: closings.filter(({ reason }) => !allowed.has(reason.key)).length,
    trespasses: board.trespasses.filter(({ opened }) => opened >= from).length,
  };
}
