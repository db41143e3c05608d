import { startOfMonth, type Day } from '../calendar/calendarDay';
import { motivationDue, type Commission } from './commission';
import type { CostRow } from './cost';
import { compareNames, NameBook, type Name } from '../log/name';
import type { PlanOfMonth } from './planOfMonth';
import { sumOfFacts, type Target } from './target';

/** Money of a month, in the unit of the Amount column; undefined: nobody has said anything of it. */
export interface BudgetLine {
  readonly plan: number | undefined;
  readonly fact: number | undefined;
}

/** What one article costs. */
export interface CostLine extends BudgetLine {
  readonly article: Name;
}

/** The budget of a month. */
export interface Budget {
  readonly income: BudgetLine;
  /** By article, in the order of their names. */
  readonly costs: readonly CostLine[];
  /** What the managers earn by the scheme. */
  readonly motivation: BudgetLine;
  /** Income − costs − motivation; what is not known yet takes nothing, but without an income there is no result. */
  readonly result: BudgetLine;
}

/**
 * The budget of the month of `asOf`: income and motivation up to that day, costs as they stand in the tab.
 *
 * @param costs rows of any month; several of one month and article add up.
 */
export function budgetOf(
  { managers, total }: PlanOfMonth,
  costs: readonly CostRow[],
  commission: Commission,
  asOf: Day,
): Budget {
  const sales = managers.map((own) => own.sales);
  const income = { plan: total.sales.planned, fact: sumOfFacts(sales) };
  const month = startOfMonth(asOf);
  const lines = costLines(costs.filter((row) => row.month === month));
  const motivation = motivationOf(sales, commission);
  const spent = [...lines, motivation];
  const result = { plan: resultOf('plan', income, spent), fact: resultOf('fact', income, spent) };
  return { income, costs: lines, motivation, result };
}

/** Fact − plan; undefined where one of them is. */
export function differenceOf({ plan, fact }: BudgetLine): number | undefined {
  return plan === undefined || fact === undefined ? undefined : fact - plan;
}

function costLines(rows: readonly CostRow[]): CostLine[] {
  const articles = new NameBook();
  const sums = new Map<Name, CostLine>();
  for (const row of rows) {
    const article = articles.read(row.article);
    const { plan, fact } = sums.get(article) ?? { plan: undefined, fact: undefined };
    sums.set(article, { article, plan: sum(plan, row.plan), fact: sum(fact, row.fact) });
  }
  return [...sums.values()].sort((a, b) => compareNames(a.article, b.article));
}

function sum(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : a + b;
}

/** Each manager by his own plan and sales. Planned is what he would earn on exactly his plan. */
function motivationOf(sales: readonly Target[], commission: Commission): BudgetLine {
  let plan: number | undefined;
  let fact = 0;
  for (const { planned, fact: sold } of sales) {
    fact += motivationDue(sold, planned, commission);
    if (planned !== undefined) plan = (plan ?? 0) + motivationDue(planned, planned, commission);
  }
  return { plan, fact };
}

function resultOf(
  column: keyof BudgetLine,
  { [column]: income }: BudgetLine,
  spent: readonly BudgetLine[],
): number | undefined {
  if (income === undefined) return undefined;
  return spent.reduce((rest, { [column]: money }) => rest - (money ?? 0), income);
}
