import type { LeftOut, RecordedMany, RecordManyRequest, Refusal } from '../../rpc';
import { encodeAction, type NewAction } from '../../sheets/actionRow';
import { textOf, type Cell } from '../../sheets/cell';
import { refuse } from '../access/refusal';
import { readSettings } from '../access/workbookSettings';
import { writeBaseLines } from '../base/baseLines';
import { currentKey } from '../base/countingRows';
import { workOnBook, type BookDesk } from '../book/bookDesk';
import { clientFinder, type KnownClient } from '../book/knownClient';
import { appendToLog, areHis, cellsOf, entriesOf } from '../book/logAppending';
import type { Ports } from '../ports';
import { judgeRequest, type Judgement } from '../recording/doorRules';
import { saysTheSame } from '../recording/recordAction';
import { parseRecordMany } from './batchRequest';

/**
 * Records one action for several clients, under one lock and at one instant. Each client is judged as if he were recorded
 * alone; whoever may not be recorded is left out, with the reason, and the others are written.
 */
export function recordMany(ports: Ports, sent: unknown): RecordedMany | Refusal {
  const parsed = parseRecordMany(sent);
  if ('fault' in parsed) return refuse(parsed.fault(readSettings(ports.book).words));
  const { request } = parsed;
  return workOnBook(ports, (desk): RecordedMany | Refusal => {
    const judged = judgeAll(request, desk);
    const entries = entriesOf(desk, request.id);
    return entries.length > 0
      ? confirm(ports, desk, { request, judged, entries })
      : write(ports, desk, { request, judged });
  });
}

interface Judged {
  /** As the request names him. */
  readonly name: string;
  readonly known: KnownClient;
  readonly judgement: Judgement;
}

/** Judges each client once, also where the request names him twice or by an older name. */
function judgeAll(request: RecordManyRequest, desk: BookDesk): Judged[] {
  const find = clientFinder(desk);
  const wanted = new Map<string, { name: string; known: KnownClient }>();
  for (const name of request.clients) {
    const known = find(name);
    if (!wanted.has(known.key)) wanted.set(known.key, { name, known });
  }
  return [...wanted.values()].map(({ name, known }) => ({
    name,
    known,
    judgement: judgeRequest(
      { ...request, client: name },
      desk.person,
      { ...desk, owner: known.tabOwner },
      known.client,
    ),
  }));
}

interface Batch {
  readonly request: RecordManyRequest;
  readonly judged: readonly Judged[];
}

function write(
  ports: Ports,
  desk: BookDesk,
  { request: { id }, judged }: Batch,
): RecordedMany | Refusal {
  const accepted = judged.flatMap(({ name, judgement }) =>
    'action' in judgement ? [{ name, action: judgement.action }] : [],
  );
  const leftOut = judged.flatMap(leftOutOf);
  if (accepted.length === 0) return refuseFirst(judged);
  const rows = accepted.map(({ action }, at) => rowOf({ ...action, id: numbered(id, at) }, desk));
  appendToLog(ports, desk, rows, (after) => writeBaseLines(ports.book, after.clients, after));
  const clients = accepted.map(({ name }) => name);
  return { ok: true, id, repeated: false, clients, leftOut };
}

/** Nobody may be recorded: the reason is that of the first, and so is the way out. */
function refuseFirst(judged: readonly Judged[]): Refusal {
  for (const { judgement } of judged) {
    if ('refusal' in judgement) return refuse(judgement.refusal, judgement.offer);
  }
  return refuse('');
}

/** The first try wrote its rows; it may have failed between the log and the base, which is brought up to date. */
function confirm(
  ports: Ports,
  desk: BookDesk,
  { request, judged, entries }: Batch & { readonly entries: readonly number[] },
): RecordedMany | Refusal {
  // Something else stands under this ID: nobody knows what was meant.
  if (
    !areHis(entries, desk) ||
    !entries.every((entry) => saysTheSame(request, cellsOf(desk, entry), desk))
  ) {
    return refuse(desk.words.recording.notARequest);
  }
  const { id } = request;
  appendToLog(ports, desk, [], () => writeBaseLines(ports.book, desk.clients, desk));
  const written = new Set(entries.map((entry) => clientKeyOf(desk, entry)));
  const isWritten = ({ known }: Judged): boolean => written.has(known.key);
  const clients = judged.filter(isWritten).map(({ name }) => name);
  const leftOut = judged
    .filter((one) => !isWritten(one))
    .map((one): LeftOut => {
      const message = desk.words.batch.leftOut(one.name);
      return leftOutOf(one)[0] ?? { client: one.name, message };
    });
  return { ok: true, id, repeated: true, clients, leftOut };
}

function leftOutOf({ name, judgement }: Judged): LeftOut[] {
  return 'refusal' in judgement ? [{ client: name, message: judgement.refusal }] : [];
}

/** The ID of the row at a place of a request, counted from 0. */
export function numbered(id: string, place: number): string {
  return `${id}/${String(place + 1)}`;
}

function rowOf(action: NewAction, { logPlaces, words, settings, zone }: BookDesk): Cell[] {
  return encodeAction(
    action,
    logPlaces,
    { outcomes: words.outcomes, stages: settings.stages },
    zone,
  );
}

/** The current key of the client whom an entry of the log names. */
export function clientKeyOf(desk: BookDesk, entry: number): string {
  return currentKey(desk.board, textOf(cellsOf(desk, entry)[desk.logPlaces.client ?? -1]));
}
