import { foldLog } from '../../domain/board/board';
import type { Day } from '../../domain/calendar/calendarDay';
import type { IsoWeek } from '../../domain/calendar/isoWeek';
import type { Log } from '../../domain/log/log';
import { finishOf, type Settings } from '../../domain/settings';
import { funnelOf } from '../../domain/stages/funnel';
import { speedOfAll } from '../../domain/stages/speed';
import { limitsOf } from '../../domain/stages/stageLimit';
import { stuckDeals } from '../../domain/stages/stuck';
import type { WeekFigures } from '../../tables/weeklyPage';

/** The figures of a week, all from one fold of the log. */
export function weekFigures(
  log: Log,
  settings: Settings,
  week: IsoWeek,
  today: Day,
): Omit<WeekFigures, 'settingFaults' | 'made'> {
  const asOf = Math.min(week.sunday, today);
  const board = foldLog(log, settings, asOf);
  const speeds = speedOfAll(board, settings, asOf);
  const limits = limitsOf(speeds, settings);
  const everybody = { asOf, manager: undefined };
  return {
    week,
    asOf,
    deals: board.deals,
    rowsRead: log.length,
    leftOut: board.leftOut,
    funnel: funnelOf(board, finishOf(settings), { ...everybody, from: week.monday }),
    speeds,
    limits,
    stuck: stuckDeals(board, limits, settings, everybody),
  };
}
