import type { Desk, Refusal } from '../rpc';
import type { Identity, Workbook } from './ports';
import { refuse } from './refusal';
import { signedIn } from './signedIn';
import { readSettings } from './workbookSettings';

/** What the sidebar's opening works with. */
export interface DeskPorts {
  readonly book: Workbook;
  readonly identity: Identity;
}

/** All that the sidebar needs to open: who is signed in, the stages, and its words. */
export function openDesk({ book, identity }: DeskPorts): Desk | Refusal {
  const who = signedIn(book, identity);
  if ('refusal' in who) return refuse(who.refusal);
  const { settings, words } = readSettings(book);
  const { email, person } = who;
  const { stages, language } = settings;
  return { ok: true, email, name: person.name, stages, language, words: words.sidebar };
}
