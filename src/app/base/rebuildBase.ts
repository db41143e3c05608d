import type { BaseRebuilt, Refusal } from '../../rpc';
import { refuse } from '../access/refusal';
import { signedIn } from '../access/signedIn';
import { readSettings, type ReadSettings } from '../access/workbookSettings';
import type { DocumentLock, ReadPorts, Workbook } from '../ports';
import type { BaseWritten } from './baseLines';
import { repairBase } from './repairBase';

/** Writes the derived columns of Clients anew from the log, for the head and the admin. */
export function rebuildBase({
  book,
  lock,
  identity,
}: ReadPorts & { readonly lock: DocumentLock }): BaseRebuilt | Refusal {
  const who = signedIn(book, identity);
  if ('refusal' in who) return refuse(who.refusal);
  const read = readSettings(book);
  const { repair, recording } = read.words;
  const { role } = who.person;
  if (role !== 'head' && role !== 'admin') return refuse(repair.notYourRole);
  if (!book.has('clients')) return refuse(recording.notSetUp);
  const written = underLock(book, lock, read);
  if (!written) return refuse(repair.busy, 'retry');
  const { clients, isSettled } = written;
  if (!isSettled) return refuse(repair.unsettled);
  return { ok: true, clients, message: repair.done(clients) };
}

/**
 * The same every night, when days have passed without anybody doing anything: nobody is asked who he is. Where somebody
 * records at that moment, or the workbook is not set up, it is left for the next night.
 */
export function rebuildNightly(book: Workbook, lock: DocumentLock): void {
  if (book.has('actions') && book.has('clients')) underLock(book, lock, readSettings(book));
}

/** undefined where somebody else holds the lock. */
function underLock(
  book: Workbook,
  lock: DocumentLock,
  { settings, words }: ReadSettings,
): BaseWritten | undefined {
  if (!lock.tryLock()) return undefined;
  try {
    const zone = book.zone();
    return repairBase(book, { settings, words, zone, today: zone.dayAt(book.now()) });
  } finally {
    lock.release();
  }
}
