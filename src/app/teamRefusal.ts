import type { Refusal } from '../rpc';
import { decodeTeam } from '../sheets/team';
import { teamWords } from '../texts/lexicon';
import { personOf } from './access';
import type { Identity, Workbook } from './ports';
import { refuse } from './refusal';
import { readSettings } from './workbookSettings';

/** Why the signed-in person may not even look; undefined for everybody of the team. */
export function teamRefusal(book: Workbook, identity: Identity): Refusal | undefined {
  const email = identity.email();
  const words = (): ReturnType<typeof readSettings>['words'] => readSettings(book).words;
  if (email === '') return refuse(words().recording.nobody);
  if (!book.has('actions') || !book.has('team')) return refuse(words().recording.notSetUp);
  const zone = book.zone();
  const team = decodeTeam(book.read('team'), teamWords, zone);
  const person = personOf(team, email, zone.dayAt(book.now()));
  return person ? undefined : refuse(words().recording.stranger(email));
}
