import type { Day } from '../../domain/calendar/calendarDay';
import { nameKey } from '../../domain/log/name';
import type { TeamMember } from '../../sheets/team';
import type { Texts } from '../../texts/en';
import { isInTeam, shownName, type Person } from '../access/access';
import { unreadUntilIn } from '../access/notLetIn';

/**
 * Whom an entry on a phone names: nobody is signed in there, so a head and an admin have the rights of a manager, who
 * records for himself and overrides nothing. A founder stays one and records nothing.
 *
 * @param recordedBy stands in the log where the e-mail stands otherwise.
 * @returns undefined where nobody of that name is in the team today with a role.
 */
export function phonePerson(
  team: readonly TeamMember[],
  name: string,
  today: Day,
  recordedBy: string,
): Person | undefined {
  const rows = rowsOf(team, name).filter(
    (member) => member.role !== undefined && isInTeam(member, today),
  );
  const row = rows.find(({ role }) => role !== 'founder') ?? rows[0];
  if (!row || name === '') return undefined;
  const role = row.role === 'founder' ? 'founder' : 'manager';
  return { name: shownName(row), email: recordedBy, role };
}

/** The sentence for a name that is nobody's by the Team tab today. */
export function notOnPhone(team: readonly TeamMember[], name: string, words: Texts): string {
  return unreadUntilIn(rowsOf(team, name), words) ?? words.recording.unknownManager(name);
}

function rowsOf(team: readonly TeamMember[], name: string): TeamMember[] {
  return team.filter((member) => nameKey(shownName(member)) === nameKey(name));
}
