import type { Day } from '../domain/calendar/calendarDay';
import { nameKey } from '../domain/log/name';
import type { Zone } from '../domain/calendar/timeZone';
import { dayOfCell, isBlank, textOf } from './cell';
import { findColumns, type HeadingWords } from './headings';
import { RangeReader, type CellFault } from './rangeReader';

/** Columns of the Team tab in their order. */
export const TEAM_COLUMNS = ['manager', 'email', 'role', 'from', 'until'] as const;
export type TeamColumn = (typeof TEAM_COLUMNS)[number];

/** What a person may do: a manager sells, a head steers, a founder reads, an admin sets up. */
export const ROLES = ['manager', 'head', 'founder', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** The words of the Team tab in one language. */
export interface TeamWords {
  readonly headings: HeadingWords<TeamColumn>;
  readonly roles: Readonly<Record<Role, string>>;
}

/** One row of the Team tab. */
export interface TeamMember {
  readonly name: string;
  /** Lower case; '' where none is given. */
  readonly email: string;
  /** Undefined where the cell says something else: such a person may do nothing. */
  readonly role: Role | undefined;
  readonly from: Day | undefined;
  /** The last day in the team; undefined: still here. */
  readonly until: Day | undefined;
  /** What Until says where it is no day: nobody knows whether such a person is still in the team. */
  readonly unreadUntil?: string | undefined;
}

/** What people write where there is nothing to write. */
const NO_BOUND = /^[-–—]?$/;

/** Decodes the Team tab, heading row first; rows without a name and an e-mail are passed over. */
export function decodeTeam(
  cells: readonly (readonly unknown[])[],
  languages: readonly TeamWords[],
  zone: Zone,
): TeamMember[] {
  const places = findColumns(
    cells[0] ?? [],
    languages.map(({ headings }) => headings),
  );
  const at = (row: readonly unknown[], column: TeamColumn): unknown => row[places[column] ?? -1];
  return cells
    .slice(1)
    .map((row) => ({
      name: textOf(at(row, 'manager')),
      email: textOf(at(row, 'email')).toLowerCase(),
      role: roleOf(textOf(at(row, 'role')), languages),
      from: dayOfCell(at(row, 'from'), zone),
      until: dayOfCell(at(row, 'until'), zone),
      unreadUntil: unreadDay(at(row, 'until'), zone),
    }))
    .filter(({ name, email }) => name !== '' || email !== '');
}

/** The days of the Team tab that are no dates: how long somebody has been in the team depends on them. */
export function teamFaults(
  cells: readonly (readonly unknown[])[],
  languages: readonly HeadingWords<TeamColumn>[],
  zone: Zone,
): readonly CellFault<TeamColumn>[] {
  const reader = new RangeReader(cells, languages, zone);
  reader.rows(['manager', 'email'], () => {
    reader.text('manager');
    reader.day('from');
    reader.day('until');
    return undefined;
  });
  return reader.faults;
}

/** The text of a cell that should be a day and is none; undefined for a day, a blank and a dash. */
function unreadDay(cell: unknown, zone: Zone): string | undefined {
  if (isBlank(cell) || dayOfCell(cell, zone) !== undefined) return undefined;
  const text = String(cell).trim();
  return NO_BOUND.test(text) ? undefined : text;
}

function roleOf(text: string, languages: readonly TeamWords[]): Role | undefined {
  const key = nameKey(text);
  return ROLES.find((role) => languages.some(({ roles }) => nameKey(roles[role]) === key));
}
