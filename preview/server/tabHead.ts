import type { Tab } from '../emulator/workbook/tab';
import type { TabHead } from './protocol';
import { rowHeights } from './rowHeights';

/** All of a tab that the page draws, but its cells. */
export function tabHead(tab: Tab): TabHead {
  return {
    id: tab.id,
    name: tab.name,
    rows: tab.maxRows,
    columns: tab.maxColumns,
    frozenRows: tab.frozenRows,
    hiddenGridlines: tab.hiddenGridlines,
    columnWidths: [...tab.columnWidths],
    rowHeights: rowHeights(tab),
    merges: tab.merges.map((merge) => ({ ...merge })),
  };
}
