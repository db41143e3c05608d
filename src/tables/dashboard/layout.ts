import type { Texts } from '../../texts/en';
import { block, EMPTY_BAND, joined, type Band } from './band';
import { boardBand, stuckBand } from './board';
import { burnBand, CHART_COLUMN, problemsBand } from './burn';
import { Figures } from './figures';
import {
  COLUMN_WIDTHS,
  DASHBOARD_COLUMNS,
  dashboardRows,
  DATE_CELL,
  MANAGER_CELL,
  type DashboardRows,
  type DashboardSize,
  type Place,
} from './grid';
import { DATE } from '../formats';
import { peopleBand } from './people';
import type { PageChart } from '../page';

/** A cell that people fill. */
export interface Input extends Place {
  readonly note: string;
}

/** Heights of rows below one another. */
export interface RowHeights {
  readonly row: number;
  readonly rows: number;
  readonly pixels: number;
}

/** The Dashboard: live references into the figures tab, all for the same date and manager. */
export interface DashboardLayout extends Band {
  readonly rows: number;
  /** Pixels of the columns. */
  readonly widths: readonly number[];
  readonly heights: readonly RowHeights[];
  readonly chart: PageChart;
  /** The cell that every formula takes as asOf. */
  readonly date: Input;
  /** The cell that every formula takes as its manager. */
  readonly manager: Input;
}

/** What the Dashboard is laid for. */
export interface DashboardPlan extends DashboardSize {
  /** The title of the figures tab. */
  readonly figures: string;
  /** Largest refusal rate that is not yet burning the base, 0 … 1. */
  readonly refusalLimit: number;
}

/** Pixels of the rows. */
const LOW = 17;
const HIGH = 26;
const PROBLEMS_COLUMN = DASHBOARD_COLUMNS;
/** Names are longer than a column is wide. */
const MANAGER_COLUMNS = 2;

/** Lays the Dashboard out for a number of stages and people. */
export function dashboardLayout(plan: DashboardPlan, words: Texts): DashboardLayout {
  const figures = new Figures(plan.figures, words);
  const rows = dashboardRows(plan);
  const { dashboard } = words;
  const bands = [
    headBand(figures, words),
    boardBand(rows.board, plan.stages, figures, words),
    stuckBand(rows.board, figures, words),
    peopleBand(rows.people, figures, words),
    burnBand(rows.burn, plan.refusalLimit, figures, words),
    problemsBand(rows.burn, figures, words),
  ];
  return {
    ...joined(bands),
    rows: rows.last,
    widths: COLUMN_WIDTHS,
    heights: heightsOf(rows),
    chart: {
      title: dashboard.chart,
      row: rows.board.headings,
      rows: plan.stages,
      names: 1,
      figures: 2,
      anchorRow: rows.burn.title,
      anchorColumn: CHART_COLUMN,
    },
    date: { ...DATE_CELL, note: dashboard.asOfNote },
    manager: { ...MANAGER_CELL, note: dashboard.managerNote },
  };
}

/** The labels before the three cells of the first row. */
const LABELS = [
  { text: 'asOf', column: DATE_CELL.column - 1 },
  { text: 'manager', column: MANAGER_CELL.column - 2 },
  { text: 'problems', column: PROBLEMS_COLUMN - 4 },
] as const;

function headBand(figures: Figures, { dashboard }: Texts): Band {
  const at = (column: number, text: string) => ({ row: 1, column, text });
  return {
    ...EMPTY_BAND,
    texts: [
      at(1, dashboard.title),
      ...LABELS.map(({ text, column }) => at(column, dashboard[text])),
    ],
    formulas: [
      {
        row: 1,
        column: PROBLEMS_COLUMN,
        formulas: [[`=${figures.problemRows}`]],
      },
    ],
    looks: [
      { ...block(1, 1, 1, DASHBOARD_COLUMNS), look: 'label' },
      { ...block(1, 1, 1, 1), look: 'title' },
      { ...block(1, DATE_CELL.column, 1, 1), look: 'input' },
      { ...block(1, MANAGER_CELL.column, 1, MANAGER_COLUMNS), look: 'input' },
    ],
    formats: [
      { ...block(1, DATE_CELL.column, 1, 1), format: DATE },
      { ...block(1, PROBLEMS_COLUMN, 1, 1), format: '0' },
    ],
    highlights: [{ ...block(1, PROBLEMS_COLUMN, 1, 1), when: { above: 0 }, look: 'warning' }],
    merges: [
      block(1, MANAGER_CELL.column - 2, 1, 2),
      block(1, PROBLEMS_COLUMN - 4, 1, 4),
      block(MANAGER_CELL.row, MANAGER_CELL.column, 1, MANAGER_COLUMNS),
    ],
  };
}

/** Titles stand at the bottom of high rows, so that a gap parts the bands; headings take two lines. */
function heightsOf({ people, burn, last }: DashboardRows): RowHeights[] {
  return [
    { row: 1, rows: last, pixels: LOW },
    { row: 1, rows: 3, pixels: HIGH },
    { row: people.title, rows: 2, pixels: HIGH },
    { row: burn.title, rows: 1, pixels: HIGH },
  ];
}
