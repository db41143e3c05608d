import type { Board } from '../board/board';
import type { Day } from '../calendar/calendarDay';
import type { Deal } from '../board/deal';

/** The deals won in [begin, end], repeat orders included, in the order in which they opened. */
export function winsWithin({ deals }: Board, begin: Day, end: Day): Deal[] {
  const wins: Deal[] = [];
  for (let index = 0; index < deals.length; index++) {
    const deal = deals.at(index);
    const won = deal.won;
    if (won !== undefined && won >= begin && won <= end) wins.push(deal);
  }
  return wins;
}
