import type { CellValue } from '../emulator';
import { dateCell } from './calendar';
import { moneyOf } from './money';
import type { MonthPlan } from './plan';
import type { DemoWords } from './words/words';

/** The rows of the Plan tab; plans are round figures. */
export function planRows(plans: readonly MonthPlan[], words: DemoWords): CellValue[][] {
  const rounding = { rate: words.rate, step: words.step * 50 };
  return plans.map(({ month, seller, plan, wins, newDeals }) => [
    dateCell(month),
    words.people[seller]?.[0] ?? '',
    Math.max(rounding.step, moneyOf(plan, rounding)),
    wins,
    newDeals,
  ]);
}
