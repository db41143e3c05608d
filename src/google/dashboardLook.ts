import { letters } from '../sheets/columnLetters';
import type {
  DashboardLayout,
  Highlight,
  PlacedBlock,
  PlacedCell,
} from '../tables/dashboardLayout';
import { columnSide } from './columnSide';
import { asStored } from './plainText';
import { TABLE_WIDTHS } from './tableWidths';
import { sheetOf } from './workbookHandle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SIZES: Readonly<Record<PlacedCell['kind'], number>> = {
  title: 16,
  section: 12,
  label: 10,
  figure: 10,
  table: 10,
};
const HEADING_BACKGROUND = '#e8eaed';
const INPUT_BACKGROUND = '#e8f0fe';
const QUIET = '#5f6368';
const WARNING = { background: '#feefc3', color: '#7a4f01' };

/** Writes the Dashboard and gives it its look; the date and the chosen manager are left as they are. */
export function layDashboard(sheet: Sheet, layout: DashboardLayout, managersColumn: number): void {
  clearAllButInputs(sheet, layout);
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), TABLE_WIDTHS.length);
  sheet.getRange(1, 1, 1, TABLE_WIDTHS.length).setVerticalAlignment('middle');
  all.setFontSize(10).setFontWeight('normal').setBackground('#ffffff');
  TABLE_WIDTHS.forEach((pixels, index) => sheet.setColumnWidth(index + 1, pixels));
  for (const placed of layout.formats) dressColumn(sheet, placed);
  for (const heading of layout.headings) dressHeadings(sheet, heading);
  for (const placed of layout.cells) writeCell(sheet, placed);
  dressInputs(sheet, layout, managersColumn);
  sheet.setConditionalFormatRules(layout.highlights.map((rule) => highlight(sheet, rule)));
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(1);
}

/** Clears around the two cells of people: writing them back could make something else of what they typed. */
function clearAllButInputs(sheet: Sheet, { date, manager }: DashboardLayout): void {
  sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns()).clearContent();
  let from = 1;
  for (const column of [date.column, manager.column, sheet.getMaxColumns() + 1]) {
    if (column > from) sheet.getRange(1, from, 1, column - from).clearContent();
    from = column + 1;
  }
}

function dressColumn(sheet: Sheet, placed: DashboardLayout['formats'][number]): void {
  const { row, column, rows, format } = placed;
  if (format !== undefined) blockOf(sheet, placed).setNumberFormat(format);
  const withHeading = sheet.getRange(row - 1, column, rows + 1, 1);
  withHeading.setHorizontalAlignment(columnSide(format));
}

/** The first heading is not wrapped: where there are no actions yet a whole sentence stands in it. */
function dressHeadings(sheet: Sheet, { row, column, columns }: PlacedBlock): void {
  const headings = sheet.getRange(row, column, 1, columns);
  headings.setFontWeight('bold').setBackground(HEADING_BACKGROUND).setVerticalAlignment('bottom');
  sheet.getRange(row, column + 1, 1, columns - 1).setWrap(true);
}

function writeCell(sheet: Sheet, { kind, row, column, text }: PlacedCell): void {
  const range = sheet.getRange(row, column);
  range.setFontSize(SIZES[kind]);
  if (kind === 'title' || kind === 'section') range.setFontWeight('bold');
  if (kind === 'label') range.setHorizontalAlignment('right').setFontColor(QUIET);
  if (text.startsWith('=')) range.setFormula(text);
  else range.setValue(asStored(text));
}

function dressInputs(
  sheet: Sheet,
  { date, manager }: DashboardLayout,
  managersColumn: number,
): void {
  for (const { row, column, note } of [date, manager]) {
    sheet.getRange(row, column).setBackground(INPUT_BACKGROUND).setNote(note);
  }
  sheet.getRange(date.row, date.column).setNumberFormat('yyyy-mm-dd');
  const column = letters(managersColumn);
  const names = sheetOf('team')?.getRange(`${column}2:${column}`);
  if (!names) return;
  const rule = SpreadsheetApp.newDataValidation().requireValueInRange(names, true);
  const choice = sheet.getRange(manager.row, manager.column);
  choice.setDataValidation(rule.setAllowInvalid(true).build());
}

function highlight(
  sheet: Sheet,
  rule: Highlight,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  const when =
    'textIs' in rule.when
      ? builder.whenTextEqualTo(rule.when.textIs)
      : builder.whenNumberGreaterThan(rule.when.above);
  if (rule.look === 'quiet') when.setFontColor(QUIET);
  else when.setBackground(WARNING.background).setFontColor(WARNING.color).setBold(true);
  return when.setRanges([blockOf(sheet, rule)]).build();
}

function blockOf(
  sheet: Sheet,
  { row, column, rows, columns }: PlacedBlock,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}
