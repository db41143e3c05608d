import { baseOf } from '../domain/base/base';
import { headSales } from '../domain/people/headSales';
import type { Cell } from '../sheets/cell';
import { headTable } from '../tables/headTable';
import { isBlankArgument } from './blankArgument';
import { answerFromLog } from './logFormula';
import { clientsArgument, missingRows, teamArgument } from './rangeArgument';
import { teamName } from './teamName';

/**
 * The answer of SALES_HEAD: one row for every head of the team; one row that says so where there is none.
 *
 * @throws {Error} a readable message for wrong arguments.
 */
export function headFormula(
  actions: unknown,
  team: unknown,
  clients: unknown,
  settings: unknown,
  asOf: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const { log, words } = formula;
    const day = formula.asOf(asOf);
    const members = teamArgument(team, formula);
    const tab = clientsArgument(clients, formula);
    if (isBlankArgument(team)) return [[missingRows('team', words)]];
    if (isBlankArgument(clients)) return [[missingRows('clients', words)]];
    const heads = members
      .filter(({ role }) => role === 'head')
      .map((member) => ({ name: teamName(member, log.managers), from: member.from }));
    const board = formula.board(day);
    const base = baseOf(board, tab, formula.settings, { asOf: day, nobody: words.nobody });
    return headTable(headSales(board, heads, base, day), words);
  });
}
