import type { Deal } from '../../domain/board/deal';
import { firstDays } from '../../domain/board/firstDays';
import type { Day } from '../../domain/calendar/calendarDay';
import { nameKey } from '../../domain/log/name';
import type { HandedOver, HandOverRequest, LeftOut, Refusal } from '../../rpc';
import { encodeAction } from '../../sheets/actionRow';
import { dateCell, textOf, type Cell, type Cells } from '../../sheets/cell';
import { rowOf } from '../../sheets/row';
import { sellsOn, shownName } from '../access/access';
import { refuse } from '../access/refusal';
import { readSettings } from '../access/workbookSettings';
import { addClients } from '../base/addClients';
import { writeBaseLines } from '../base/baseLines';
import { writeOwners } from '../base/ownerCells';
import { workOnBook, type BookDesk } from '../book/bookDesk';
import { clientFinder, isThere, type KnownClient } from '../book/knownClient';
import { appendToLog, areHis, cellsOf, entriesOf } from '../book/logAppending';
import { openJournal, type Journal } from '../journal';
import type { Ports, Workbook } from '../ports';
import { parseHandOver } from './batchRequest';
import { clientKeyOf, numbered } from './recordMany';

/**
 * Hands clients over to another manager, for a head: the owner in Clients, and a touch of each open deal, which belongs to
 * the manager of its latest action. A retry does what is not done yet.
 */
export function handOver(ports: Ports, sent: unknown): HandedOver | Refusal {
  const parsed = parseHandOver(sent);
  if ('fault' in parsed) return refuse(parsed.fault(readSettings(ports.book).words));
  const { request } = parsed;
  return workOnBook(ports, (desk) => {
    const { words, person } = desk;
    if (person.role !== 'head') return refuse(words.batch.headOnly);
    const to = sellerOf(request.to, desk);
    return to === undefined
      ? refuse(words.batch.notSelling(request.to))
      : hand(ports, desk, { ...request, to });
  });
}

/** The name of somebody who sells today: a manager or a head. */
function sellerOf(name: string, { team, today }: BookDesk): string | undefined {
  const key = nameKey(name);
  return team
    .filter((member) => sellsOn(member, today))
    .map(shownName)
    .find((seller) => nameKey(seller) === key);
}

/** A client who is handed over. */
interface Handing {
  /** As the request names him. */
  readonly name: string;
  readonly known: KnownClient;
  /** Open deals of somebody else, the one with the latest action last. */
  readonly deals: readonly Deal[];
  readonly isNewOwner: boolean;
}

function hand(ports: Ports, desk: BookDesk, request: HandOverRequest): HandedOver | Refusal {
  const { id, to } = request;
  const journal = openJournal(ports.book, desk.words);
  if ('refusal' in journal) return refuse(journal.refusal);
  const entries = entriesOf(desk, id);
  // Somebody else's rows stand under this ID: nobody knows what was meant.
  if (!areHis(entries, desk)) return refuse(desk.words.recording.notARequest);
  const { handed, leftOut } = judgeAll(request, desk, entries);
  if (handed.length === 0) return refuse(leftOut[0]?.message ?? '');
  const rows = handed
    .flatMap(({ deals }) => deals)
    .map((deal, at) => touchRow(deal, { to, id: numbered(id, entries.length + at) }, desk));
  const moved = handed.filter(({ isNewOwner }) => isNewOwner);
  appendToLog(ports, desk, rows, (after) => {
    noteOwners(journal, [...moved, ...unnoted(journal, handed, { to, entries }, desk)], to, desk);
    return writeBaseLines(ports.book, giveOwner(ports.book, moved, to, desk), after);
  });
  return { ok: true, id, to, clients: handed.map(({ name }) => name), leftOut };
}

/** Judges each client once, also where the request names him twice or by an older name. */
function judgeAll(
  { clients, to }: HandOverRequest,
  desk: BookDesk,
  entries: readonly number[],
): { handed: Handing[]; leftOut: LeftOut[] } {
  const find = clientFinder(desk);
  const written = new Set(entries.map((entry) => clientKeyOf(desk, entry)));
  const { batch } = desk.words;
  const handed = new Map<string, Handing>();
  const leftOut: LeftOut[] = [];
  for (const name of clients) {
    const known = find(name);
    if (handed.has(known.key)) continue;
    const handing = handingOf(name, known, to);
    const isDone = handing.deals.length === 0 && nameKey(known.owner) === nameKey(to);
    if (!isThere(known)) leftOut.push({ client: name, message: batch.unknownClient(name) });
    else if (isDone && !written.has(known.key))
      leftOut.push({ client: name, message: batch.alreadyHis(known.shown, to) });
    else handed.set(known.key, handing);
  }
  return { handed: [...handed.values()], leftOut };
}

