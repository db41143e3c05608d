import { kindAt, RowKind } from '../../domain/log/log';
import { nameKey } from '../../domain/log/name';
import type { Refusal, Renamed, RenameRequest } from '../../rpc';
import { textOf, type Cell } from '../../sheets/cell';
import { rowOf } from '../../sheets/row';
import { refuse } from '../access/refusal';
import { readSettings } from '../access/workbookSettings';
import { writeBaseLines, type BaseWritten } from '../base/baseLines';
import { currentKey } from '../base/countingRows';
import { renameRow, rowNamed } from '../base/nameCell';
import { workOnBook, type BookDesk } from '../book/bookDesk';
import { clientFinder, isThere, tidyName, type KnownClient } from '../book/knownClient';
import { appendToLog, areHis, cellsOf, entryOf } from '../book/logAppending';
import type { Ports, Workbook } from '../ports';
import { parseRename } from './batchRequest';

/**
 * Renames a client by a logged row, or joins him to another who bears the new name already, where that is agreed. The
 * row of Clients gets the new name; of two that are one client now, the one of the old name stays, without derived cells.
 */
export function renameClient(ports: Ports, sent: unknown): Renamed | Refusal {
  const parsed = parseRename(sent);
  if ('fault' in parsed) return refuse(parsed.fault(readSettings(ports.book).words));
  const { request } = parsed;
  return workOnBook(ports, (desk): Renamed | Refusal => {
    const find = clientFinder(desk);
    const parties = { old: find(request.from), next: find(request.to) };
    const entry = entryOf(desk, request.id);
    if (entry !== undefined) return confirm(ports, desk, { request, entry });
    return renameRefusal(request, parties, desk) ?? rename(ports, desk, request, parties);
  });
}

interface Parties {
  readonly old: KnownClient;
  /** Who goes by the new name; nobody, where it is new. */
  readonly next: KnownClient;
}

function renameRefusal(
  { from, to, merge }: RenameRequest,
  { old, next }: Parties,
  { person, words }: BookDesk,
): Refusal | undefined {
  const { batch, recording, roles } = words;
  if (person.role === 'founder') return refuse(recording.notYourRole(roles.founder));
  if (!isThere(old)) return refuse(batch.unknownClient(from));
  if (textOf(to) === '') return refuse(recording.notUnderstood(batch.newName));
  const foreign = [old, next].find(({ owner }) => isForeign(owner, person));
  if (foreign) return refuse(recording.notYourClient(foreign.shown, foreign.owner));
  if (old.key === next.key) {
    const isSame = nameKey(to) === old.key;
    return refuse(isSame ? batch.sameName(old.shown, to) : batch.circle(old.shown, to));
  }
  if (!isThere(next) || merge === true) return undefined;
  return { ok: false, message: batch.taken(next.shown), offer: 'merge' };
}

/** A manager renames his own clients and those whom nobody owns. */
function isForeign(owner: string, { role, name }: BookDesk['person']): boolean {
  return role === 'manager' && owner !== '' && nameKey(owner) !== nameKey(name);
}

function rename(
  ports: Ports,
  desk: BookDesk,
  { id, to }: RenameRequest,
  { old, next }: Parties,
): Renamed {
  const isMerged = isThere(next);
  const names = { from: old.shown, to: isMerged ? next.shown : tidyName(to) };
  appendToLog(ports, desk, [renamedRow(id, names, desk)], (after) =>
    settleNames(ports.book, after, names),
  );
  return { ok: true, id, repeated: false, client: names.to, isMerged };
}

interface Names {
  readonly from: string;
  readonly to: string;
}

function renamedRow(id: string, { from, to }: Names, desk: BookDesk): Cell[] {
  const { now, person, words, logPlaces } = desk;
  const cells = {
    when: new Date(now),
    manager: person.name,
    client: from,
    outcome: words.outcomes.renamed,
    reason: to,
    id,
    recordedBy: person.email,
  };
  return rowOf(cells, logPlaces);
}

/** The first try wrote its row; it may have failed between the log and the base, which is brought up to date. */
function confirm(
  ports: Ports,
  desk: BookDesk,
  { request, entry }: { readonly request: RenameRequest; readonly entry: number },
): Renamed | Refusal {
  const { client = -1, reason = -1 } = desk.logPlaces;
  const cells = cellsOf(desk, entry);
  const names = { from: textOf(cells[client]), to: textOf(cells[reason]) };
  // Something else stands under this ID: nobody knows what was meant.
  if (!isRepeated(request, entry, names, desk)) return refuse(desk.words.recording.notARequest);
  const isTakenBack = desk.board.voids.voided[entry] === 1;
  appendToLog(ports, desk, [], (after) =>
    isTakenBack
      ? writeBaseLines(ports.book, after.clients, after)
      : settleNames(ports.book, after, names),
  );
  const isMerged = request.merge === true;
  return { ok: true, id: request.id, repeated: true, client: names.to, isMerged };
}

/** Whether the row that has the ID already is this very renaming, by the same person. */
function isRepeated(
  { from, to }: RenameRequest,
  entry: number,
  names: Names,
  desk: BookDesk,
): boolean {
  const isSame = (one: string, other: string): boolean =>
    currentKey(desk.board, one) === currentKey(desk.board, other);
  const isRename = kindAt(desk.log, entry) === RowKind.Renamed && areHis([entry], desk);
  return isRename && isSame(from, names.from) && isSame(to, names.to);
}

/** The row of the old name gets the new one, unless a row bears that already. */
function settleNames(book: Workbook, after: BookDesk, names: Names): BaseWritten {
  const { clients, clientPlaces } = after;
  const place = clientPlaces.client ?? -1;
  const isThereAlready = rowNamed(clients, place, names.to) !== undefined;
  return writeBaseLines(
    book,
    isThereAlready ? clients : renameRow(book, clients, place, names),
    after,
  );
}
