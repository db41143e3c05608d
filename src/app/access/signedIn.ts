import { decodeTeam, type TeamMember } from '../../sheets/team';
import type { Texts } from '../../texts/en';
import { teamWords } from '../../texts/lexicon';
import type { Identity, Workbook } from '../ports';
import { personOf, type Person } from './access';
import { notLetIn } from './notLetIn';
import type { Why } from './refusal';
import { readSettings } from './workbookSettings';

/** The person at the keyboard, known by the Team tab, and his e-mail as Google writes it; or the sentence that says why nobody is. */
export type SignedIn =
  | {
      readonly person: Person;
      readonly email: string;
      /** The rows of the Team tab, from the one read that it took. */
      readonly team: readonly TeamMember[];
    }
  | Why;

/** Who is signed in, and whether he belongs to the team today. The settings are read for a refusal alone. */
export function signedIn(book: Workbook, identity: Identity): SignedIn {
  const words = (): Texts => readSettings(book).words;
  const email = identity.email();
  if (email === '') return { refusal: words().recording.nobody };
  if (!book.has('actions') || !book.has('team')) {
    return { refusal: words().recording.notSetUp, offer: 'setUp' };
  }
  const zone = book.zone();
  const team = decodeTeam(book.read('team'), teamWords, zone);
  const person = personOf(team, email, zone.dayAt(book.now()));
  return person ? { person, email, team } : { refusal: notLetIn(team, email, words()) };
}