function handingOf(name: string, known: KnownClient, to: string): Handing {
  const key = nameKey(to);
  const open = known.client?.open ?? [];
  const deals = open.filter(({ manager }) => manager.key !== key).reverse();
  return { name, known, deals, isNewOwner: nameKey(known.tabOwner) !== key };
}

interface Touch {
  readonly id: string;
  readonly to: string;
}

/** A step at the same stage: it ends no stay. The next step goes on where it is still ahead. */
function touchRow(deal: Deal, { id, to }: Touch, desk: BookDesk): Cell[] {
  const { now, today, person, logPlaces, words, settings, zone } = desk;
  const { nextStep } = deal;
  const action = {
    instant: now,
    manager: to,
    client: deal.client.shown,
    stage: deal.stage,
    deal: deal.label.shown,
    outcome: 'step' as const,
    amount: undefined,
    reason: '',
    contact: '',
    nextStep: nextStep !== undefined && nextStep >= today ? nextStep : undefined,
    note: words.batch.handedOver(deal.manager.shown, to),
    id,
    recordedBy: person.email,
  };
  return encodeAction(
    action,
    logPlaces,
    { outcomes: words.outcomes, stages: settings.stages },
    zone,
  );
}

/**
 * Clients whose touch is in the log and whose owner nobody noted: the first try broke off, and whoever recorded since gave
 * them a row, with the owner whom the log names by now.
 */
function unnoted(
  journal: Journal,
  handed: readonly Handing[],
  { to, entries }: { readonly to: string; readonly entries: readonly number[] },
  desk: BookDesk,
): Pick<Handing, 'known'>[] {
  const settled = handed.filter(({ isNewOwner }) => !isNewOwner);
  if (entries.length === 0 || settled.length === 0) return [];
  return settled.flatMap(({ known }) => {
    const owner = ownerBefore(known.key, entries, desk);
    const isMissing = owner !== undefined && !journal.isNoted(known.shown, to);
    return isMissing && nameKey(owner) !== nameKey(to) ? [{ known: { ...known, owner } }] : [];
  });
}

/** The manager of the action before the client's touch; undefined where he was not touched. */
function ownerBefore(key: string, entries: readonly number[], desk: BookDesk): string | undefined {
  const touch = entries.find((entry) => clientKeyOf(desk, entry) === key) ?? 0;
  for (let entry = touch - 1; entry >= 0; entry--) {
    if (clientKeyOf(desk, entry) !== key) continue;
    return textOf(cellsOf(desk, entry)[desk.logPlaces.manager ?? -1]);
  }
  return undefined;
}

function noteOwners(
  journal: Journal,
  moved: readonly Pick<Handing, 'known'>[],
  to: string,
  { words, person, now }: BookDesk,
): void {
  const changes = moved.map(({ known: { shown, owner } }) => {
    return { what: words.batch.owner, subject: shown, before: owner, after: to };
  });
  journal.note(changes, { email: person.email, now });
}

/** Writes the owner beside the clients; whom the log knows and the tab lacks gets a row. */
function giveOwner(book: Workbook, moved: readonly Handing[], to: string, desk: BookDesk): Cells {
  const rows = moved.flatMap(({ known }) => (known.row === undefined ? [] : [known.row]));
  const clients = writeOwners(book, desk, rows, to);
  const missing = rowsFor(
    moved.filter(({ known }) => known.row === undefined),
    to,
    desk,
  );
  addClients(book, missing);
  return [...clients, ...missing];
}

function rowsFor(
  moved: readonly Handing[],
  manager: string,
  { board, today, zone, clientPlaces }: BookDesk,
): Cell[][] {
  const first = moved.length > 0 ? firstDays(board) : new Map<number, Day>();
  return moved.map(({ known: { shown: client, client: found } }) => {
    const since = dateCell((found && first.get(found.index)) ?? today, zone);
    return rowOf({ client, manager, since }, clientPlaces);
  });
}
