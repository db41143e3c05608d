import type { Zone } from '../domain/calendar/timeZone';
import type { Cell } from '../sheets/cell';
import type { PlacedFormula } from '../sheets/lookupFormulas';
import type { ChainEnd } from '../sheets/rowHash';
import type { CellChoice, ColumnLook } from '../sheets/tabLook';
import type { TabKey } from '../sheets/tabs';
import type { DashboardLayout } from '../tables/dashboard/layout';
import type { Page } from '../tables/page';

/** What a run must know of the workbook and the hour. */
export interface WorkbookFacts {
  /** The spreadsheet's own time zone; the script's is another matter. */
  zone(): Zone;
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

/** The workbook as a set of tabs, each known by its named range, so people may rename and move them. */
export interface Workbook extends WorkbookFacts {
  /** The language and region of the workbook, such as ru_RU. */
  locale(): string;
  /** Whether the tab is there. */
  has(tab: TabKey): boolean;
  /** All cells of a tab from A1 to its last used row and column; [] where the tab is missing. */
  read(tab: TabKey): Cell[][];
  /** A block of cells; rows and columns count from 1. */
  readBlock(tab: TabKey, block: Block): Cell[][];
  /** Writes a block whose top left cell is given. Text stays text, whatever it looks like. */
  write(tab: TabKey, row: number, column: number, cells: readonly (readonly Cell[])[]): void;
  /** Writes one value into cells of one column, at the rows given, in one call; the cells between stay as they are. */
  fill(tab: TabKey, column: number, rows: readonly number[], cell: Cell): void;
  /** Row of the last used line; 0 for an empty tab. */
  lastRow(tab: TabKey): number;
  /** Adds one row below the last used one. */
  append(tab: TabKey, cells: readonly Cell[]): void;
  /** Adds several rows, of one width, below the last used one. */
  appendRows(tab: TabKey, rows: readonly (readonly Cell[])[]): void;
  /** Makes sure that all written before has reached the workbook. */
  flush(): void;
}

/** A block of cells of a tab. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A workbook whose report tabs can be written. */
export interface ReportBook extends Workbook {
  /**
   * Writes a page onto the tab of that name, which is made where it is missing and rewritten in place where it is ours.
   * A tab of that name that people made is left alone.
   *
   * @param cells the cells of the page as Google takes them.
   * @returns the title of the tab.
   */
  writePage(name: string, page: Page, cells: readonly (readonly Cell[])[]): string;
  /** Whether a page of ours of that name is there and says something. */
  hasPage(name: string): boolean;
}

/** Where the last report that was made by itself leaves its trace. */
export interface Heartbeat {
  /** The week of that report, such as 2026-W46; '' where there was none. */
  week(): string;
  /** @param at milliseconds since 1970, UTC. */
  write(week: string, at: number): void;
}

/** A cell of a tab; row and column count from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The Entry tab as the sweep leaves it: each in one call, however many cells; drop-downs and tick boxes stay. */
export interface EntrySheet {
  /** A UUID that nothing else has. */
  newId(): string;
  clear(cells: readonly CellPlace[]): void;
  untick(cells: readonly CellPlace[]): void;
}

/** What the person has allowed the add-on to do. */
export interface Permission {
  /** Whether all that the add-on asks for. */
  isWhole(): boolean;
}

/** The end of the log. */
export interface LogTail {
  /**
   * The headings and the last rows of the log, in three calls however long it is; [] where there is no log.
   *
   * @param most rows read at most, the headings aside.
   */
  lastRows(most: number): Cell[][];
}

/** The lock that keeps two recordings of one workbook apart. */
export interface DocumentLock {
  /** False where somebody else has held it all the time that we could wait. */
  tryLock(): boolean;
  release(): void;
}

/** Who is at the keyboard. */
export interface Identity {
  /** The e-mail of the signed-in person; '' where Google does not tell. */
  email(): string;
}

/** Where the end of the log's chain is kept, outside the cells. */
export interface ChainStore {
  /** undefined where nothing was kept yet. */
  read(): ChainEnd | undefined;
  write(end: ChainEnd): void;
}

/** What it takes to know who asks, and to read the workbook. */
export interface ReadPorts {
  readonly book: Workbook;
  readonly identity: Identity;
}

/** Everything that a server function works with which writes. */
export interface Ports extends ReadPorts {
  readonly lock: DocumentLock;
  readonly chain: ChainStore;
}

/** A tab as set-up sees it. */
export interface SetUpTab {
  readonly title: string;
  /** The cells of the first row up to the last used column. */
  headings(): readonly Cell[];
  isEmpty(): boolean;
  /** Gives new columns their look; the headings are written last, so that a heading means a finished column. */
  addColumns(
    from: number,
    columns: readonly { readonly heading: string; readonly look: ColumnLook }[],
  ): void;
  write(row: number, column: number, cells: readonly (readonly Cell[])[]): void;
  /** Sets formulas on a tab that belongs to the add-on alone, in place of all that stood there. */
  writeFormulas(formulas: readonly PlacedFormula[]): void;
  /** Marks the tab by its named range over whole columns from A on; it becomes wide enough. */
  mark(tab: TabKey, columns: number): void;
  freezeHeadings(): void;
  /** Warns whoever edits by hand; nobody is kept out, because a script runs with the rights of the person. */
  warn(description: string): void;
  hide(): void;
  /** Puts a drop-down or tick boxes into the rows 2 to `rows` + 1 of a column, counted from 1, in place of what they offer. */
  offer(column: number, rows: number, choice: CellChoice): void;
  /**
   * Writes the Dashboard anew, its date and its chosen manager aside.
   *
   * @param managersColumn where the names stand in Team, counted from 1.
   */
  layDashboard(layout: DashboardLayout, managersColumn: number): void;
}

/** What begins each day by itself. */
export interface NightlyRefresh {
  /**
   * Sees to it that the date of the Dashboard and the derived columns of Clients are renewed every night, once for each
   * person and workbook.
   *
   * @returns false where the person has not given the permission.
   */
  ensure(): boolean;
}

/** What records the entries of phones at once. */
export interface EditSweep {
  /**
   * Sees to it that edits of the Entry tab are swept, once for each person and workbook.
   *
   * @returns false where the person has not given the permission.
   */
  ensure(): boolean;
}

/** What makes the weekly report by itself. */
export interface WeeklySchedule {
  /** Whether this person's trigger for it is there: people may delete it in their account. */
  isOn(): boolean;
  /**
   * Sees to it that the report is made every Monday, or that this person's trigger for it is gone.
   *
   * @returns false where the person has not given the permission.
   */
  set(isOn: boolean): boolean;
}

/** A workbook that can be set up. */
export interface SetUpBook extends Workbook {
  open(tab: TabKey): SetUpTab | undefined;
  openTitled(title: string): SetUpTab | undefined;
  add(title: string): SetUpTab;
  /** The same, before all other tabs. */
  addFirst(title: string): SetUpTab;
}

/** What the person has selected. */
export interface Cursor {
  /**
   * The selected rows of Clients or of the log, from the top, the heading row left out; undefined anywhere else.
   *
   * @param most rows read at most.
   */
  selectedRows(most: number): SelectedRows | undefined;
}

/** Selected rows with the headings above them. */
export interface SelectedRows {
  readonly tab: 'clients' | 'actions';
  readonly headings: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether more rows were selected than were read. */
  readonly isCut: boolean;
}
