import type { CellPlace, EntrySheet } from '../app/ports';
import { letters } from '../sheets/columnLetters';
import { sheetOf } from './workbookHandle';

/** The Entry tab of the current workbook. */
export const googleEntrySheet: EntrySheet = {
  newId: () => Utilities.getUuid(),
  clear: (cells) => {
    listOf(cells)?.clearContent();
  },
  // A cleared tick box might not come back, so it is set to false.
  untick: (cells) => {
    listOf(cells)?.setValue(false);
  },
};

function listOf(cells: readonly CellPlace[]): GoogleAppsScript.Spreadsheet.RangeList | undefined {
  const notations = cells.map(({ row, column }) => `${letters(column)}${String(row)}`);
  return cells.length === 0 ? undefined : sheetOf('entry')?.getRangeList(notations);
}
