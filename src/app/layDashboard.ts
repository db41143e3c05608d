import { finishOf } from '../domain/settings';
import { isBlank, dateCell } from '../sheets/cell';
import { findColumns } from '../sheets/headings';
import { dashboardLayout, DATE_CELL, type DashboardLayout } from '../tables/dashboardLayout';
import type { Texts } from '../texts/en';
import { teamHeadings } from '../texts/lexicon';
import type { SetUpBook, SetUpTab } from './ports';
import { readSettings } from './workbookSettings';

/**
 * Lays the Dashboard, anew where it is there: formulas and looks are the add-on's, the date and the chosen manager stay.
 *
 * @returns the title of the tab where it was added; undefined where it was there.
 */
export function layDashboard(book: SetUpBook, words: Texts): string | undefined {
  const found = book.open('dashboard');
  const tab = found ?? addDashboard(book, words);
  layOut(book, tab, layoutOf(book));
  const date = book.readBlock('dashboard', { ...DATE_CELL, rows: 1, columns: 1 })[0]?.[0];
  if (isBlank(date)) setToday(book);
  return found ? undefined : tab.title;
}

/**
 * Puts today into the date cell, so that formulas which only recompute when a cell changes show today's state; lays the
 * Dashboard anew where the stages or the language have changed since, for then its tables no longer fit.
 */
export function refreshDashboard(book: SetUpBook): void {
  const tab = book.open('dashboard');
  if (!tab) return;
  const layout = layoutOf(book);
  const sections = layout.cells.filter(({ kind }) => kind === 'section');
  const rows = Math.max(...sections.map(({ row }) => row));
  const titles = book.readBlock('dashboard', { row: 1, column: 1, rows, columns: 1 });
  if (sections.some(({ row, text }) => titles[row - 1]?.[0] !== text)) layOut(book, tab, layout);
  setToday(book);
}

function layoutOf(book: SetUpBook): DashboardLayout {
  const { settings, words } = readSettings(book);
  return dashboardLayout(finishOf(settings), words);
}

function layOut(book: SetUpBook, tab: SetUpTab, layout: DashboardLayout): void {
  const team = findColumns(book.open('team')?.headings() ?? [], teamHeadings);
  tab.layDashboard(layout, (team.manager ?? 0) + 1);
}

function setToday(book: SetUpBook): void {
  const zone = book.zone();
  const today = dateCell(zone.dayAt(book.now()), zone);
  book.write('dashboard', DATE_CELL.row, DATE_CELL.column, [[today]]);
}

/** An empty tab of the title is what an interrupted set-up left behind. */
function addDashboard(book: SetUpBook, words: Texts): SetUpTab {
  const title = words.tabs.dashboard;
  const known = book.openTitled(title);
  const tab = known?.isEmpty() ? known : book.addFirst(known ? words.setUp.taken(title) : title);
  tab.mark('dashboard', 11);
  return tab;
}
