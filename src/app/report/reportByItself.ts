import { weekName } from '../../domain/calendar/isoWeek';
import { readSettings } from '../access/workbookSettings';
import type { DocumentLock, Heartbeat, ReportBook } from '../ports';
import { lastWeek, makeReport } from './weeklyReport';

/** What the report works with when nobody asks for it. */
interface ByItselfPorts {
  readonly book: ReportBook;
  readonly lock: DocumentLock;
  readonly heartbeat: Heartbeat;
}

/**
 * Makes the page of the last week that is over, once, whoever's trigger comes first: a page that is there stays as it
 * is. Then it leaves its heartbeat, because nobody is told when a trigger fails.
 */
export function reportByItself({ book, lock, heartbeat }: ByItselfPorts): void {
  // Held elsewhere: the sidebar says that the report is late.
  if (!lock.tryLock()) return;
  try {
    const today = book.zone().dayAt(book.now());
    const week = lastWeek(today);
    const name = weekName(week);
    if (!book.has('actions')) return;
    const isThere = book.hasPage(name) || makeReport(book, readSettings(book), week, today).ok;
    if (isThere) heartbeat.write(name, book.now());
  } finally {
    lock.release();
  }
}
