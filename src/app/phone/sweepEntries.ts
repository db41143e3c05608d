import type { Refusal, Swept } from '../../rpc';
import type { Cell } from '../../sheets/cell';
import {
  decodeEntries,
  entryId,
  saysTheSame,
  type EntryTab,
  type PhoneEntry,
} from '../../sheets/entry';
import { entryHeadings } from '../../texts/lexicon';
import { refuse } from '../access/refusal';
import { signedIn } from '../access/signedIn';
import { writeBaseLines } from '../base/baseLines';
import { readWhole } from '../book/bookDesk';
import { clientFinder } from '../book/knownClient';
import { appendToLog } from '../book/logAppending';
import type { EntrySheet, Ports } from '../ports';
import type { FoldedLog } from '../log/foldedLog';
import { answerEntries, writeColumn } from './answerEntries';
import { entryAnswer, type JudgedEntry } from './entryAnswer';
import { judgeEntry, type PhoneDesk } from './judgeEntry';
import { LogDraft } from './logDraft';
import { entriesInLog } from './loggedEntries';

/** What the sweep works with; whose name it runs under does not matter and is never used. */
export type SweepPorts = Omit<Ports, 'identity'> & { readonly entry: EntrySheet };

/** A sweep must end well before the patience of a phone, and a trigger has other work as well. */
const MOST_ENTRIES = 50;
const NOTHING: Swept = { ok: true, recorded: 0, refused: 0 };

/** The sweep as a person of the team asks for it; see `sweep`. */
export function sweepEntries(ports: SweepPorts & Ports): Swept | Refusal {
  const who = signedIn(ports.book, ports.identity);
  return 'refusal' in who ? refuse(who.refusal) : sweep(ports);
}

/**
 * Records the ticked rows of the Entry tab, each once, and writes the answer beside it.
 *
 * Where somebody else works on the workbook, nothing happens: the rows stay ticked for the next sweep.
 */
export function sweep(ports: SweepPorts): Swept {
  const { book, lock } = ports;
  const isSetUp = (['actions', 'clients', 'team', 'entry'] as const).every((tab) => book.has(tab));
  if (!isSetUp || !hasTicks(readEntries(ports))) return NOTHING;
  if (!lock.tryLock()) return NOTHING;
  try {
    const whole = readWhole(book);
    // Read again: the rows may have been recorded, changed or moved while we waited.
    const read = readEntries(ports);
    if (!hasTicks(read)) return NOTHING;
    return record(ports, { whole, draft: new LogDraft(whole), find: clientFinder(whole) }, read);
  } finally {
    lock.release();
  }
}

interface ReadEntries {
  readonly cells: readonly (readonly Cell[])[];
  readonly tab: EntryTab;
}

function readEntries({ book }: SweepPorts): ReadEntries | undefined {
  const cells = book.read('entry');
  const tab = decodeEntries(cells, entryHeadings, book.zone());
  return tab && { cells, tab };
}

function hasTicks(read: ReadEntries | undefined): read is ReadEntries {
  return read?.tab.entries.some(({ isTicked }) => isTicked) ?? false;
}

function record(ports: SweepPorts, desk: PhoneDesk, read: ReadEntries): Swept {
  const ticked = read.tab.entries.filter(({ isTicked }) => isTicked).slice(0, MOST_ENTRIES);
  const inLog = entriesInLog(ticked, desk.whole);
  const entries = withIds(ports, read, ticked, (entry) => inLog(entry) === 'other');
  const judged = entries.map((entry) => judge(entry, desk, inLog(entry) === 'same'));
  const after = writeLog(ports, desk, judged);
  const answers = judged.map((one) => entryAnswer(one, desk.whole, after));
  answerEntries(ports.book, ports.entry, answers);
  const recorded = answers.filter(({ isRecorded }) => isRecorded).length;
  return { ok: true, recorded, refused: answers.length - recorded };
}

/**
 * Gives each entry the ID under which it will stand in the log, and writes the IDs before anything else: a sweep that
 * breaks off is then repeated under the same ones. Of two rows with one ID the lower one is a copy.
 *
 * @returns the entries that stand beside their IDs; others were moved at this very moment and wait for the next sweep.
 */
function withIds(
  ports: SweepPorts,
  { cells, tab }: ReadEntries,
  ticked: readonly PhoneEntry[],
  isOutdated: (entry: PhoneEntry) => boolean,
): readonly PhoneEntry[] {
  const known = new Set(tab.entries.filter(({ isTicked }) => !isTicked).map(({ id }) => id));
  const written = new Map<number, Cell>();
  const entries = ticked.map((entry) => {
    const keeps = entry.id !== '' && !known.has(entry.id) && !isOutdated(entry);
    const id = keeps ? entry.id : entryId(ports.entry.newId());
    if (!keeps) written.set(entry.row, id);
    known.add(id);
    return { ...entry, id };
  });
  if (written.size === 0) return entries;
  writeColumn(ports.book, cells, { column: tab.places.id, cells: written });
  ports.book.flush();
  const now = readEntries(ports)?.tab.entries ?? [];
  return entries.filter((entry) =>
    now.some((other) => other.id === entry.id && other.isTicked && saysTheSame(other, entry)),
  );
}

function judge(entry: PhoneEntry, desk: PhoneDesk, isInLog: boolean): JudgedEntry {
  if (isInLog) return { entry, refusal: undefined };
  const judged = judgeEntry(entry, desk);
  if ('refusal' in judged) return { entry, refusal: judged.refusal };
  desk.draft.add(judged.row, entry.client);
  return { entry, refusal: undefined };
}

/**
 * The log first, the base after it; also for what was recorded by a sweep that broke off before the base.
 *
 * @returns the log as it stands then.
 */
function writeLog(
  ports: SweepPorts,
  { whole, draft }: PhoneDesk,
  judged: readonly JudgedEntry[],
): FoldedLog {
  let written: FoldedLog = whole;
  if (judged.every(({ refusal }) => refusal !== undefined)) return written;
  appendToLog(ports, whole, draft.added, (after) => {
    written = after;
    return writeBaseLines(ports.book, after.clients, after);
  });
  return written;
}
