import { baseOf } from '../domain/base/base';
import { outlookOf } from '../domain/base/baseOutlook';
import { burnOf } from '../domain/base/burn';
import type { Cell } from '../sheets/cell';
import { burnTable } from '../tables/burnTable';
import { isBlankArgument } from './blankArgument';
import { answerFromLog } from './logFormula';
import { clientsArgument, missingRows } from './rangeArgument';

/**
 * The answer of SALES_BURN: one row for each measure.
 *
 * @throws {Error} a readable message for wrong arguments.
 */
export function burnFormula(
  actions: unknown,
  clients: unknown,
  settings: unknown,
  asOf: unknown,
  from: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const { words } = formula;
    const day = formula.asOf(asOf);
    const begin = formula.fromOrMonth(from, day);
    if (isBlankArgument(clients)) return [[missingRows('clients', words)]];
    const tab = clientsArgument(clients, formula);
    const board = formula.board(day);
    const base = baseOf(board, tab, formula.settings, { asOf: day, nobody: words.nobody });
    const burn = burnOf(board, formula.settings, begin, day);
    return burnTable(burn, outlookOf(board, base, formula.settings, day), words);
  });
}
