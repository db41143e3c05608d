import type { Day } from '../../domain/calendar/calendarDay';
import type { Role, TeamMember } from '../../sheets/team';

/** A person of the team, as of today. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

const BY_RIGHTS: readonly Role[] = ['head', 'admin', 'founder', 'manager'];

/**
 * The person behind an e-mail; where several rows are in force, the one with the most rights.
 *
 * @returns undefined for a stranger, and for somebody whose time in the team has not begun or is over.
 */
export function personOf(
  team: readonly TeamMember[],
  email: string,
  today: Day,
): Person | undefined {
  const key = email.trim().toLowerCase();
  const rows = team.filter((member) => member.email === key && isInTeam(member, today));
  for (const role of BY_RIGHTS) {
    const row = rows.find((member) => member.role === role);
    if (row) return { name: shownName(row), email: key, role };
  }
  return undefined;
}

/** What a person of the team is called: a row without a name goes by its e-mail. */
export function shownName({ name, email }: TeamMember): string {
  return name === '' ? email : name;
}

/** Whether a person sells on a day: a manager or a head who is in the team. */
export function sellsOn(member: TeamMember, day: Day): boolean {
  const sells = member.role === 'manager' || member.role === 'head';
  return sells && isInTeam(member, day);
}

/**
 * Whether the day lies within From and Until, both included; a blank one sets no bound. An Until that cannot be read
 * keeps out: it was written for somebody who leaves.
 */
export function isInTeam({ from, until, unreadUntil }: TeamMember, day: Day): boolean {
  if (unreadUntil !== undefined) return false;
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
