import type { Board } from '../board/board';
import type { Day } from '../calendar/calendarDay';
import type { Name } from '../log/name';

/** The steps forward of one day, openings included, in the rows that bear the manager's name; 0 where he did none. */
export function stepsOnDay({ log, steps }: Board, manager: Name, day: Day): number {
  let sum = 0;
  for (let entry = 0; entry < log.length; entry++) {
    if (log.day[entry] === day && log.manager[entry] === manager.index) sum += steps[entry] ?? 0;
  }
  return sum;
}
