import type { Board } from '../board/board';
import type { Day } from '../calendar/calendarDay';
import { winsWithin } from './wins';

/** What every manager won in a period, by the index of his name. */
export interface ManagerWins {
  /** Deals won, repeat orders included. */
  readonly count: Int32Array;
  /** The amounts of them, in their unit; a win without an amount adds nothing. */
  readonly sales: Float64Array;
}

/** The wins of [begin, end] by manager: each counts on the day it was won, for the manager who won it. */
export function winsByManager(board: Board, begin: Day, end: Day): ManagerWins {
  const people = board.log.managers.length;
  const count = new Int32Array(people);
  const sales = new Float64Array(people);
  for (const win of winsWithin(board, begin, end)) {
    const { index } = win.manager;
    count[index] = (count[index] ?? 0) + 1;
    sales[index] = (sales[index] ?? 0) + (win.amount ?? 0);
  }
  return { count, sales };
}
