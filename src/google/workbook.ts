import type { Workbook } from '../app/ports';
import type { Cell } from '../sheets/cell';
import { letters } from '../sheets/columnLetters';
import type { TabKey } from '../sheets/tabs';
import { googleFacts } from './facts';
import { asStored } from './plainText';
import { currentSpreadsheet, sheetOf } from './workbookHandle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The current workbook as a grid: whole ranges, few calls. A tab that was found is not looked for again. */
export function googleWorkbook(): Workbook {
  const known = new Map<TabKey, Sheet>();
  const find = (tab: TabKey): Sheet | undefined => {
    const sheet = known.get(tab) ?? sheetOf(tab);
    if (sheet) known.set(tab, sheet);
    return sheet;
  };
  const mustHave = (tab: TabKey): Sheet => {
    const sheet = find(tab);
    if (!sheet) throw new Error(`The workbook has no tab for ${tab}.`);
    return sheet;
  };
  return {
    ...googleFacts(),
    locale: () => currentSpreadsheet().getSpreadsheetLocale(),
    has: (tab) => find(tab) !== undefined,
    read: (tab) => (find(tab)?.getDataRange().getValues() ?? []) as Cell[][],
    readBlock: (tab, { row, column, rows, columns }) =>
      mustHave(tab).getRange(row, column, rows, columns).getValues() as Cell[][],
    write: (tab, row, column, cells) => {
      writeCells(mustHave(tab), row, column, cells);
    },
    fill: (tab, column, rows, cell) => {
      const places = rows.map((row) => `${letters(column)}${String(row)}`);
      if (places.length > 0) mustHave(tab).getRangeList(places).setValue(asStored(cell));
    },
    append: (tab, cells) => {
      mustHave(tab).appendRow(cells.map(asStored));
    },
    lastRow: (tab) => mustHave(tab).getLastRow(),
    appendRows: (tab, rows) => {
      appendRows(mustHave(tab), rows);
    },
    flush: () => {
      SpreadsheetApp.flush();
    },
  };
}

/**
 * Adds rows below the last used one. They are made for the purpose: what people type below the last row meanwhile moves
 * down before it could be written over. New rows look like the blank row that they push down, never like the headings.
 */
function appendRows(sheet: Sheet, rows: readonly (readonly Cell[])[]): void {
  if (rows.length === 0) return;
  const last = sheet.getLastRow();
  if (last < sheet.getMaxRows()) sheet.insertRowsBefore(last + 1, rows.length);
  else sheet.insertRowsAfter(last, rows.length);
  writeCells(sheet, last + 1, 1, rows);
}

/** Writes a block of cells, text as text, in one call. */
export function writeCells(
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly Cell[])[],
): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  sheet
    .getRange(row, column, cells.length, width)
    .setValues(cells.map((line) => line.map(asStored)));
}
