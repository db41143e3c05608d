import type { Board } from '../board/board';
import { dayOf, type Day } from '../calendar/calendarDay';
import { clientsTouchedByManager } from './clientsTouched';
import { did, Effect } from '../board/effect';
import { compareNames, type Name } from '../log/name';
import { finishOf, type Settings } from '../settings';
import { workingDayAfter } from '../calendar/workingDayAfter';
import { workingDaysBetween } from '../calendar/workingDays';

/** What one manager moved in a period, and what lies before him. */
export interface ManagerMoves {
  readonly manager: Name;
  readonly actions: number;
  /** Deals he opened, repeat orders aside. */
  readonly newDeals: number;
  /** Stages gained, the openings included. */
  readonly stepsForward: number;
  readonly backMoves: number;
  /** Wins he recorded, repeat orders included. */
  readonly wins: number;
  readonly refusals: number;
  /** Clients with at least one action of his, whatever the action was. */
  readonly clientsTouched: number;
  /** Steps forward per working day of the period; 0 where it has none. */
  readonly pace: number;
  /** Open deals that belong to him. */
  readonly openDeals: number;
  /** Stages between the open deals that belong to him and the finish. */
  readonly stepsLeft: number;
  /** When the steps left would be done at this pace; undefined where nothing is left, or it is never reached. */
  readonly doneBy: Day | undefined;
}

/** The period [from, asOf]. */
export interface MovesQuestion {
  readonly asOf: Day;
  readonly from: Day;
}

/** No cell shows a later date than the end of the year 9999. */
const LAST_DAY = dayOf(9999, 12, 31) ?? Number.POSITIVE_INFINITY;

/**
 * The moves of everyone who acted in the period or holds an open deal, in the order of the names; none where nobody did.
 *
 * What happened counts for the manager who wrote the row, steps left for the manager the deal belongs to.
 *
 * @param board folded up to `asOf`.
 */
export function movesOf(
  board: Board,
  settings: Settings,
  { asOf, from }: MovesQuestion,
): ManagerMoves[] {
  const tallies = board.log.managers.names.map(emptyTally);
  countActions(board, from, tallies);
  countOpen(board, finishOf(settings), tallies);
  const touched = clientsTouchedByManager(board, from);
  const { holidays } = settings;
  const workingDays = workingDaysBetween(from - 1, asOf, holidays);
  return tallies
    .filter(({ actions, openDeals }) => actions > 0 || openDeals > 0)
    .sort((a, b) => compareNames(a.manager, b.manager))
    .map((tally) => ({
      ...tally,
      clientsTouched: touched[tally.manager.index] ?? 0,
      pace: workingDays === 0 ? 0 : tally.stepsForward / workingDays,
      doneBy: doneBy(tally, workingDays, asOf, holidays),
    }));
}

/** What is counted one by one. */
type Tally = {
  -readonly [
    Figure in keyof Omit<ManagerMoves, 'clientsTouched' | 'pace' | 'doneBy'>
  ]: ManagerMoves[Figure];
};

function emptyTally(manager: Name): Tally {
  return {
    manager,
    actions: 0,
    newDeals: 0,
    stepsForward: 0,
    backMoves: 0,
    wins: 0,
    refusals: 0,
    openDeals: 0,
    stepsLeft: 0,
  };
}

function countActions({ log, effect, steps }: Board, from: Day, tallies: readonly Tally[]): void {
  for (let entry = 0; entry < log.length; entry++) {
    const effects = effect[entry] ?? 0;
    if (effects === 0 || (log.day[entry] ?? 0) < from) continue;
    const tally = tallies[log.manager[entry] ?? 0];
    if (!tally) continue;
    tally.actions++;
    tally.stepsForward += steps[entry] ?? 0;
    countEffects(tally, effects);
  }
}

function countEffects(tally: Tally, effects: number): void {
  if (did(effects, Effect.Opened)) tally.newDeals++;
  if (did(effects, Effect.WentBack)) tally.backMoves++;
  if (did(effects, Effect.Won)) tally.wins++;
  if (did(effects, Effect.Refused)) tally.refusals++;
}

function countOpen({ deals }: Board, finish: number, tallies: readonly Tally[]): void {
  for (let index = 0; index < deals.length; index++) {
    const deal = deals.at(index);
    const tally = deal.isOpen ? tallies[deal.manager.index] : undefined;
    if (!tally) continue;
    tally.openDeals++;
    tally.stepsLeft += finish - deal.stage;
  }
}

function doneBy(
  { stepsForward, stepsLeft }: Tally,
  workingDays: number,
  asOf: Day,
  holidays: readonly Day[],
): Day | undefined {
  if (stepsLeft === 0 || stepsForward === 0 || workingDays === 0) return undefined;
  // Whole numbers up to the one division: 21 steps at 7 in 5 days are 15 days, not 16.
  const days = Math.ceil((stepsLeft * workingDays) / stepsForward);
  const done = workingDayAfter(asOf, days, holidays);
  return done > LAST_DAY ? undefined : done;
}
