import { movesOf } from '../domain/stages/moves';
import type { Cell } from '../sheets/cell';
import { movesTable } from '../tables/movesTable';
import { answerFromLog } from './logFormula';

/**
 * The answer of SALES_MOVES: one row for everyone who acted in the period or holds an open deal; one row that says so
 * where nobody did.
 *
 * @throws {Error} a readable message for wrong arguments.
 */
export function movesFormula(
  actions: unknown,
  settings: unknown,
  asOf: unknown,
  from: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const day = formula.asOf(asOf);
    const question = { asOf: day, from: formula.fromOrMonth(from, day) };
    return movesTable(movesOf(formula.board(day), formula.settings, question), formula.words);
  });
}
