import type { Day } from '../calendar/calendarDay';

import type { Deals } from '../board/deals';

/** Deals that were won, refused or closed within a period, repeat orders aside. */
export interface FinishedDeals {
  readonly count: number;
  readonly refused: number;
  /** Their lengths, opening to finish, added up in days. */
  readonly days: number;
}

/** The deals that finished within [from, to]. */
export function finishedWithin(deals: Deals, from: Day, to: Day): FinishedDeals {
  let count = 0;
  let refused = 0;
  let days = 0;
  for (let index = 0; index < deals.length; index++) {
    const deal = deals.at(index);
    const { finished } = deal;
    if (finished === undefined || finished < from || finished > to || deal.repeat) continue;
    count++;
    days += finished - deal.opened;
    if (deal.state === 'refused') refused++;
  }
  return { count, refused, days };
}
