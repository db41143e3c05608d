import { planOfMonth } from '../domain/sales/planOfMonth';
import { workingMonthOf } from '../domain/sales/planPace';
import type { Cell } from '../sheets/cell';
import { planTable } from '../tables/planTable';
import { isBlankArgument } from './blankArgument';
import { answerFromLog } from './logFormula';
import { missingRows, planArgument } from './rangeArgument';

/**
 * The answer of SALES_PLAN: one row for everyone with a plan, a win or a new deal in the month of `asOf`, and the
 * total; one row that says what is missing where there is no Plan tab.
 *
 * @throws {Error} a readable message for wrong arguments.
 */
export function planFormula(
  actions: unknown,
  plan: unknown,
  settings: unknown,
  asOf: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    if (isBlankArgument(plan)) return [[missingRows('plan', formula.words)]];
    const rows = planArgument(plan, formula);
    const day = formula.asOf(asOf);
    const month = workingMonthOf(day, formula.settings.holidays);
    return planTable(planOfMonth(formula.board(day), rows, day), month, formula.words);
  });
}
