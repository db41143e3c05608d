import { peopleFigures, teamStay } from '../domain/people/people';
import type { Cell } from '../sheets/cell';
import { teamTable } from '../tables/teamTable';
import { isBlankArgument } from './blankArgument';
import { answerFromLog } from './logFormula';
import { missingRows, teamArgument } from './rangeArgument';
import { teamName } from './teamName';

/**
 * The answer of SALES_TEAM: one row for everybody of the team, and the median stay.
 *
 * @throws {Error} a readable message for wrong arguments.
 */
export function teamFormula(
  actions: unknown,
  team: unknown,
  settings: unknown,
  asOf: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const { log, words } = formula;
    const day = formula.asOf(asOf);
    const members = teamArgument(team, formula);
    if (isBlankArgument(team)) return [[missingRows('team', words)]];
    const people = members.map((member) => ({ ...member, name: teamName(member, log.managers) }));
    const figures = peopleFigures(formula.board(day), people, day);
    const rows = figures.map((own, index) => ({ ...own, role: members[index]?.role }));
    return teamTable(rows, teamStay(people, day), words);
  });
}
