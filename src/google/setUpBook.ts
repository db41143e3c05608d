import type { SetUpBook, SetUpTab } from '../app/ports';
import type { Cell } from '../sheets/cell';
import { letters } from '../sheets/columnLetters';
import type { PlacedFormula } from '../sheets/lookupFormulas';
import type { ColumnLook } from '../sheets/tabLook';
import { NAMED_RANGES } from '../sheets/tabs';
import { offerChoice } from './cellChoice';
import { setWidths } from './columnWidths';
import { layDashboard } from './dashboardLook';
import { AUTOMATIC_FORMAT } from './numberFormat';
import { googleWorkbook, writeCells } from './workbook';
import { currentSpreadsheet, sheetOf } from './workbookHandle';

const HEADING_BACKGROUND = '#e8eaed';
const DERIVED_BACKGROUND = '#f8f9fa';

/** The current workbook as set-up sees it. */
export function googleSetUpBook(): SetUpBook {
  const spreadsheet = currentSpreadsheet();
  const wrap = (
    sheet: GoogleAppsScript.Spreadsheet.Sheet | null | undefined,
  ): SetUpTab | undefined => (sheet ? setUpTab(sheet) : undefined);
  return {
    ...googleWorkbook(),
    open: (tab) => wrap(sheetOf(tab)),
    openTitled: (title) => wrap(spreadsheet.getSheetByName(title)),
    addFirst: (title) => setUpTab(spreadsheet.insertSheet(title, 0)),
    add: (title) => setUpTab(spreadsheet.insertSheet(title, spreadsheet.getSheets().length)),
  };
}

function setUpTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): SetUpTab {
  return {
    title: sheet.getName(),
    headings: () => {
      const width = sheet.getLastColumn();
      return width === 0 ? [] : ((sheet.getRange(1, 1, 1, width).getValues()[0] ?? []) as Cell[]);
    },
    isEmpty: () => sheet.getLastRow() === 0,
    addColumns: (from, columns) => {
      addColumns(sheet, from, columns);
    },
    write: (row, column, cells) => {
      writeCells(sheet, row, column, cells);
    },
    writeFormulas: (formulas) => {
      sheet.clearContents();
      writeFormulas(sheet, formulas);
    },
    mark: (tab, columns) => {
      widen(sheet, columns);
      const range = sheet.getRange(`A:${letters(columns)}`);
      currentSpreadsheet().setNamedRange(NAMED_RANGES[tab], range);
    },
    freezeHeadings: () => {
      sheet.setFrozenRows(1);
    },
    warn: (description) => {
      warn(sheet, description);
    },
    hide: () => {
      sheet.hideSheet();
    },
    offer: (column, rows, choice) => {
      offerChoice(sheet, { column, rows, choice });
    },
    layDashboard: (layout, managersColumn) => {
      layDashboard(sheet, layout, managersColumn);
    },
  };
}

function addColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  from: number,
  columns: readonly { readonly heading: string; readonly look: ColumnLook }[],
): void {
  widen(sheet, from + columns.length - 1);
  const looks = columns.map(({ look }) => look);
  setWidths(
    sheet,
    looks.map(({ width }) => width),
    from,
  );
  setFormats(sheet, from, looks);
  looks.forEach((look, index) => {
    dressColumn(sheet, from + index, look);
  });
  const headings = sheet.getRange(1, from, 1, columns.length);
  headings.setFontWeight('bold').setBackground(HEADING_BACKGROUND);
  headings.setNotes([columns.map(({ look }) => look.note)]);
  writeCells(sheet, 1, from, [columns.map(({ heading }) => heading)]);
}

/** A call for each row: a blank text leaves a cell blank. */
function writeFormulas(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  formulas: readonly PlacedFormula[],
): void {
  const rows = new Map<number, string[]>();
  for (const { row, column, formula } of formulas) {
    const line = rows.get(row) ?? [];
    rows.set(row, line);
    while (line.length < column) line.push('');
    line[column - 1] = formula;
  }
  for (const [row, line] of rows) sheet.getRange(row, 1, 1, line.length).setFormulas([line]);
}

function widen(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: number): void {
  const lacking = columns - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
}

function setFormats(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  from: number,
  looks: readonly ColumnLook[],
): void {
  const rows = sheet.getMaxRows() - 1;
  const formats = looks.map(({ format }) => format ?? AUTOMATIC_FORMAT);
  if (formats.every((format) => format === AUTOMATIC_FORMAT)) return;
  const cells = sheet.getRange(2, from, rows, looks.length);
  cells.setNumberFormats(Array.from({ length: rows }, () => formats));
}

function dressColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  { choices, derived = false, wraps = false }: ColumnLook,
): void {
  if (!choices && !derived && !wraps) return;
  const cells = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
  if (derived) cells.setBackground(DERIVED_BACKGROUND);
  if (wraps) cells.setWrap(true);
  if (choices) {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList([...choices], true);
    cells.setDataValidation(rule.setAllowInvalid(true).build());
  }
}

/** The protection of an interrupted set-up has no description yet and may still keep people out: it is made good. */
function warn(sheet: GoogleAppsScript.Spreadsheet.Sheet, description: string): void {
  const known = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const ours = known.find((one) => ['', description].includes(one.getDescription()));
  if (known.length > 0 && !ours) return;
  (ours ?? sheet.protect()).setWarningOnly(true).setDescription(description);
}
