import type { Board } from '../board/board';
import { startOfMonth, type Day } from '../calendar/calendarDay';
import { winsByManager } from './managerWins';
import type { PlanRow } from './monthPlan';
import { compareNames, nameKey, type Name, type NameBook } from '../log/name';
import { newDealsByManager } from './newDeals';
import { totalTarget, type Target } from './target';

/** What is planned for a month, and what was reached of it so far. */
export interface Targets {
  /** In the unit of the Amount column. */
  readonly sales: Target;
  readonly wins: Target;
  readonly newDeals: Target;
}

/** The targets of one manager. */
export interface ManagerTargets extends Targets {
  readonly manager: Name;
}

/** The month of a team against its plan. */
export interface PlanOfMonth {
  /** Everyone with a plan, a win or a new deal in the month, in the order of the names. */
  readonly managers: readonly ManagerTargets[];
  /** Each figure for itself, over those who have a plan of it, or against the team's own plan. */
  readonly total: Targets;
}

/**
 * The month of `asOf`, as far as it has come, against its plan.
 *
 * Several rows of one month and manager add up; a plan that does not come to more than 0 is no plan.
 *
 * @param board folded up to `asOf`.
 * @param plan rows of any month. Their names become names of the log's book, behind those of the log.
 */
export function planOfMonth(board: Board, plan: readonly PlanRow[], asOf: Day): PlanOfMonth {
  const month = startOfMonth(asOf);
  const book = board.log.managers;
  const { team, people } = plansOf(
    plan.filter((row) => row.month === month),
    book,
  );
  const won = winsByManager(board, month, asOf);
  const opened = newDealsByManager(board, month, asOf);
  const managers = book.names
    .map((manager): ManagerTargets => {
      const own = people.get(manager);
      return {
        manager,
        sales: { planned: planned(own?.plan), fact: won.sales[manager.index] ?? 0 },
        wins: { planned: planned(own?.wins), fact: won.count[manager.index] ?? 0 },
        newDeals: { planned: planned(own?.newDeals), fact: opened[manager.index] ?? 0 },
      };
    })
    .filter(takesPart)
    .sort((a, b) => compareNames(a.manager, b.manager));
  return { managers, total: totalOf(managers, team) };
}

/** Sums of the Plan tab. */
interface PlannedSums {
  plan: number;
  wins: number;
  newDeals: number;
}

function plansOf(
  rows: readonly PlanRow[],
  book: NameBook,
): { team: PlannedSums; people: Map<Name, PlannedSums> } {
  const team: PlannedSums = { plan: 0, wins: 0, newDeals: 0 };
  const people = new Map<Name, PlannedSums>();
  for (const row of rows) {
    const sums = nameKey(row.manager) === '' ? team : sumsOf(book.read(row.manager), people);
    sums.plan += row.plan ?? 0;
    sums.wins += row.wins ?? 0;
    sums.newDeals += row.newDeals ?? 0;
  }
  return { team, people };
}

function sumsOf(manager: Name, people: Map<Name, PlannedSums>): PlannedSums {
  const sums = people.get(manager) ?? { plan: 0, wins: 0, newDeals: 0 };
  people.set(manager, sums);
  return sums;
}

function planned(sum: number | undefined): number | undefined {
  return sum !== undefined && sum > 0 ? sum : undefined;
}

function takesPart({ sales, wins, newDeals }: Targets): boolean {
  if (wins.fact > 0 || newDeals.fact > 0) return true;
  return [sales, wins, newDeals].some((target) => target.planned !== undefined);
}

function totalOf(managers: readonly Targets[], team: PlannedSums): Targets {
  return {
    sales: totalTarget(
      managers.map(({ sales }) => sales),
      planned(team.plan),
    ),
    wins: totalTarget(
      managers.map(({ wins }) => wins),
      planned(team.wins),
    ),
    newDeals: totalTarget(
      managers.map(({ newDeals }) => newDeals),
      planned(team.newDeals),
    ),
  };
}
