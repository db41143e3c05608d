import type { Texts } from '../texts/en';
import { FUNNEL_FORMATS, SPEED_FORMATS, STUCK_FORMATS } from './formats';

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

/** A text or a formula in a cell, and what kind of thing it is. */
export interface PlacedCell extends Place {
  readonly kind: 'title' | 'section' | 'label' | 'figure' | 'table';
  readonly text: string;
}

/** Cells that change their look with what stands in them. */
export interface Highlight extends PlacedBlock {
  readonly when: { readonly textIs: string } | { readonly above: number };
  readonly look: 'quiet' | 'warning';
}

/** A cell that people fill. */
export interface Input extends Place {
  readonly note: string;
}

/** The Dashboard: live formulas over the named ranges, all asked for the same date and manager. */
export interface DashboardLayout {
  readonly cells: readonly PlacedCell[];
  readonly headings: readonly PlacedBlock[];
  readonly formats: readonly (PlacedBlock & { readonly format: string | undefined })[];
  readonly highlights: readonly Highlight[];
  /** The cell that every formula takes as asOf. */
  readonly date: Input;
  /** The cell that every formula takes as its manager. */
  readonly manager: Input;
}

/** Where the date stands: its address is in the formulas. */
export const DATE_CELL: Place = { row: 1, column: 5 };
/** Where the manager stands. */
const MANAGER_CELL: Place = { row: 1, column: 8 };
/** Stuck deals shown. */
const STUCK_ROWS = 15;
const WIDTH = FUNNEL_FORMATS.length;

/** Lays the Dashboard out for a number of stages, so that one table ends where the next begins. */
export function dashboardLayout(stages: number, words: Texts): DashboardLayout {
  const { dashboard, tables } = words;
  const boardAt = 3;
  const speedAt = boardAt + stages + 3;
  const stuckAt = speedAt + stages + 2;
  const blocks = [
    { at: boardAt, rows: stages, title: dashboard.board, formats: FUNNEL_FORMATS },
    { at: speedAt, rows: stages - 1, title: dashboard.speed, formats: SPEED_FORMATS },
    { at: stuckAt, rows: STUCK_ROWS, title: dashboard.stuck, formats: STUCK_FORMATS },
  ];
  const formulas = [
    '=SALES_FUNNEL(ACTIONS;SETTINGS;$E$1;;$H$1)',
    '=SALES_SPEED(ACTIONS;SETTINGS;$E$1;;$H$1)',
    `=SALES_STUCK(ACTIONS;SETTINGS;$E$1;$H$1;${String(STUCK_ROWS)})`,
  ];
  return {
    cells: [
      ...headCells(words),
      ...blocks.map(({ at, title }) => cell('section', at - 1, 1, title)),
      ...blocks.map(({ at }, index) => cell('table', at, 1, formulas[index] ?? '')),
    ],
    headings: blocks.map(({ at, formats }) => block(at, 1, 1, formats.length)),
    formats: blocks.flatMap(({ at, rows, formats }) =>
      formats.map((format, index) => ({ ...block(at + 1, index + 1, rows, 1), format })),
    ),
    highlights: [
      { ...block(boardAt + 1, 9, stages, 2), when: { textIs: tables.tooFew }, look: 'quiet' },
      {
        ...block(speedAt + 1, 5, stages - 1, 2),
        when: { textIs: tables.notReached },
        look: 'quiet',
      },
      { ...block(speedAt + 1, 10, stages - 1, 1), when: { above: 0 }, look: 'warning' },
      { ...block(1, WIDTH, 1, 1), when: { above: 0 }, look: 'warning' },
    ],
    date: { ...DATE_CELL, note: dashboard.asOfNote },
    manager: { ...MANAGER_CELL, note: dashboard.managerNote },
  };
}

function headCells({ dashboard }: Texts): PlacedCell[] {
  return [
    cell('title', 1, 1, dashboard.title),
    cell('label', 1, DATE_CELL.column - 1, dashboard.asOf),
    cell('label', 1, MANAGER_CELL.column - 1, dashboard.manager),
    cell('label', 1, WIDTH - 1, dashboard.problems),
    cell('figure', 1, WIDTH, '=COUNT(UNIQUE(INDEX(SALES_PROBLEMS(ACTIONS;SETTINGS);0;1)))'),
  ];
}

function cell(kind: PlacedCell['kind'], row: number, column: number, text: string): PlacedCell {
  return { kind, row, column, text };
}

function block(row: number, column: number, rows: number, columns: number): PlacedBlock {
  return { row, column, rows, columns };
}
