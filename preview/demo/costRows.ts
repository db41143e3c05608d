import type { CellValue } from '../emulator';
import { dateCell, firstOfMonth, type Day } from './calendar';
import { moneyOf } from './money';
import { figuresOf, shareGone, type Ledger } from './monthFigures';
import { monthsOf, type MonthPlan } from './plan';
import { MANAGERS } from './profiles';
import { streamOf } from './random';
import type { DemoWords } from './words/words';

/** Shares of the planned sales: goods, salaries, rent, delivery, advertising, telephony and software. */
const SHARES = [0.56, 0.13, 0.04, 0.05, 0.025, 0.008];
const GOODS = 0;

/** What the costs are written from. */
export interface CostSource {
  readonly plans: readonly MonthPlan[];
  readonly ledger: Ledger;
  readonly today: Day;
  readonly seed: number;
}

/** The rows of the Costs tab: plan and fact of every article by month; the fact of the running month so far, later none. */
export function costRows(source: CostSource, words: DemoWords): CellValue[][] {
  const { plans, today, seed } = source;
  const random = streamOf(seed, 'costs');
  const rounding = { rate: words.rate, step: words.step * 10 };
  const first = Math.min(...plans.map(({ month }) => month));
  return monthsOf(first, firstOfMonth(today, 1)).flatMap((month) =>
    words.costs.map((article, index) => {
      const plan = plannedSales(plans, month) * (SHARES[index] ?? 0);
      const fact = index === GOODS ? boughtGoods(source, month) : plan * shareGone(month, today);
      const cell = moneyOf(fact * (0.94 + 0.14 * random()), rounding);
      return [dateCell(month), article, moneyOf(plan, rounding), month > today ? null : cell];
    }),
  );
}

function plannedSales(plans: readonly MonthPlan[], month: Day): number {
  return plans.reduce((sum, plan) => sum + (plan.month === month ? plan.plan : 0), 0);
}

function boughtGoods({ ledger }: CostSource, month: Day): number {
  const sales = MANAGERS.map((_, seller) => figuresOf(ledger, month, seller).sales);
  return (SHARES[GOODS] ?? 0) * sales.reduce((sum, each) => sum + each, 0);
}
