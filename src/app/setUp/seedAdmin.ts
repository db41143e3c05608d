import { dateCell, saysNothing } from '../../sheets/cell';
import { findColumns } from '../../sheets/headings';
import { rowOf } from '../../sheets/row';
import { decodeTeam, type TeamColumn } from '../../sheets/team';
import type { Texts } from '../../texts/en';
import { teamWords } from '../../texts/lexicon';
import { isInTeam, personOf } from '../access/access';
import { unreadUntilOf } from '../access/notLetIn';
import type { Why } from '../access/refusal';
import type { Workbook } from '../ports';

/** As what a person may set up: as the first one, or as one who steers; or the sentence that says why he may not. */
export type SetUpRight = { readonly as: 'first' | 'steering' } | Why;

const steers = (role: string | undefined): boolean => role === 'head' || role === 'admin';

/**
 * Who may set up: a head or an admin; while the Team tab names nobody at all, whoever comes first. Where it names people
 * of whom nobody steers, somebody forgot it or a heading is damaged, and nobody becomes admin by pressing a button.
 */
export function setUpRight(book: Workbook, email: string, words: Texts): SetUpRight {
  const cells = book.read('team');
  const hasRows = cells.slice(1).some((row) => row.some((cell) => !saysNothing(cell)));
  if (!hasRows) return { as: 'first' };
  const zone = book.zone();
  const today = zone.dayAt(book.now());
  const team = decodeTeam(cells, teamWords, zone);
  if (steers(personOf(team, email, today)?.role)) return { as: 'steering' };
  const unread = unreadUntilOf(team, email, words);
  if (unread !== undefined) return { refusal: unread };
  const isSteered = team.some(
    (member) => member.email !== '' && steers(member.role) && isInTeam(member, today),
  );
  return { refusal: isSteered ? words.setUp.notAdmin : words.setUp.nobodySteers };
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
