import type { PlacedBlock } from '../../../src/tables/dashboard/grid';
import {
  COLUMN_WIDTHS,
  DASHBOARD_COLUMNS,
  dashboardRows,
} from '../../../src/tables/dashboard/grid';
import { Figures, FIGURE_TABLES } from '../../../src/tables/dashboard/figures';
import { dashboardLayout, type DashboardLayout } from '../../../src/tables/dashboard/layout';
import { figureFormulas } from '../../../src/tables/dashboard/sources';
import { texts } from '../../../src/texts';

const layoutFor = (stages: number, room: number): DashboardLayout =>
  dashboardLayout({ stages, room, figures: 'Figures', refusalLimit: 0.8 }, texts.en);

/** Pixels from the first row to the last. */
function heightOf({ rows, heights }: DashboardLayout): number {
  const pixels = Array.from({ length: rows }, () => 0);
  for (const { row, rows: count, pixels: each } of heights)
    pixels.fill(each, row - 1, row - 1 + count);
  return pixels.reduce((sum, each) => sum + each, 0);
}

describe.each([
  [2, 3],
  [7, 8],
  [12, 40],
])('the Dashboard for %d stages and %d people', (stages, room) => {
  const layout = layoutFor(stages, room);

  it('has no two things in one cell', () => {
    const seen = new Set<string>();
    const take = (row: number, column: number): void => {
      const key = `${String(row)}:${String(column)}`;
      expect(seen.has(key)).toBe(false);
      seen.add(key);
    };
    for (const { row, column } of [...layout.texts, layout.date, layout.manager]) take(row, column);
    for (const { row, column, formulas } of layout.formulas) {
      formulas.forEach((line, down) => {
        line.forEach((formula, right) => {
          if (formula !== '') take(row + down, column + right);
        });
      });
    }
  });

  it('stays within its columns and rows', () => {
    const blocks: PlacedBlock[] = [...layout.looks, ...layout.formats, ...layout.merges];
    for (const { row, column, rows, columns } of blocks) {
      expect(row + rows - 1).toBeLessThanOrEqual(layout.rows);
      expect(column + columns - 1).toBeLessThanOrEqual(DASHBOARD_COLUMNS);
    }
  });

  it('writes no decimals, no array literals and no commas between arguments', () => {
    const all = layout.formulas.flatMap(({ formulas }) => formulas.flat());
    for (const formula of all.map((text) => text.replace(/"[^"]*"|'[^']*'/g, ''))) {
      expect(formula).not.toMatch(/[{},]|\d\.\d/);
    }
  });
});

it('fits one screen of 1366 × 768 with eight people and three free rows', () => {
  expect(heightOf(layoutFor(7, 11))).toBeLessThanOrEqual(605);
  expect(COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(1300);
});

it('lists as many stuck deals as there are stages, and at least seven', () => {
  expect(dashboardRows({ stages: 3, room: 1 }).board.rows).toBe(7);
  expect(dashboardRows({ stages: 12, room: 1 }).board.rows).toBe(12);
});

it('gives each table of the figures columns of its own, side by side', () => {
  const figures = new Figures("It's ours", texts.en);
  const starts = FIGURE_TABLES.map((table) => figures.columnOf(table));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(figures.cell('funnel', 2, 3)).toBe("'It''s ours'!$E$3");
  const sources = {
    figures: 'F',
    dashboard: 'D',
    team: { title: 'Team', places: {} },
    sellingRoles: [],
    listed: 7,
  };
  const formulas = figureFormulas(sources, texts.en);
  expect(new Set(formulas.map(({ column }) => column)).size).toBe(formulas.length);
  const calls =
    formulas
      .map(({ formula }) => formula)
      .join()
      .match(/SALES_[A-Z]+/g) ?? [];
  expect([...calls].sort()).toEqual([
    ...['SALES_BASE', 'SALES_BURN', 'SALES_FUNNEL', 'SALES_MOVES', 'SALES_MOVES', 'SALES_PLAN'],
    // The list is cut to what is shown, the count is not.
    ...['SALES_PROBLEMS', 'SALES_PROBLEMS', 'SALES_SPEED', 'SALES_STUCK', 'SALES_TASKS'],
  ]);
});
