import type { Day } from '../domain/calendar/calendarDay';
import type { Role, TeamMember } from '../sheets/team';

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
    if (row) return { name: row.name === '' ? row.email : row.name, email: key, role };
  }
  return undefined;
}

/** Whether the day lies within From and Until, both included; a blank one sets no bound. */
export function isInTeam({ from, until }: TeamMember, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
