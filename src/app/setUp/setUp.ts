import type { Refusal, SetUpDone } from '../../rpc';
import type { VisibleTab } from '../../sheets/tabs';
import type { Texts } from '../../texts/en';
import { refuse } from '../access/refusal';
import { readSettings } from '../access/workbookSettings';
import type { DocumentLock, EditSweep, Identity, NightlyRefresh, SetUpBook } from '../ports';
import { ensureTab, isPrepared } from './ensureTab';
import { layDashboard } from './layDashboard';
import { layEntry } from './layEntry';
import { layLookup } from './layLookup';
import { seedAdmin, setUpRight } from './seedAdmin';
import { seedSettings } from './seedSettings';
import { tabLooks } from './tabLooks';

/** What set-up works with. */
export interface SetUpPorts {
  readonly book: SetUpBook;
  readonly lock: DocumentLock;
  readonly identity: Identity;
  readonly nightly: NightlyRefresh;
  readonly edits: EditSweep;
}

/**
 * Puts the tabs in place: headings, formats, drop-downs, notes, named ranges, the settings and the first admin.
 *
 * It may run again and again, and on a sheet that has some of it: what is there stays, what is missing is added.
 */
export function setUp({ book, lock, identity, nightly, edits }: SetUpPorts): SetUpDone | Refusal {
  const { words } = readSettings(book);
  const email = identity.email();
  if (email === '') return refuse(words.setUp.nobody);
  if (!lock.tryLock()) return refuse(words.setUp.busy, 'retry');
  try {
    // A prepared team tab may name a head already, and then not everybody may go on.
    const { team } = tabLooks(words);
    if (isPrepared(book, 'team', team)) ensureTab(book, 'team', team, words);
    const right = setUpRight(book, email, words);
    if ('refusal' in right) return refuse(right.refusal);
    const created = layOut(book, words, right.as === 'first' ? email : undefined);
    const message = [
      created.length > 0 ? words.setUp.done(created.join(', ')) : words.setUp.nothingToDo,
      ...(nightly.ensure() ? [] : [words.setUp.notNightly]),
      ...(edits.ensure() ? [] : [words.phone.notAtOnce]),
    ];
    return { ok: true, created, message: message.join('\n\n') };
  } finally {
    lock.release();
  }
}

function layOut(book: SetUpBook, words: Texts, admin: string | undefined): string[] {
  const looks = tabLooks(words);
  const created: string[] = [];
  for (const key of Object.keys(looks) as VisibleTab[]) {
    const made = ensureTab(book, key, looks[key], words);
    if (made !== undefined) created.push(made);
  }
  if (admin !== undefined) seedAdmin(book, admin, words);
  seedSettings(book, words);
  const dashboard = layDashboard(book, words);
  if (dashboard !== undefined) created.unshift(dashboard);
  layEntry(book);
  layLookup(book, words);
  book.flush();
  return created;
}
