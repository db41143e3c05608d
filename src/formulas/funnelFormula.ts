import { funnelOf } from '../domain/stages/funnel';
import { finishOf } from '../domain/settings';
import type { Cell } from '../sheets/cell';
import { funnelTable } from '../tables/funnelTable';
import { answerFromLog } from './logFormula';

/**
 * The answer of SALES_FUNNEL: one row for each stage.
 *
 * @throws {Error} a readable message for wrong arguments.
 */
export function funnelFormula(
  actions: unknown,
  settings: unknown,
  asOf: unknown,
  from: unknown,
  manager: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const day = formula.asOf(asOf);
    const question = {
      asOf: day,
      from: formula.fromOrMonth(from, day),
      manager: formula.manager(manager),
    };
    const board = formula.board(day);
    const funnel = funnelOf(board, finishOf(formula.settings), question);
    return funnelTable(funnel, formula.settings.stages, formula.words);
  });
}
