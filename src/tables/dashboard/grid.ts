/** A place of the Dashboard; rows and columns count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A block of cells. */
export interface PlacedBlock extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** How many rows the bands have. */
export interface DashboardSize {
  /** Stages of the settings, the finish included. */
  readonly stages: number;
  /** People for whom there is room, the row of the team aside. */
  readonly room: number;
}

/** Where a band stands. */
export interface BandRows {
  readonly title: number;
  /** The row of the headings; of the last band, which has none, the title. */
  readonly headings: number;
  readonly first: number;
  readonly rows: number;
}

/** Where the three bands stand. */
export interface DashboardRows {
  readonly board: BandRows;
  readonly people: BandRows;
  readonly burn: BandRows;
  /** The last row of the page. */
  readonly last: number;
}

/**
 * Pixels of the columns: one for names, the others for figures, those with a date or a plan a little wider. With the row numbers and
 * the scroll bar they fill a window of 1366.
 */
export const COLUMN_WIDTHS: readonly number[] = [
  ...[176, 60, 60, 60, 70, 60, 60, 60, 60, 70],
  ...[70, 70, 60, 60, 60, 60, 60, 60, 60],
];
/** Columns of the page. */
export const DASHBOARD_COLUMNS = COLUMN_WIDTHS.length;
/** Where the date stands: its address is in the formulas. */
export const DATE_CELL: Place = { row: 1, column: 5 };
/** Where the chosen manager stands; the cell reaches over two columns. */
export const MANAGER_CELL: Place = { row: 1, column: 8 };
/** Rows of each half of the burn table, and of the problems beside it. */
export const BURN_ROWS = 7;
/** The stuck list is never shorter, however few the stages. */
const LEAST_LISTED = 7;

/** Lays the bands below one another. */
export function dashboardRows({ stages, room }: DashboardSize): DashboardRows {
  const board = band(2, 3, Math.max(stages, LEAST_LISTED));
  const peopleAt = below(board);
  const people = band(peopleAt, peopleAt + 1, room + 1);
  const burnAt = below(people);
  const burn = band(burnAt, burnAt, BURN_ROWS);
  return { board, people, burn, last: burn.first + BURN_ROWS - 1 };
}

function band(title: number, headings: number, rows: number): BandRows {
  return { title, headings, first: headings + 1, rows };
}

function below({ first, rows }: BandRows): number {
  return first + rows;
}
