import { speedOfAll } from '../domain/stages/speed';
import { limitsOf } from '../domain/stages/stageLimit';
import { stuckDeals } from '../domain/stages/stuck';
import type { Cell } from '../sheets/cell';
import { stuckTable } from '../tables/stuckTable';
import { answerFromLog } from './logFormula';

/**
 * The answer of SALES_STUCK: at most `rows` stuck deals, the worst first; one row that says so where there are none.
 *
 * @throws {Error} a readable message for wrong arguments.
 */
export function stuckFormula(
  actions: unknown,
  settings: unknown,
  asOf: unknown,
  manager: unknown,
  rows: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const day = formula.asOf(asOf);
    const question = { asOf: day, manager: formula.manager(manager) };
    const board = formula.board(day);
    const limits = limitsOf(speedOfAll(board, formula.settings, day), formula.settings);
    const stuck = stuckDeals(board, limits, formula.settings, question);
    const shown = stuck.slice(0, formula.rows(rows) ?? stuck.length);
    return stuckTable(shown, formula.settings.stages, formula.words);
  });
}
