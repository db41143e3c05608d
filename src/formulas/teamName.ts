import type { Name, NameBook } from '../domain/log/name';
import type { TeamMember } from '../sheets/team';

/** The name by which somebody of the team is known in the log; who has none stands under his e-mail. */
export function teamName({ name, email }: TeamMember, managers: NameBook): Name {
  return managers.read(name === '' ? email : name);
}
