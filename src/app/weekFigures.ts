import { foldLog } from '../domain/board';
import { funnelOf } from '../domain/funnel';
import type { IsoWeek } from '../domain/isoWeek';
import type { Log } from '../domain/log';
import { finishOf, type Settings } from '../domain/settings';
import { speedOf } from '../domain/speed';
import { limitsOf } from '../domain/stageLimit';
import { stuckDeals } from '../domain/stuck';
import type { Day } from '../domain/calendarDay';
import type { WeekFigures } from '../tables/weeklyPage';

/** The figures of a week, all from one fold of the log. */
export function weekFigures(
  log: Log,
  settings: Settings,
  week: IsoWeek,
  today: Day,
): Omit<WeekFigures, 'settingFaults' | 'made'> {
  const asOf = Math.min(week.sunday, today);
  const board = foldLog(log, settings, asOf);
  const limits = limitsOf(board, settings, asOf);
  const everybody = { asOf, manager: undefined };
  return {
    week,
    asOf,
    deals: board.deals,
    rowsRead: log.rows.length,
    leftOut: board.leftOut,
    funnel: funnelOf(board, finishOf(settings), { ...everybody, from: week.monday }),
    speeds: speedOf(board, settings, { ...everybody, from: undefined }),
    limits,
    stuck: stuckDeals(board, limits, settings, everybody),
  };
}
