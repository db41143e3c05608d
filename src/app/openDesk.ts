import type { Desk, Refusal } from '../rpc';
import { decodeTeam } from '../sheets/team';
import { teamWords } from '../texts/lexicon';
import { personOf } from './access';
import type { Identity, Workbook } from './ports';
import { refuse } from './refusal';
import { readSettings } from './workbookSettings';

/** All that the sidebar needs to open: who is signed in, the stages, and its words. */
export function openDesk({
  book,
  identity,
}: {
  readonly book: Workbook;
  readonly identity: Identity;
}): Desk | Refusal {
  const { settings, words } = readSettings(book);
  const email = identity.email();
  if (email === '') return refuse(words.recording.nobody);
  if (!book.has('actions') || !book.has('team')) return refuse(words.recording.notSetUp);
  const zone = book.zone();
  const team = decodeTeam(book.read('team'), teamWords, zone);
  const person = personOf(team, email, zone.dayAt(book.now()));
  if (!person) return refuse(words.recording.stranger(email));
  const { name } = person;
  const { stages, language } = settings;
  return { ok: true, email, name, stages, language, words: words.sidebar };
}
