import * as v from 'valibot';
import type { Board } from '../../domain/board/board';
import { clientLineOf } from '../../domain/board/clientLine';
import type { Deal } from '../../domain/board/deal';
import type { Segment } from '../../domain/board/segment';
import { isoOf, type Day } from '../../domain/calendar/calendarDay';
import { nameKey, type Name } from '../../domain/log/name';
import { countDays } from '../../domain/settings';
import type { CardDeal, ClientCard, ClientCardRequest, Refusal } from '../../rpc';
import type { Texts } from '../../texts/en';
import { personOf, type Person } from '../access/access';
import { notLetIn } from '../access/notLetIn';
import { refuse } from '../access/refusal';
import { parseRequest } from '../access/requestFault';
import { readSettings } from '../access/workbookSettings';
import { foldedLog } from '../log/foldedLog';
import { unreadableLog } from '../log/lostColumns';
import type { Ports, Workbook } from '../ports';
import { openClientFile, type ClientFile } from '../recording/clientFile';
import { cardActions } from './cardActions';
import { findClient, type FoundClient } from './foundClient';

/** Actions that are sent; the total tells how many there are. */
const MOST = 200;
/** Segments of clients whom nobody may approach. */
const LEFT_ALONE: ReadonlySet<Segment> = new Set(['closed', 'gone', 'cooling']);
/** Stands where recording asks for an ID, and for what was recorded last: no action has these. */
const NO_ROW = { id: 'card', lastHash: 'card' };

const SCHEMA: v.GenericSchema<unknown, ClientCardRequest> = v.strictObject({
  client: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
});

/** All that is known of a client, for whoever may look after him. */
export function clientCard(ports: Ports, sent: unknown): ClientCard | Refusal {
  const { book, lock, identity } = ports;
  const wordsNow = () => readSettings(book).words;
  const email = identity.email();
  if (email === '') return refuse(wordsNow().recording.nobody);
  const isReady = book.has('actions') && book.has('clients') && book.has('team');
  if (!isReady) return refuse(wordsNow().recording.notSetUp);
  const parsed = parseRequest(SCHEMA, sent, ({ headings }) => headings.actions);
  if ('fault' in parsed) return refuse(parsed.fault(wordsNow()));
  const { client } = parsed.request;
  // The lookup tab answers one question at a time, and the question is written into it.
  if (!lock.tryLock()) return refuse(wordsNow().recording.busy, 'retry');
  try {
    const file = openClientFile(book, { ...NO_ROW, clientKey: nameKey(client), email });
    return cardFor(client, email, file, book);
  } finally {
    lock.release();
  }
}

function cardFor(
  asked: string,
  email: string,
  file: ClientFile,
  book: Workbook,
): ClientCard | Refusal {
  const { words, today, team } = file;
  const person = personOf(team, email, today);
  if (!person) return refuse(notLetIn(team, email, words));
  const broken = unreadableLog(file.log[0] ?? [], words);
  if (broken !== undefined) return refuse(broken);
  const { board } = foldedLog(file.log, file);
  const found = findClient(asked, board, file, book);
  if (!found) return refuse(words.steering.unknownClient(asked));
  const { owner } = found;
  const isOwn = nameKey(owner) === nameKey(person.name);
  if (person.role === 'manager' && owner !== '' && !isOwn) {
    return refuse(words.steering.notYourCard(found.name, owner));
  }
  // Whoever may record for him may rename him; the founder reads.
  return { ...cardOf(found, board, file, person), mayRename: person.role !== 'founder' };
}

function cardOf(
  { name, owner, client, index }: FoundClient,
  board: Board,
  file: ClientFile,
  person: Person,
): Omit<ClientCard, 'mayRename'> {
  const { settings, today, words } = file;
  const line = clientLineOf(client, today, settings);
  const actions = index === undefined ? [] : cardActions(board, index, file, person);
  return {
    ok: true,
    client: name,
    owner,
    status: words.segments[line.status],
    coolingUntil: isoOrBlank(line.coolingUntil),
    refusedBy: LEFT_ALONE.has(line.status) ? personNamed(client?.refusedBy?.manager, words) : '',
    wins: client?.wins ?? 0,
    sold: client?.sold ?? 0,
    open: client?.open.map((deal) => cardDeal(deal, file)) ?? [],
    actions: actions.slice(0, MOST),
    actionsTotal: actions.length,
  };
}

/** A row without a manager names nobody. */
function personNamed(manager: Name | undefined, { nobody }: Texts): string {
  return !manager || manager.key === nameKey(nobody) ? '' : manager.shown;
}

function cardDeal(deal: Deal, { settings, today }: ClientFile): CardDeal {
  return {
    deal: deal.label.shown,
    stage: deal.stage,
    days: countDays(settings, deal.since, today),
    amount: deal.amount ?? null,
    nextStep: isoOrBlank(deal.nextStep),
  };
}

function isoOrBlank(day: Day | undefined): string {
  return day === undefined ? '' : isoOf(day);
}
