import { problemsOf } from '../domain/board/problems';
import type { Cell } from '../sheets/cell';
import { problemsTable } from '../tables/problemsTable';
import { texts } from '../texts/index';
import { answerFromLog } from './logFormula';
import { cellOfLog } from './problemValue';

/**
 * The answer of SALES_PROBLEMS: one row for each fault of the whole log; one row that says so where there are none.
 *
 * @throws {Error} a readable message for wrong arguments.
 */
export function problemsFormula(actions: unknown, settings: unknown): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const faults = problemsOf(formula.board());
    return problemsTable(faults, texts.en.headings.actions, cellOfLog(formula), formula.words);
  });
}
