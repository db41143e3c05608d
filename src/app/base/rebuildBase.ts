import type { BaseRebuilt, Refusal } from '../../rpc';
import { findColumns } from '../../sheets/headings';
import { logWords } from '../../texts/lexicon';
import { refuse } from '../access/refusal';
import { signedIn } from '../access/signedIn';
import { readSettings, type ReadSettings } from '../access/workbookSettings';
import { chainBefore } from '../log/logChain';
import type { Ports } from '../ports';
import type { BaseWritten } from './baseLines';
import { repairBase } from './repairBase';

/** Writes the derived columns of Clients anew from the log, for the head and the admin. */
export function rebuildBase(ports: Ports): BaseRebuilt | Refusal {
  const { book, identity } = ports;
  const who = signedIn(book, identity);
  if ('refusal' in who) return refuse(who.refusal);
  const read = readSettings(book);
  const { repair, recording } = read.words;
  const { role } = who.person;
  if (role !== 'head' && role !== 'admin') return refuse(repair.notYourRole);
  if (!book.has('clients')) return refuse(recording.notSetUp);
  const written = underLock(ports, read);
  if (!written) return refuse(repair.busy, 'retry');
  const { clients, isSettled } = written;
  if (!isSettled) return refuse(repair.unsettled);
  return { ok: true, clients, message: repair.done(clients) };
}

/**
 * The same every night, when days have passed without anybody doing anything: nobody is asked who he is. Where somebody
 * records at that moment, or the workbook is not set up, it is left for the next night.
 */
export function rebuildNightly(ports: Rebuilding): void {
  const { book } = ports;
  if (book.has('actions') && book.has('clients')) underLock(ports, readSettings(book));
}

type Rebuilding = Pick<Ports, 'book' | 'lock' | 'chain'>;

/** undefined where somebody else holds the lock. */
function underLock(ports: Rebuilding, read: ReadSettings): BaseWritten | undefined {
  if (!ports.lock.tryLock()) return undefined;
  try {
    return rebuild(ports, read);
  } finally {
    ports.lock.release();
  }
}

/** What a run that broke off left behind is mended with it, so nobody who records has to do it again. */
function rebuild({ book, chain }: Rebuilding, { settings, words }: ReadSettings): BaseWritten {
  const zone = book.zone();
  const log = book.read('actions');
  const places = findColumns(log[0] ?? [], logWords.headings);
  const { end, isAhead } = chainBefore(log, places, chain.read());
  const written = repairBase(book, { settings, words, zone, today: zone.dayAt(book.now()) }, log);
  if (isAhead && written.isSettled) chain.write(end);
  return written;
}
