import { addMonths, startOfMonth, type Day } from '../calendar/calendarDay';
import { workingDaysBetween } from '../calendar/workingDays';
import type { Targets } from '../sales/planOfMonth';

/** A part of a win smaller than this is the dust of floating point. */
const DUST = 1e-9;

/** What it takes to know how many steps the plan of a month still asks of somebody. */
export interface StepsQuestion {
  /** His month so far against its plan. */
  readonly targets: Pick<Targets, 'sales' | 'wins'>;
  /** The mean amount of a win; undefined where nobody ever won one with an amount. */
  readonly averageWin: number | undefined;
  /** The stages at which his open deals stand. */
  readonly stages: readonly number[];
  readonly finish: number;
  /** Working days left in the month, today included. */
  readonly daysLeft: number;
}

/** The steps that are left to the plan of the month. */
export interface StepsToPlan {
  /** The fewest that still make the wins which are missing; 0 where none is. */
  readonly left: number;
  /** The same for each working day left; all of them where no such day is left. */
  readonly aDay: number;
}

/**
 * The steps that are left to the plan of the month: as many open deals as wins are missing, the nearest to the finish
 * first, are brought there, and every win beyond them takes a new deal through all the stages.
 *
 * @returns undefined where nothing is planned, or sales alone are and no win tells how many wins they take.
 */
export function stepsToPlan(question: StepsQuestion): StepsToPlan | undefined {
  const missing = winsMissing(question.targets, question.averageWin);
  if (missing === undefined) return undefined;
  const left = fewestSteps(missing, question.stages, question.finish);
  return { left, aDay: Math.ceil(left / Math.max(question.daysLeft, 1)) };
}

/** Wins that are missing: to the wins planned, or, where none are, to the sales planned at the mean amount of a win. */
function winsMissing(
  { wins, sales }: Pick<Targets, 'sales' | 'wins'>,
  averageWin: number | undefined,
): number | undefined {
  if (wins.planned !== undefined) return wholeWins(wins.planned - wins.fact);
  if (sales.planned === undefined) return undefined;
  const gap = sales.planned - sales.fact;
  if (gap <= sales.planned * DUST) return 0;
  return averageWin !== undefined && averageWin > 0 ? wholeWins(gap / averageWin) : undefined;
}

function wholeWins(wins: number): number {
  return Math.max(0, Math.ceil(wins - DUST));
}

function fewestSteps(wins: number, stages: readonly number[], finish: number): number {
  const nearest = [...stages].sort((a, b) => b - a).slice(0, wins);
  const onBoard = nearest.reduce((sum, stage) => sum + finish - stage, 0);
  return onBoard + (wins - nearest.length) * finish;
}

/** The working days left in the month of `today`, `today` included where it is one. */
export function workingDaysLeft(today: Day, holidays: readonly Day[]): number {
  const last = addMonths(startOfMonth(today), 1) - 1;
  return workingDaysBetween(today - 1, last, holidays);
}
