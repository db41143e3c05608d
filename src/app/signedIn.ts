import { decodeTeam } from '../sheets/team';
import { teamWords } from '../texts/lexicon';
import { personOf, type Person } from './access';
import type { Identity, Workbook } from './ports';
import { readSettings } from './workbookSettings';

/** The person at the keyboard, known by the Team tab, and his e-mail as Google writes it; or the sentence that says why nobody is. */
export type SignedIn =
  { readonly person: Person; readonly email: string } | { readonly refusal: string };

/** Who is signed in, and whether he belongs to the team today. The settings are read for a refusal alone. */
export function signedIn(book: Workbook, identity: Identity): SignedIn {
  const refused = (
    say: (words: ReturnType<typeof readSettings>['words']['recording']) => string,
  ) => ({
    refusal: say(readSettings(book).words.recording),
  });
  const email = identity.email();
  if (email === '') return refused((words) => words.nobody);
  if (!book.has('actions') || !book.has('team')) return refused((words) => words.notSetUp);
  const zone = book.zone();
  const team = decodeTeam(book.read('team'), teamWords, zone);
  const person = personOf(team, email, zone.dayAt(book.now()));
  return person ? { person, email } : refused((words) => words.stranger(email));
}
