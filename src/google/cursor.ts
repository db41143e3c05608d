import type { ActiveRow, Cursor } from '../app/ports';
import type { Cell } from '../sheets/cell';
import { currentSpreadsheet, sheetOf } from './workbookHandle';

/** The cursor of the signed-in person. */
export const googleCursor: Cursor = {
  activeRow: () => {
    const range = currentSpreadsheet().getActiveRange();
    const row = range?.getRow() ?? 1;
    if (!range || row < 2) return undefined;
    const sheet = range.getSheet();
    const tab = tabOf(sheet.getSheetId());
    const width = tab ? sheet.getLastColumn() : 0;
    if (!tab || width === 0) return undefined;
    const cells = (at: number): Cell[] =>
      (sheet.getRange(at, 1, 1, width).getValues()[0] ?? []) as Cell[];
    return { tab, headings: cells(1), cells: cells(row) };
  },
};

function tabOf(id: number): ActiveRow['tab'] | undefined {
  return (['clients', 'actions'] as const).find((tab) => sheetOf(tab)?.getSheetId() === id);
}
