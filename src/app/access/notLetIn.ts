import type { TeamMember } from '../../sheets/team';
import type { Texts } from '../../texts/en';

/** The sentence for whoever is nobody by the Team tab today: a stranger, or somebody whose Until cannot be read. */
export function notLetIn(
  team: readonly TeamMember[],
  email: string,
  { recording }: Pick<Texts, 'recording'>,
): string {
  return unreadUntilOf(team, email, { recording }) ?? recording.stranger(email);
}

/** The sentence for whoever has a row in the Team tab whose Until cannot be read; undefined for everybody else. */
export function unreadUntilOf(
  team: readonly TeamMember[],
  email: string,
  { recording }: Pick<Texts, 'recording'>,
): string | undefined {
  const key = email.trim().toLowerCase();
  return unreadUntilIn(
    team.filter((member) => member.email === key),
    { recording },
  );
}

/** The sentence for the first of some rows of the Team tab whose Until cannot be read; undefined where there is none. */
export function unreadUntilIn(
  rows: readonly TeamMember[],
  { recording }: Pick<Texts, 'recording'>,
): string | undefined {
  const text = rows.find(({ unreadUntil }) => unreadUntil !== undefined)?.unreadUntil;
  return text === undefined ? undefined : recording.unreadUntil(text);
}
