import type { Base } from './base';
import type { Board } from '../board/board';
import { addMonths, type Day } from '../calendar/calendarDay';
import type { Deals } from '../board/deals';
import { finishedWithin, type FinishedDeals } from './finishedDeals';

/** The months over which the flow is counted; divided by it the figures are those of one month. */
export const FLOW_MONTHS = 3;

/** What came to the base, left it and was used of it in the last 3 months: the dates after asOf less 3 calendar months, up to asOf. */
export interface BaseFlow {
  /** Times when a client without an open deal got one, repeat orders aside. */
  readonly starts: number;
  /** Clients whose Since lies in the months. */
  readonly newcomers: number;
  /** Clients closed for good. */
  readonly closings: number;
  readonly finished: FinishedDeals;
}

/** The flow of the last 3 months of a board folded up to `asOf`. */
export function flowOf(board: Board, base: Base, asOf: Day): BaseFlow {
  const from = addMonths(asOf, -FLOW_MONTHS) + 1;
  return {
    starts: startsSince(board.deals, from),
    newcomers: newcomersSince(base, from, asOf),
    closings: board.closings.filter(({ first, day }) => first && day >= from).length,
    finished: finishedWithin(board.deals, from, asOf),
  };
}

function startsSince(deals: Deals, from: Day): number {
  let starts = 0;
  // Deals stand in the order in which they opened.
  for (let index = deals.length - 1; index >= 0; index--) {
    const deal = deals.at(index);
    if (deal.opened < from) break;
    if (deal.start) starts++;
  }
  return starts;
}

function newcomersSince(base: Base, from: Day, asOf: Day): number {
  let newcomers = 0;
  for (let line = 0; line < base.length; line++) {
    const since = base.since[line] ?? asOf;
    if (since >= from && since <= asOf) newcomers++;
  }
  return newcomers;
}
