import { dateCell } from '../../sheets/cell';
import { findColumns } from '../../sheets/headings';
import { rowOf } from '../../sheets/row';
import { decodeTeam, type TeamColumn } from '../../sheets/team';
import type { Texts } from '../../texts/en';
import { teamWords } from '../../texts/lexicon';
import { isInTeam, personOf } from '../access/access';
import type { Workbook } from '../ports';

/** What the Team tab says of the person who sets up. */
export interface SetUpRights {
  /** Whether anybody steers already: a head or an admin. */
  readonly hasSteering: boolean;
  /** Whether this person is one of them. */
  readonly mayChange: boolean;
}

/** Who may set up: a head or an admin; while there is neither, whoever comes first. */
export function teamOf(book: Workbook, email: string): SetUpRights {
  if (!book.has('team')) return { hasSteering: false, mayChange: false };
  const zone = book.zone();
  const today = zone.dayAt(book.now());
  const team = decodeTeam(book.read('team'), teamWords, zone);
  const steers = (role: string | undefined): boolean => role === 'head' || role === 'admin';
  return {
    hasSteering: team.some((member) => steers(member.role) && isInTeam(member, today)),
    mayChange: steers(personOf(team, email, today)?.role),
  };
}

/** Enters the person who sets up as the first admin, under the name before the @ until somebody writes a better one. */
export function seedAdmin(book: Workbook, email: string, words: Texts): void {
  const zone = book.zone();
  const places = findColumns<TeamColumn>(
    book.read('team')[0] ?? [],
    teamWords.map(({ headings }) => headings),
  );
  const name = email.split('@')[0] ?? email;
  const from = dateCell(zone.dayAt(book.now()), zone);
  book.append('team', rowOf({ manager: name, email, role: words.roles.admin, from }, places));
}
