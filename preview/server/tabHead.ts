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
    frozenColumns: tab.frozenColumns,
    hiddenGridlines: tab.hiddenGridlines,
    color: tab.tabColor,
    columnWidths: [...tab.columnWidths],
    rowHeights: rowHeights(tab),
    hiddenColumns: [...tab.hiddenColumns],
    merges: tab.merges.map((merge) => ({ ...merge })),
  };
}
