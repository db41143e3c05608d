import type { Board } from '../board/board';
import type { Day } from '../calendar/calendarDay';
import { did, Effect } from '../board/effect';

/**
 * Deals opened in [begin, end], by the index of the manager's name: each counts for the manager who opened it, whoever
 * it belongs to now. Repeat orders are none.
 */
export function newDealsByManager({ log, effect }: Board, begin: Day, end: Day): Int32Array {
  const count = new Int32Array(log.managers.names.length);
  for (let entry = 0; entry < log.length; entry++) {
    if (!did(effect[entry], Effect.Opened)) continue;
    const day = log.day[entry] ?? 0;
    if (day < begin || day > end) continue;
    const manager = log.manager[entry] ?? 0;
    count[manager] = (count[manager] ?? 0) + 1;
  }
  return count;
}
