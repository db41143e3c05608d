import type { PersonFigures, TeamStay } from '../domain/people/people';
import type { Role } from '../sheets/team';
import type { Texts } from '../texts/en';
import { messageRow, orEmpty, type Table, type TableCell } from './cell';

/** Somebody of the team with what the tab says he may do; undefined: nothing. */
export interface TeamRow extends PersonFigures {
  readonly role: Role | undefined;
}

/** The people as SALES_TEAM shows them, in the order given, and the typical stay in the last row. */
export function teamTable(people: readonly TeamRow[], stay: TeamStay, words: Texts): Table {
  const { tables, roles } = words;
  const headings = tables.team;
  if (people.length === 0) return [headings, messageRow(tables.noTeam, headings.length)];
  const rows = people.map((own): TableCell[] => [
    own.name.shown,
    own.role === undefined ? '' : roles[own.role],
    orEmpty(own.months),
    own.lately,
    own.earlier,
    own.trend,
  ]);
  return [
    headings,
    ...rows,
    [tables.medianStay, '', stayCell(stay, tables.notReached), '', '', ''],
  ];
}

/** Where nobody's time is known there is nothing to measure, and the cell stays empty. */
function stayCell({ people, median }: TeamStay, notReached: string): TableCell {
  if (people === 0) return '';
  return median ?? notReached;
}
