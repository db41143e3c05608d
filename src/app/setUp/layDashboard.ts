import { finishOf } from '../../domain/settings';
import { dateCell, isBlank, type Cell } from '../../sheets/cell';
import { findColumns } from '../../sheets/headings';
import { decodeTeam } from '../../sheets/team';
import { Figures } from '../../tables/dashboard/figures';
import { DASHBOARD_COLUMNS, dashboardRows, DATE_CELL } from '../../tables/dashboard/grid';
import { dashboardLayout } from '../../tables/dashboard/layout';
import { figureFormulas } from '../../tables/dashboard/sources';
import type { Texts } from '../../texts/en';
import { sellingRoles, teamHeadings, teamWords } from '../../texts/lexicon';
import { sellsOn } from '../access/access';
import { readSettings, type ReadSettings } from '../access/workbookSettings';
import type { SetUpBook, SetUpTab } from '../ports';

/** Rows kept free below the people there are. */
const SPARE_ROWS = 3;
/** Changes whenever the add-on lays the Dashboard in another way. */
const LAYOUT = 2;

/**
 * Lays the Dashboard and its hidden figures, anew where they are there: formulas and looks are the add-on's, the date and
 * the chosen manager stay.
 *
 * @returns the title of the Dashboard where it was added; undefined where it was there.
 */
export function layDashboard(book: SetUpBook, words: Texts): string | undefined {
  const found = book.open('dashboard');
  const tab = found ?? addDashboard(book, words);
  const date = book.readBlock('dashboard', { ...DATE_CELL, rows: 1, columns: 1 })[0]?.[0];
  if (isBlank(date)) refreshDate(book);
  layOut(book, tab, readSettings(book));
  return found ? undefined : tab.title;
}

/**
 * Puts today into the date cell, so that formulas which only recompute when a cell changes show today's state; lays the
 * Dashboard anew where stages or language have changed since, or where the people no longer fit.
 */
export function refreshDashboard(book: SetUpBook): void {
  const tab = book.open('dashboard');
  if (!tab) return;
  const read = readSettings(book);
  if (!fits(book, read)) layOut(book, tab, read);
  refreshDate(book);
}

/** Puts today into the date cell of the Dashboard; without one there is nothing to do. */
export function refreshDate(book: SetUpBook): void {
  if (!book.has('dashboard')) return;
  const zone = book.zone();
  const today = dateCell(zone.dayAt(book.now()), zone);
  book.write('dashboard', DATE_CELL.row, DATE_CELL.column, [[today]]);
}

function layOut(book: SetUpBook, tab: SetUpTab, read: ReadSettings): void {
  const { settings, words } = read;
  const figures = book.open('figures') ?? addFigures(book, words);
  const team = book.open('team');
  const cells = team ? book.read('team') : [];
  const places = findColumns(cells[0] ?? [], teamHeadings);
  const stages = finishOf(settings);
  const { board } = dashboardRows({ stages, room: 0 });
  figures.mark('figures', new Figures(figures.title, words).width);
  figures.writeFormulas(
    figureFormulas(
      {
        figures: figures.title,
        dashboard: tab.title,
        team: { title: team?.title ?? '', places },
        sellingRoles,
        listed: board.rows,
      },
      words,
    ),
  );
  const room = Math.max(countOf(book), teamCount(book, cells)) + SPARE_ROWS;
  const { refusalLimit } = settings;
  const plan = { stages, room, figures: figures.title, refusalLimit };
  tab.layDashboard(dashboardLayout(plan, words), (places.manager ?? 0) + 1);
  // Last: a Dashboard that was laid half is laid again at the next opening.
  figures.write(1, 1, [[`${laidFor(read)} ${String(room)}`]]);
}

/** Whether the Dashboard was laid for these settings, with room for the people there are. */
function fits(book: SetUpBook, read: ReadSettings): boolean {
  if (!book.has('figures')) return false;
  const [laid, people] =
    book.readBlock('figures', { row: 1, column: 1, rows: 1, columns: 2 })[0] ?? [];
  const words = String(laid).split(' ');
  const room = Number(words.pop());
  // While Google still computes there is no number, and what is laid may stay.
  return words.join(' ') === laidFor(read) && !(Number(people) > room);
}

/** What the layout depends on, the people aside. */
function laidFor({ settings }: ReadSettings): string {
  return `${String(LAYOUT)} ${settings.language} ${String(finishOf(settings))} ${String(settings.refusalLimit)}`;
}

/** People on the list of the figures tab; 0 while it is not computed. */
function countOf(book: SetUpBook): number {
  const count = book.readBlock('figures', { row: 1, column: 2, rows: 1, columns: 1 })[0]?.[0];
  return typeof count === 'number' ? count : 0;
}

/** Sellers and heads who are in the team today. */
function teamCount(book: SetUpBook, cells: readonly (readonly Cell[])[]): number {
  const zone = book.zone();
  const today = zone.dayAt(book.now());
  return decodeTeam(cells, teamWords, zone).filter((member) => sellsOn(member, today)).length;
}

/** An empty tab of the title is what an interrupted set-up left behind. */
function addDashboard(book: SetUpBook, words: Texts): SetUpTab {
  const title = words.tabs.dashboard;
  const known = book.openTitled(title);
  const tab = known?.isEmpty() ? known : book.addFirst(known ? words.setUp.taken(title) : title);
  tab.mark('dashboard', DASHBOARD_COLUMNS);
  return tab;
}

/** The same for the hidden tab, which stands behind all others. */
function addFigures(book: SetUpBook, words: Texts): SetUpTab {
  const title = words.tabs.figures;
  const known = book.openTitled(title);
  const tab = known?.isEmpty() ? known : book.add(known ? words.setUp.taken(title) : title);
  tab.hide();
  return tab;
}
