import { budgetOf } from '../domain/sales/budget';
import { planOfMonth } from '../domain/sales/planOfMonth';
import type { Cell } from '../sheets/cell';
import { budgetTable } from '../tables/budgetTable';
import { isBlankArgument } from './blankArgument';
import { answerFromLog } from './logFormula';
import { costsArgument, missingRows, planArgument } from './rangeArgument';

/**
 * The answer of SALES_BUDGET: income, each cost, motivation and the result of the month of `asOf`; one row that says
 * what is missing where there is no Plan or no Costs tab.
 *
 * @throws {Error} a readable message for wrong arguments.
 */
export function budgetFormula(
  actions: unknown,
  plan: unknown,
  costs: unknown,
  settings: unknown,
  asOf: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    if (isBlankArgument(plan)) return [[missingRows('plan', formula.words)]];
    if (isBlankArgument(costs)) return [[missingRows('costs', formula.words)]];
    const planRows = planArgument(plan, formula);
    const costRows = costsArgument(costs, formula);
    const day = formula.asOf(asOf);
    const month = planOfMonth(formula.board(day), planRows, day);
    const { commission } = formula.settings;
    return budgetTable(budgetOf(month, costRows, commission, day), formula.words);
  });
}
