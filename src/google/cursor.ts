import type { Cursor, SelectedRows } from '../app/ports';
import type { Cell } from '../sheets/cell';
import { currentSpreadsheet, markOf } from './workbookHandle';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the signed-in person has selected; the named range of the tab tells how wide it is, which saves a call. */
export const googleCursor: Cursor = {
  selectedRows: (most) => {
    const range = currentSpreadsheet().getActiveRange();
    if (!range) return undefined;
    const id = range.getSheet().getSheetId();
    for (const tab of ['clients', 'actions'] as const) {
      const mark = markOf(tab);
      if (mark?.getSheet().getSheetId() === id) return rowsOf(range, mark, tab, most);
    }
    return undefined;
  },
};

function rowsOf(
  range: Range,
  mark: Range,
  tab: SelectedRows['tab'],
  most: number,
): SelectedRows | undefined {
  const first = Math.max(range.getRow(), 2);
  const count = range.getLastRow() - first + 1;
  if (count < 1) return undefined;
  const read = (row: number, rows: number): Cell[][] =>
    mark.getSheet().getRange(row, 1, rows, mark.getLastColumn()).getValues() as Cell[][];
  const headings = read(1, 1)[0] ?? [];
  return { tab, headings, rows: read(first, Math.min(count, most)), isCut: count > most };
}
