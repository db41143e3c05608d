import { baseOf } from '../domain/base/base';
import { coverageOf } from '../domain/base/baseCoverage';
import type { Cell } from '../sheets/cell';
import { baseTable } from '../tables/baseTable';
import { isBlankArgument } from './blankArgument';
import { answerFromLog } from './logFormula';
import { clientsArgument, missingRows } from './rangeArgument';

/**
 * The answer of SALES_BASE: one row for everybody who owns a client, and one for the team.
 *
 * @throws {Error} a readable message for wrong arguments.
 */
export function baseFormula(
  actions: unknown,
  clients: unknown,
  settings: unknown,
  asOf: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const { words } = formula;
    const day = formula.asOf(asOf);
    if (isBlankArgument(clients)) return [[missingRows('clients', words)]];
    const tab = clientsArgument(clients, formula);
    const board = formula.board(day);
    const question = { asOf: day, nobody: words.nobody };
    return baseTable(coverageOf(baseOf(board, tab, formula.settings, question), board), words);
  });
}
