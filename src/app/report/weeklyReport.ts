import { isoOf, type Day } from '../../domain/calendar/calendarDay';
import { parseWeek, weekName, weekOf, type IsoWeek } from '../../domain/calendar/isoWeek';
import type { Refusal, ReportMade } from '../../rpc';
import { decodeLog } from '../../sheets/actions';
import { isBlank } from '../../sheets/cell';
import { toCells } from '../../tables/toCells';
import { weeklyPage } from '../../tables/weeklyPage';
import { logWordsOf } from '../../texts/lexicon';
import { refuse } from '../access/refusal';
import { signedIn } from '../access/signedIn';
import { readSettings, type ReadSettings } from '../access/workbookSettings';
import { unreadableLog } from '../log/lostColumns';
import type { DocumentLock, Identity, ReportBook } from '../ports';
import { weekFigures } from './weekFigures';

/** What the report works with. */
export interface ReportPorts {
  readonly book: ReportBook;
  readonly lock: DocumentLock;
  readonly identity: Identity;
}

/**
 * Writes the page of an ISO week onto its own tab, in place where the tab exists.
 *
 * @param asked a week such as `2026-W47`; blank: the last week that is over.
 */
export function weeklyReport(
  { book, lock, identity }: ReportPorts,
  asked: unknown,
): ReportMade | Refusal {
  const read = readSettings(book);
  const today = book.zone().dayAt(book.now());
  const who = signedIn(book, identity);
  if ('refusal' in who) return refuse(who.refusal);
  if (who.person.role === 'manager') return refuse(read.words.report.notYourRole);
  const week = weekAsked(asked, today);
  if (!week)
    return refuse(read.words.report.notAWeek(typeof asked === 'string' ? asked.slice(0, 40) : ''));
  // Two people may ask at once, and there must be one tab.
  if (!lock.tryLock()) return refuse(read.words.setUp.busy, 'retry');
  try {
    return makeReport(book, read, week, today);
  } finally {
    lock.release();
  }
}

function weekAsked(asked: unknown, today: Day): IsoWeek | undefined {
  if (isBlank(asked)) return lastWeek(today);
  return typeof asked === 'string' ? parseWeek(asked.trim()) : undefined;
}

/** The last week that is over. */
export function lastWeek(today: Day): IsoWeek {
  return weekOf(weekOf(today).monday - 1);
}

/** Makes the page of a week; it is called under the lock. */
export function makeReport(
  book: ReportBook,
  { settings, words, faults }: ReadSettings,
  week: IsoWeek,
  today: Day,
): ReportMade | Refusal {
  const zone = book.zone();
  const cells = book.read('actions');
  const broken = unreadableLog(cells[0] ?? [], words);
  if (broken !== undefined) return refuse(broken);
  const log = decodeLog(cells, { words: logWordsOf(words), settings, zone });
  const figures = weekFigures(log, settings, week, today);
  const told = { ...figures, settingFaults: faults, made: isoOf(today) };
  const page = weeklyPage(told, settings, words);
  const rows = page.rows.map((row) => row.cells);
  const tab = book.writePage(weekName(week), page, toCells(rows, zone));
  return { ok: true, tab, message: words.report.made(tab) };
}
