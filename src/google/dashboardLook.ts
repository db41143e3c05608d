import { letters } from '../sheets/columnLetters';
import type { FormatBlock } from '../tables/dashboard/band';
import type { DashboardLayout } from '../tables/dashboard/layout';
import { columnSide } from './columnSide';
import { conditionalRules } from './conditionalRules';
import { DASHBOARD_LOOKS, type CellLook } from './dashboardLooks';
import { AUTOMATIC_FORMAT } from './numberFormat';
import { setWidths } from './columnWidths';
import { drawChart } from './pageChart';
import { asStored } from './plainText';
import { sheetOf } from './workbookHandle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels of the chart: five columns, and the rows of the band in which it stands. */
const CHART = { width: 318, height: 143, margin: 1 };

/**
 * Writes the Dashboard and gives it its look, in blocks and not cell by cell; the date and the chosen manager are left as
 * they are.
 */
export function layDashboard(sheet: Sheet, layout: DashboardLayout, managersColumn: number): void {
  clearBelowHead(sheet, layout);
  writeTexts(sheet, layout);
  for (const { row, column, formulas } of layout.formulas) {
    const range = sheet.getRange(row, column, formulas.length, formulas[0]?.length ?? 0);
    range.setFormulas(formulas.map((line) => [...line]));
  }
  dress(sheet, layout);
  dressInputs(sheet, layout, managersColumn);
  sheet.setConditionalFormatRules(conditionalRules(sheet, layout.highlights));
  drawChart(sheet, layout.chart, CHART);
}

/** Row 1 holds the cells of people: it is never cleared as a whole. */
function clearBelowHead(sheet: Sheet, { rows, widths }: DashboardLayout): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  const missing = widths.length - maxColumns;
  if (missing > 0) sheet.insertColumnsAfter(maxColumns, missing);
  sheet
    .getRange(2, 1, maxRows - 1, maxColumns)
    .breakApart()
    .clearContent();
}

/** Written around the two cells of people: writing them back could make something else of what they typed. */
function writeTexts(sheet: Sheet, { rows, widths, texts, date, manager }: DashboardLayout): void {
  const cells = Array.from({ length: rows }, () => new Array<string>(widths.length).fill(''));
  for (const { row, column, text } of texts) {
    const line = cells[row - 1];
    if (line) line[column - 1] = String(asStored(text));
  }
  const [head = [], ...below] = cells;
  let from = 1;
  for (const column of [date.column, manager.column, widths.length + 1]) {
    const part = head.slice(from - 1, column - 1);
    sheet.getRange(1, from, 1, part.length).setValues([part]);
    from = column + 1;
  }
  sheet.getRange(2, 1, below.length, widths.length).setValues(below);
}

function dress(sheet: Sheet, layout: DashboardLayout): void {
  const range = sheet.getRange(1, 1, layout.rows, layout.widths.length);
  const looks = painted(layout);
  const each = <T>(value: (look: CellLook) => T): T[][] => looks.map((line) => line.map(value));
  range.setFontSizes(each(({ size }) => size));
  range.setFontWeights(each(({ weight }) => weight));
  range.setFontColors(each(({ color }) => color));
  range.setBackgrounds(each(({ background }) => background));
  range.setHorizontalAlignments(each(({ side }) => side));
  range.setNumberFormats(each(({ format }) => format));
  const headings = layout.looks.filter(({ look }) => look === 'heading').map(({ row }) => row);
  for (const row of new Set(headings)) {
    sheet.getRange(row, 1, 1, layout.widths.length).setWrap(true);
  }
  setWidths(sheet, layout.widths);
  for (const { row, column, rows, columns } of layout.merges) {
    sheet.getRange(row, column, rows, columns).mergeAcross();
  }
  for (const { row, rows, pixels } of layout.heights) sheet.setRowHeightsForced(row, rows, pixels);
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(1);
}

/** The look of every cell: what it is, then how its figures are shown. */
function painted({ rows, widths, looks, formats }: DashboardLayout): CellLook[][] {
  const plain = { ...DASHBOARD_LOOKS.figure, side: 'left' as const, format: AUTOMATIC_FORMAT };
  const cells = Array.from({ length: rows }, () => new Array<CellLook>(widths.length).fill(plain));
  const paint = (at: Omit<FormatBlock, 'format'>, change: Partial<CellLook>): void => {
    for (const line of cells.slice(at.row - 1, at.row - 1 + at.rows)) {
      for (let column = at.column - 1; column < at.column - 1 + at.columns; column++) {
        line[column] = { ...plain, ...line[column], ...change };
      }
    }
  };
  for (const placed of looks) paint(placed, DASHBOARD_LOOKS[placed.look]);
  for (const placed of formats) {
    const side = placed.side ?? columnSide(placed.format);
    paint(placed, { format: placed.format ?? AUTOMATIC_FORMAT, side });
    // A heading stands over its figures.
    const above = looks.find(
      ({ look, row, column, columns }) =>
        look === 'heading' &&
        row === placed.row - 1 &&
        placed.column >= column &&
        placed.column < column + columns,
    );
    if (above) paint({ ...placed, row: above.row, rows: 1 }, { side });
  }
  return cells;
}

function dressInputs(
  sheet: Sheet,
  { date, manager }: DashboardLayout,
  managersColumn: number,
): void {
  const notes = new Array<string>(manager.column - date.column + 1).fill('');
  notes[0] = date.note;
  notes[notes.length - 1] = manager.note;
  sheet.getRange(1, date.column, 1, notes.length).setNotes([notes]);
  const column = letters(managersColumn);
  const names = sheetOf('team')?.getRange(`${column}2:${column}`);
  if (!names) return;
  const rule = SpreadsheetApp.newDataValidation().requireValueInRange(names, true);
  const choice = sheet.getRange(manager.row, manager.column);
  choice.setDataValidation(rule.setAllowInvalid(true).build());
}
