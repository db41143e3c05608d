import type { Workbook } from '../app/ports';
import type { Cell } from '../sheets/cell';
import type { TabKey } from '../sheets/tabs';
import { googleFacts } from './facts';
import { asStored } from './plainText';
import { sheetOf } from './workbookHandle';

/** The current workbook as a grid: whole ranges, few calls. */
export function googleWorkbook(): Workbook {
  return {
    ...googleFacts(),
    has: (tab) => sheetOf(tab) !== undefined,
    read: (tab) => (sheetOf(tab)?.getDataRange().getValues() ?? []) as Cell[][],
    readBlock: (tab, { row, column, rows, columns }) =>
      mustHave(tab).getRange(row, column, rows, columns).getValues() as Cell[][],
    write: (tab, row, column, cells) => {
      writeCells(mustHave(tab), row, column, cells);
    },
    append: (tab, cells) => {
      mustHave(tab).appendRow(cells.map(asStored));
    },
    flush: () => {
      SpreadsheetApp.flush();
    },
  };
}

/** Writes a block of cells, text as text, in one call. */
export function writeCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
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

function mustHave(tab: TabKey): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = sheetOf(tab);
  if (!sheet) throw new Error(`The workbook has no tab for ${tab}.`);
  return sheet;
}
