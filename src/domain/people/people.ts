import type { Board } from '../board/board';
import { addMonths, type Day } from '../calendar/calendarDay';
import { ObservedTimes, survivalCurve, timeReached } from '../stages/kaplanMeier';
import { winsByManager } from '../sales/managerWins';
import { DAYS_PER_MONTH } from '../calendar/monthLength';
import type { Name } from '../log/name';

/** Months of sales that are compared with as many before them. */
const TREND_MONTHS = 3;

/** Somebody of the team, and his time in it. */
export interface Person {
  readonly name: Name;
  readonly from: Day | undefined;
  /** His last day in the team; undefined: still here. */
  readonly until: Day | undefined;
}

/** How somebody does; sales in the unit of the amounts. */
export interface PersonFigures {
  readonly name: Name;
  /** Months in the team; undefined where the tab does not tell, or they are still to come. */
  readonly months: number | undefined;
  /** Sales of the last 3 months. */
  readonly lately: number;
  /** Sales of the 3 months before. */
  readonly earlier: number;
  /** What the last 3 months brought more. */
  readonly trend: number;
}

/** How long people stay. */
export interface TeamStay {
  /** People whose time in the team is known. */
  readonly people: number;
  /** Months within which half of them leave; undefined: not reached. */
  readonly median: number | undefined;
}

/** The figures of the people, in the order given. */
export function peopleFigures(board: Board, people: readonly Person[], asOf: Day): PersonFigures[] {
  const middle = addMonths(asOf, -TREND_MONTHS);
  const begin = addMonths(asOf, -2 * TREND_MONTHS);
  const last = winsByManager(board, middle + 1, asOf).sales;
  const before = winsByManager(board, begin + 1, middle).sales;
  return people.map((person) => {
    const { name } = person;
    const days = daysInTeam(person, asOf);
    const months = days === undefined ? undefined : days / DAYS_PER_MONTH;
    const lately = last[name.index] ?? 0;
    const earlier = before[name.index] ?? 0;
    return { name, months, lately, earlier, trend: lately - earlier };
  });
}

/** The typical stay by Kaplan and Meier; those still here when the day is over are censored. Nobody: not reached. */
export function teamStay(people: readonly Person[], asOf: Day): TeamStay {
  const stays = new ObservedTimes();
  for (const person of people) {
    const days = daysInTeam(person, asOf);
    if (days !== undefined) stays.add(days, person.until !== undefined && person.until <= asOf);
  }
  const median = timeReached(survivalCurve(stays), 0.5);
  return {
    people: stays.count,
    median: median === undefined ? undefined : median / DAYS_PER_MONTH,
  };
}

/** Days from From to Until, or to `asOf` while he is here; undefined without a From, or one after that. */
function daysInTeam({ from, until }: Person, asOf: Day): number | undefined {
  if (from === undefined) return undefined;
  const days = Math.min(until ?? asOf, asOf) - from;
  return days < 0 ? undefined : days;
}
