import type { Board } from '../board/board';
import type { Day } from '../calendar/calendarDay';
import { ObservedTimes, survivalCurve, timeReached } from './kaplanMeier';
import type { Name } from '../log/name';
import { countDays, finishOf, type Settings } from '../settings';
import { StayEnd } from '../board/stays';

/** The share of deals that the slow end of the speed table speaks of. */
const SLOW_SHARE = 0.85;

/** How fast deals leave a stage towards the finish. */
export interface StageSpeed {
  readonly stage: number;
  /** Stays seen. */
  readonly stays: number;
  readonly advances: number;
  readonly stillThere: number;
  /** Days within which half of the deals advance; undefined: not reached. */
  readonly median: number | undefined;
  /** Days within which 85 % of the deals advance; undefined: not reached. */
  readonly slow: number | undefined;
}

/** Which stays are looked at: begun in [from, asOf], of one manager's deals where one is named. */
export interface SpeedQuestion {
  readonly asOf: Day;
  /** Undefined: from the start of the log. */
  readonly from: Day | undefined;
  readonly manager: Name | undefined;
}

/** The speed of the whole log up to a day, and of all managers: what limits are learned from. */
export function speedOfAll(board: Board, settings: Settings, asOf: Day): StageSpeed[] {
  return speedOf(board, settings, { asOf, from: undefined, manager: undefined });
}

/**
 * Kaplan–Meier times to advance for the stages below the finish, in order.
 *
 * Stays that still run, and those that ended by a refusal, a closing or a back move, are censored: leaving them out
 * would flatter, because slow deals are the ones that have not finished yet.
 */
export function speedOf(board: Board, settings: Settings, question: SpeedQuestion): StageSpeed[] {
  const { stays, deals } = board;
  const { asOf, from, manager } = question;
  const seen = Array.from({ length: finishOf(settings) - 1 }, () => new ObservedTimes());
  const stillThere = seen.map(() => 0);
  for (let stay = 0; stay < stays.length; stay++) {
    const begin = stays.beginOf(stay);
    if (from !== undefined && begin < from) continue;
    if (manager && deals.at(stays.dealOf(stay)).manager !== manager) continue;
    const index = stays.stageOf(stay) - 1;
    const ending = stays.endingOf(stay);
    const isRunning = ending === StayEnd.Running;
    const days = countDays(settings, begin, isRunning ? asOf : stays.endOf(stay));
    seen[index]?.add(days, ending === StayEnd.Advanced);
    if (isRunning) stillThere[index] = (stillThere[index] ?? 0) + 1;
  }
  return seen.map((times, index) => summarise(index + 1, times, stillThere[index] ?? 0));
}

function summarise(stage: number, times: ObservedTimes, stillThere: number): StageSpeed {
  const curve = survivalCurve(times);
  return {
    stage,
    stays: times.count,
    advances: times.events,
    stillThere,
    median: timeReached(curve, 0.5),
    slow: timeReached(curve, SLOW_SHARE),
  };
}
