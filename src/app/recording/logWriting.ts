import type { Client } from '../../domain/board/client';
import { clientLineOf } from '../../domain/board/clientLine';
import type { Log } from '../../domain/log/log';
import { nameKey } from '../../domain/log/name';
import type { Recorded, Refusal } from '../../rpc';
import { textOf, type Cell } from '../../sheets/cell';
import { stageText } from '../../sheets/stage';
import { personOf, type Person } from '../access/access';
import { notLetIn } from '../access/notLetIn';
import { isRecordedBy } from '../access/ownRow';
import { refuse, type Why } from '../access/refusal';
import { readSettings } from '../access/workbookSettings';
import { currentKey } from '../base/countingRows';
import { foldedLog, type FoldedLog } from '../log/foldedLog';
import { chainAt, chainBefore, sealRow, type ChainBefore } from '../log/logChain';
import { lostColumns } from '../log/lostColumns';
import type { Ports, Workbook } from '../ports';
import { openClientFile, type ClientFile } from './clientFile';
import { clientIn, lastMovement, movementOf, placeOf } from './clientFold';
import { settleBase } from './clientLines';
import type { Entry } from './entry';

/** The log of one client, read under the lock, and the person who writes. */
export interface LogDesk {
  readonly file: ClientFile;
  readonly person: Person;
  readonly log: Log;
  /** What the log tells of the client up to today; undefined: nothing. */
  readonly client: Client | undefined;
}

/** The new row, or the sentence that says why there is none. */
export type RowOrRefusal = { readonly row: readonly Cell[] } | Why;

/**
 * Adds one row to the log: the log first, the client's line in the base after it, both under the lock.
 *
 * An entry whose ID is in the log already is confirmed and not written again, so a client may repeat it after a failure
 * as often as it likes. Where something else stands under that ID, nobody knows what is meant, and it is refused.
 *
 * @param make judges the entry and makes its row.
 */
export function writeEntry(
  ports: Ports,
  entry: Entry,
  make: (desk: LogDesk) => RowOrRefusal,
): Recorded | Refusal {
  const { book, lock, identity } = ports;
  const email = identity.email();
  if (email === '') return refuse(readSettings(book).words.recording.nobody);
  if (!isReady(book)) return refuse(readSettings(book).words.recording.notSetUp, 'setUp');
  if (!lock.tryLock()) return refuse(readSettings(book).words.recording.busy, 'retry');
  try {
    return writeUnderLock(ports, entry, email, make);
  } finally {
    lock.release();
  }
}

/** Whether the tabs are there. What is looked for here is not looked for under the lock. */
function isReady(book: Workbook): boolean {
  book.zone();
  book.has('lookup');
  return book.has('actions') && book.has('clients') && book.has('team');
}

function writeUnderLock(
  ports: Ports,
  entry: Entry,
  email: string,
  make: (desk: LogDesk) => RowOrRefusal,
): Recorded | Refusal {
  const { book, chain } = ports;
  const kept = chain.read();
  const question = {
    clientKey: nameKey(entry.client),
    id: entry.id,
    email,
    lastHash: kept?.hash ?? '',
  };
  const file = openClientFile(book, question);
  const person = personOf(file.team, email, file.today);
  if (!person) return refuse(notLetIn(file.team, email, file.words));
  const lost = lostColumns(file);
  if (lost.length > 0) return refuse(file.words.recording.brokenLog(lost.join(', ')));

  const known = foldedLog(file.log, file);
  const before = file.isWholeLog ? chainBefore(file.log, file.logPlaces, kept) : chainAt(kept);
  if (file.isRecorded) {
    return isRepeated(entry, person, known, file)
      ? confirm(ports, entry, known, { file, before })
      : refuse(entry.taken(file.words));
  }
  const made = make({ file, person, log: known.log, client: clientIn(known, entry.client) });
  if ('refusal' in made) return refuse(made.refusal, made.offer);
  const { row, end } = sealRow(made.row, before.end, file.logPlaces, file.zone);
  book.append('actions', row);
  const log = [...file.log, row];
  const after = foldedLog(log, file);
  const isSuspect = before.isAhead;
  const isSettled = settleBase(book, { file, entry, known: after, log, isSuspect });
  // Last: a kept end says that all of its row was done, so it must never be ahead.
  if (isSettled && end !== before.end) chain.write(end);
  const movement = lastMovement(file, log, entry.client, { before: known, after });
  return { ...standing(entry, after, file), repeated: false, ...movement };
}

/** Whether the row that has the ID already is this very entry, by the same person and for the same client. */
function isRepeated(entry: Entry, person: Person, { board }: FoldedLog, file: ClientFile): boolean {
  const { log, logPlaces } = file;
  const row = log[placeOf(file, log, entry.id)];
  if (!row || !isRecordedBy(person, row, logPlaces)) return false;
  const name = textOf(row[logPlaces.client ?? -1]);
  const isHis = currentKey(board, name) === currentKey(board, entry.client);
  return isHis && entry.isSaidBy(row, file);
}

/** What stands in the log already is confirmed; what a try that broke off left undone is done now. */
function confirm(
  { book, chain }: Ports,
  entry: Entry,
  known: FoldedLog,
  { file, before }: { readonly file: ClientFile; readonly before: ChainBefore },
): Recorded {
  const { log } = file;
  // Without hashes nobody can tell whether the try before broke off.
  const isSuspect = before.isAhead;
  if (isSuspect || file.logPlaces.hash === undefined) {
    const isSettled = settleBase(book, { file, entry, known, log, isSuspect });
    if (isSuspect && isSettled) chain.write(before.end);
  }
  const movement = movementOf(file, entry.id, entry.client);
  return { ...standing(entry, known, file), repeated: true, ...movement };
}

/** Where the client of an entry stands now. */
function standing(
  { id, client: name }: Entry,
  known: FoldedLog,
  file: ClientFile,
): Pick<Recorded, 'ok' | 'id' | 'client' | 'stage' | 'status'> {
  const client = clientIn(known, name);
  const { stage, status } = clientLineOf(client, file.today, file.settings);
  return {
    ok: true,
    id,
    client: client?.name.shown ?? name.trim(),
    stage: stage === undefined ? '' : stageText(stage, file.settings.stages),
    status: file.words.segments[status],
  };
}
