import { growthOf } from '../domain/sales/growth';
import type { Cell } from '../sheets/cell';
import { growthTable } from '../tables/growthTable';
import { answerFromLog } from './logFormula';

/**
 * The answer of SALES_GROWTH: one row for every manager who won a deal in either period, and the team.
 *
 * @throws {Error} a readable message for wrong arguments.
 */
export function growthFormula(
  actions: unknown,
  settings: unknown,
  asOf: unknown,
  from: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const day = formula.asOf(asOf);
    const question = { asOf: day, from: formula.fromOrMonth(from, day) };
    const { managers, team } = growthOf(formula.board(day), question);
    return growthTable(managers, team, formula.words);
  });
}
