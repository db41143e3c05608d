import { inWorkOf } from '../domain/stages/inWork';
import { finishOf } from '../domain/settings';
import { speedOf, speedOfAll } from '../domain/stages/speed';
import { limitsOf } from '../domain/stages/stageLimit';
import { stuckDeals } from '../domain/stages/stuck';
import type { Cell } from '../sheets/cell';
import { speedTable } from '../tables/speedTable';
import { answerFromLog } from './logFormula';

/**
 * The answer of SALES_SPEED: one row for each stage below the last; without `from`, from the start of the log.
 *
 * @throws {Error} a readable message for wrong arguments.
 */
export function speedFormula(
  actions: unknown,
  settings: unknown,
  asOf: unknown,
  from: unknown,
  manager: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const day = formula.asOf(asOf);
    const who = formula.manager(manager);
    const question = { asOf: day, from: formula.from(from), manager: who };
    const board = formula.board(day);
    const everyone = speedOfAll(board, formula.settings, day);
    const isAll = question.from === undefined && who === undefined;
    const limits = limitsOf(everyone, formula.settings);
    const figures = {
      speeds: isAll ? everyone : speedOf(board, formula.settings, question),
      limits,
      funnel: inWorkOf(board, finishOf(formula.settings), who),
      stuck: stuckDeals(board, limits, formula.settings, question),
    };
    return speedTable(figures, formula.settings.stages, formula.words);
  });
}
