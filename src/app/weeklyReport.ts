import { isoOf, type Day } from '../domain/calendar/calendarDay';
import { parseWeek, weekName, weekOf, type IsoWeek } from '../domain/calendar/isoWeek';
import type { Refusal, ReportMade } from '../rpc';
import { decodeLog, missingLogColumns } from '../sheets/actions';
import { isBlank } from '../sheets/cell';
import { toCells } from '../tables/toCells';
import { weeklyPage } from '../tables/weeklyPage';
import { logWords, logWordsOf } from '../texts/lexicon';
import type { DocumentLock, Identity, ReportBook } from './ports';
import { refuse } from './refusal';
import { signedIn } from './signedIn';
import { weekFigures } from './weekFigures';
import { readSettings, type ReadSettings } from './workbookSettings';

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
  if (!week) return refuse(read.words.report.notAWeek(typeof asked === 'string' ? asked : ''));
  // Two people may ask at once, and there must be one tab.
  if (!lock.tryLock()) return refuse(read.words.setUp.busy);
  try {
    return makeReport(book, read, week, today);
  } finally {
    lock.release();
  }
}

function weekAsked(asked: unknown, today: Day): IsoWeek | undefined {
  if (isBlank(asked)) return weekOf(weekOf(today).monday - 1);
  return typeof asked === 'string' ? parseWeek(asked.trim()) : undefined;
}

function makeReport(
  book: ReportBook,
  { settings, words, faults }: ReadSettings,
  week: IsoWeek,
  today: Day,
): ReportMade | Refusal {
  const zone = book.zone();
  const cells = book.read('actions');
  const missing = missingLogColumns(cells[0] ?? [], logWords);
  if (missing.length > 0) {
    const names = missing.map((column) => words.headings.actions[column]).join(', ');
    return refuse(words.recording.brokenLog(names));
  }
  const log = decodeLog(cells, { words: logWordsOf(words), settings, zone });
  const figures = weekFigures(log, settings, week, today);
  const told = { ...figures, settingFaults: faults, made: isoOf(today) };
  const page = weeklyPage(told, settings, words);
  const rows = page.rows.map((row) => row.cells);
  const tab = book.writePage(weekName(week), page, toCells(rows, zone));
  return { ok: true, tab, message: words.report.made(tab) };
}
