import { kindAt, RowKind } from '../../domain/log/log';
import type { Refusal, UndoManyRequest, UndoneMany } from '../../rpc';
import { textOf, type Cell } from '../../sheets/cell';
import { rowOf } from '../../sheets/row';
import { refuse } from '../access/refusal';
import { readSettings } from '../access/workbookSettings';
import { writeBaseLines } from '../base/baseLines';
import { workOnBook, type BookDesk } from '../book/bookDesk';
import { clientFinder } from '../book/knownClient';
import { appendToLog, areHis, cellsOf, entriesOf, entryOf } from '../book/logAppending';
import type { Ports } from '../ports';
import { undoFault, worstFault } from '../recording/undoRight';
import { parseUndoMany } from './batchRequest';
import { clientKeyOf, numbered } from './recordMany';

/**
 * Takes back all actions of one request that still count, by a void row for each, written in one call. Each names its
 * client, so that it stands in his file and in nobody else's. A manager may void his own of the last 24 hours, the head
 * any.
 */
export function undoMany(ports: Ports, sent: unknown): UndoneMany | Refusal {
  const parsed = parseUndoMany(sent);
  if ('fault' in parsed) return refuse(parsed.fault(readSettings(ports.book).words));
  const { request } = parsed;
  return workOnBook(ports, (desk) => takeBack(ports, desk, request));
}

function takeBack(ports: Ports, desk: BookDesk, request: UndoManyRequest): UndoneMany | Refusal {
  const { id, target } = request;
  const entries = entriesOf(desk, target);
  const written = writtenUnder(id, desk);
  const repeated = written.length > 0;
  const refusal = repeated ? otherEntry(written, target, desk) : undoRefusal(entries, desk);
  if (refusal !== undefined) return refuse(refusal);
  appendToLog(ports, desk, repeated ? [] : voidRows(id, entries, desk), (after) =>
    writeBaseLines(ports.book, after.clients, after),
  );
  return { ok: true, id, repeated, clients: clientsOf(desk, entries) };
}

/** What stands under an ID: rows with numbers after it, or one row of its own, as older versions wrote it. */
function writtenUnder(id: string, desk: BookDesk): number[] {
  const alone = entryOf(desk, id);
  return alone === undefined ? entriesOf(desk, id) : [alone];
}

/** Something else stands under this ID: nobody knows what was meant. */
function otherEntry(
  written: readonly number[],
  target: string,
  desk: BookDesk,
): string | undefined {
  const { log, words } = desk;
  const isMeant = (entry: number): boolean =>
    kindAt(log, entry) === RowKind.Void && log.cells.targetOf(entry).startsWith(`${target}/`);
  return written.every(isMeant) && areHis(written, desk) ? undefined : words.undo.notUnderstood;
}

function undoRefusal(entries: readonly number[], desk: BookDesk): string | undefined {
  const { words, board } = desk;
  if (entries.length === 0) return words.undo.notFound;
  if (entries.every((entry) => board.voids.voided[entry] === 1)) return words.undo.alreadyDone;
  const fault = worstFault(entries.map((entry) => rightFault(entry, desk)));
  return fault && words.undo[fault];
}

function rightFault(entry: number, desk: BookDesk): ReturnType<typeof undoFault> {
  const { person, logPlaces, now, log } = desk;
  const cells = cellsOf(desk, entry);
  const at = (column: 'recordedBy' | 'manager'): string => textOf(cells[logPlaces[column] ?? -1]);
  const instant = log.cells.instantOf(entry);
  return undoFault({ recordedBy: at('recordedBy'), manager: at('manager'), instant }, person, now);
}

function voidRows(id: string, entries: readonly number[], desk: BookDesk): Cell[][] {
  const { log, board, now, person, words, logPlaces } = desk;
  const counting = entries.filter((entry) => board.voids.voided[entry] !== 1);
  return counting.map((entry, at) => {
    const cells = {
      when: new Date(now),
      manager: person.name,
      client: textOf(cellsOf(desk, entry)[logPlaces.client ?? -1]),
      outcome: words.outcomes.void,
      reason: log.cells.idOf(entry),
      id: numbered(id, at),
      recordedBy: person.email,
    };
    return rowOf(cells, logPlaces);
  });
}

/** The clients of the entries as they are shown, each once. */
function clientsOf(desk: BookDesk, entries: readonly number[]): string[] {
  const find = clientFinder(desk);
  const keys = new Set(entries.map((entry) => clientKeyOf(desk, entry)));
  return [...keys].map((key) => find(key).shown);
}
