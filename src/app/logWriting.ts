import { foldLog, type Board } from '../domain/board/board';
import type { Client } from '../domain/board/client';
import { clientLineOf } from '../domain/board/clientLine';
import type { Log } from '../domain/log/log';
import { nameKey } from '../domain/log/name';
import type { Recorded, Refusal } from '../rpc';
import { decodeLog, REQUIRED_LOG_COLUMNS } from '../sheets/actions';
import { dateCell, type Cell } from '../sheets/cell';
import { encodeClientLine } from '../sheets/clients';
import { rowOf, runsOf } from '../sheets/row';
import { stageText } from '../sheets/stage';
import { logWordsOf } from '../texts/lexicon';
import { personOf, type Person } from './access';
import { findClientRow, openClientFile, type ClientFile } from './clientFile';
import { sealRow } from './logChain';
import type { Ports, Workbook } from './ports';
import { refuse } from './refusal';
import { readSettings } from './workbookSettings';

/** What one row more in the log is about. */
export interface Entry {
  /** ID of the new row; a row that has it already is not written again. */
  readonly id: string;
  readonly client: string;
}

/** The log of one client, read under the lock, and the person who writes. */
export interface LogDesk {
  readonly file: ClientFile;
  readonly person: Person;
  readonly log: Log;
  /** What the log tells of the client up to today; undefined: nothing. */
  readonly client: Client | undefined;
}

/** The new row, or the sentence that says why there is none. */
export type RowOrRefusal = { readonly row: readonly Cell[] } | { readonly refusal: string };

/**
 * Adds one row to the log: the log first, the client's line in the base after it, both under the lock.
 *
 * An entry whose ID is in the log already is confirmed and not written again, so a client may repeat it after a failure
 * as often as it likes.
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
  if (!book.has('actions') || !book.has('clients')) {
    return refuse(readSettings(book).words.recording.notSetUp);
  }
  if (!lock.tryLock()) return refuse(readSettings(book).words.recording.busy);
  try {
    return writeUnderLock(ports, entry, email, make);
  } finally {
    lock.release();
  }
}

function writeUnderLock(
  { book, chain }: Ports,
  entry: Entry,
  email: string,
  make: (desk: LogDesk) => RowOrRefusal,
): Recorded | Refusal {
  const question = { clientKey: nameKey(entry.client), id: entry.id, email };
  const file = openClientFile(book, question);
  const person = personOf(file.team, email, file.today);
  if (!person) return refuse(file.words.recording.stranger(email));
  const lost = lostColumns(file);
  if (lost.length > 0) return refuse(file.words.recording.brokenLog(lost.join(', ')));

  const known = foldFile(file, file.log);
  const client = clientIn(known, entry.client);
  // The first try may have failed between the log and the base: the base is brought up to date.
  if (file.isRecorded) return settle(book, entry, client, file, true);
  const made = make({ file, person, log: known.log, client });
  if ('refusal' in made) return refuse(made.refusal);
  const before = { inLog: file.end, kept: chain.read() };
  const { row, end } = sealRow(made.row, before, file.logPlaces, file.zone);
  book.append('actions', row);
  const after = clientIn(foldFile(file, [...file.log, row]), entry.client);
  const recorded = settle(book, entry, after, file, false);
  // Last: what is kept must never be ahead of the log.
  if (end) chain.write(end);
  return recorded;
}

/** Brings the base up to date and tells where the client stands now. */
function settle(
  book: Workbook,
  entry: Entry,
  client: Client | undefined,
  file: ClientFile,
  repeated: boolean,
): Recorded {
  const line = clientLineOf(client, file.today, file.settings);
  writeLine(book, entry, client, file);
  book.flush();
  return {
    ok: true,
    id: entry.id,
    repeated,
    client: client?.name.shown ?? entry.client.trim(),
    stage: line.stage === undefined ? '' : stageText(line.stage, file.settings.stages),
    status: file.words.segments[line.status],
  };
}

function writeLine(
  book: Workbook,
  entry: Entry,
  client: Client | undefined,
  file: ClientFile,
): void {
  const clientRow = rowOfClient(book, entry, client, file);
  const words = { segments: file.words.segments, stages: file.settings.stages };
  const line = encodeClientLine(clientLineOf(client, file.today, file.settings), words, file.zone);
  if (clientRow !== undefined) {
    for (const { column, cells } of runsOf(line, file.clientPlaces)) {
      book.write('clients', clientRow, column, [cells]);
    }
  } else if (client) {
    const since = dateCell(file.today, file.zone);
    const own = { client: client.name.shown, manager: client.manager.shown, since };
    book.append('clients', rowOf({ ...own, ...line }, file.clientPlaces));
  }
}

/** The client's row in Clients; after a renaming that of the name he goes by now. */
function rowOfClient(
  book: Workbook,
  entry: Entry,
  client: Client | undefined,
  file: ClientFile,
): number | undefined {
  const isRenamed = client !== undefined && client.name.key !== nameKey(entry.client);
  return isRenamed ? findClientRow(book.read('clients'), client.name.key) : file.clientRow;
}

interface Known {
  readonly log: Log;
  readonly board: Board;
}

function foldFile(file: ClientFile, cells: readonly (readonly Cell[])[]): Known {
  const { settings, zone, today } = file;
  const log = decodeLog(cells, { words: logWordsOf(file.words), settings, zone });
  return { log, board: foldLog(log, settings, today) };
}

function clientIn({ log, board }: Known, name: string): Client | undefined {
  const known = log.clients.find(name);
  return known && board.clientOf(known);
}

function lostColumns({ logPlaces, words }: ClientFile): readonly string[] {
  const needed = [...REQUIRED_LOG_COLUMNS, 'id', 'outcome', 'reason'] as const;
  const lost = needed.filter((column) => logPlaces[column] === undefined);
  return lost.map((column) => words.headings.actions[column]);
}
