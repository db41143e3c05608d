import { nameKey } from '../../domain/log/name';
import { phoneWords } from '../../texts/lexicon';
import type { Person } from './access';

/**
 * Whether a row of the log is the person's own: he was signed in, or his name stands in a row that came from a phone,
 * where nobody is signed in.
 */
export function isOwnRow(
  { recordedBy, manager }: { readonly recordedBy: string; readonly manager: string },
  person: Person,
): boolean {
  if (phoneWords.has(nameKey(recordedBy))) return nameKey(manager) === nameKey(person.name);
  return recordedBy.trim().toLowerCase() === person.email;
}
