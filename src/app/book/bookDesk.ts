import type { Day } from '../../domain/calendar/calendarDay';
import type { Zone } from '../../domain/calendar/timeZone';
import type { LogColumn } from '../../domain/log/log';
import type { Settings } from '../../domain/settings';
import type { Refusal } from '../../rpc';
import type { Cells } from '../../sheets/cell';
import type { ClientColumn } from '../../sheets/clients';
import { findColumns, type ColumnPlaces } from '../../sheets/headings';
import { decodeTeam, type TeamMember } from '../../sheets/team';
import type { Texts } from '../../texts/en';
import { clientHeadings, logWords, teamWords } from '../../texts/lexicon';
import { personOf, type Person } from '../access/access';
import { notLetIn } from '../access/notLetIn';
import { refuse } from '../access/refusal';
import { readSettings } from '../access/workbookSettings';
import { foldedLog, type FoldedLog } from '../log/foldedLog';
import { lostColumns } from '../log/lostColumns';
import { steadyHour } from '../log/steadyHour';
import type { Ports, Workbook } from '../ports';

/** The whole workbook as it was read under the lock. */
export interface WholeBook extends FoldedLog {
  readonly zone: Zone;
  readonly now: number;
  readonly today: Day;
  readonly settings: Settings;
  readonly words: Texts;
  readonly team: readonly TeamMember[];
  readonly actions: Cells;
  readonly logPlaces: ColumnPlaces<LogColumn>;
  readonly clients: Cells;
  readonly clientPlaces: ColumnPlaces<ClientColumn>;
}

/** The whole workbook, and the person who works on it. */
export interface BookDesk extends WholeBook {
  readonly person: Person;
}

/**
 * Reads the whole workbook under the lock and hands it over. What concerns many clients at once is done here, at the
 * same number of calls for two of them and for two hundred; one client alone has his file.
 *
 * @param work judges and writes.
 */
export function workOnBook<Answer>(
  { book, lock, identity }: Ports,
  work: (desk: BookDesk) => Answer | Refusal,
): Answer | Refusal {
  const email = identity.email();
  if (email === '') return refuse(readSettings(book).words.recording.nobody);
  if (!book.has('actions') || !book.has('clients') || !book.has('team')) {
    return { ...refuse(readSettings(book).words.recording.notSetUp), offer: 'setUp' };
  }
  if (!lock.tryLock()) return refuse(readSettings(book).words.recording.busy, 'retry');
  try {
    return workUnderLock(book, email, work);
  } finally {
    lock.release();
  }
}

function workUnderLock<Answer>(
  book: Workbook,
  email: string,
  work: (desk: BookDesk) => Answer | Refusal,
): Answer | Refusal {
  const office = readOffice(book);
  const { team, today, words } = office;
  const person = personOf(team, email, today);
  if (!person) return refuse(notLetIn(team, email, words));
  const whole = readTabs(book, office);
  const lost = lostColumns(whole);
  return lost.length > 0
    ? refuse(words.recording.brokenLog(lost.join(', ')))
    : work({ ...whole, person });
}

/** Reads the whole workbook, each tab once. The document lock must be held. */
export function readWhole(book: Workbook): WholeBook {
  return readTabs(book, readOffice(book));
}

type Office = Pick<WholeBook, 'zone' | 'now' | 'today' | 'settings' | 'words' | 'team'>;

/** What says who may do what: the hour, the settings and the team. */
function readOffice(book: Workbook): Office {
  const { settings, words } = readSettings(book);
  const zone = book.zone();
  const now = book.now();
  const team = decodeTeam(book.read('team'), teamWords, zone);
  return { zone, now, today: zone.dayAt(now), settings, words, team };
}

function readTabs(book: Workbook, before: Office): WholeBook {
  const actions = book.read('actions');
  const logPlaces = findColumns(actions[0] ?? [], logWords.headings);
  const now = steadyHour(before.now, actions, logPlaces.when);
  const office = { ...before, now, today: before.zone.dayAt(now) };
  const clients = book.read('clients');
  const clientPlaces = findColumns(clients[0] ?? [], clientHeadings);
  return { ...office, actions, logPlaces, clients, clientPlaces, ...foldedLog(actions, office) };
}
