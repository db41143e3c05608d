import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { TabHead } from '../../server/protocol';
import { DEFAULT_STYLE } from './looks';
import { COLUMN_WIDTH, ROW_HEIGHT, UNIT } from './defaults';

/** The workbook as the grid keeps it: sizes, merges and frozen rows, but no cells. */
export function workbookData(tabs: readonly TabHead[]): IWorkbookData {
  return {
    id: UNIT,
    name: '',
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: tabs.map(({ id }) => String(id)),
    sheets: Object.fromEntries(tabs.map((tab) => [String(tab.id), sheetData(tab)])),
  };
}

function sheetData(tab: TabHead): Partial<IWorksheetData> {
  return {
    id: String(tab.id),
    name: tab.name,
    rowCount: tab.rows,
    columnCount: tab.columns,
    defaultStyle: DEFAULT_STYLE,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    rowHeader: { width: 46 },
    columnHeader: { height: 24 },
    showGridlines: tab.hiddenGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    gridlinesColor: '#e1e3e6',
    freeze: freezeOf(tab),
    mergeData: tab.merges.map(({ top, left, height, width }) => ({
      startRow: top,
      startColumn: left,
      endRow: top + height - 1,
      endColumn: left + width - 1,
    })),
    rowData: Object.fromEntries(tab.rowHeights.map(([row, h]) => [row, { h, ia: 0 }])),
    columnData: columnData(tab),
  };
}

function columnData(tab: TabHead): NonNullable<IWorksheetData['columnData']> {
  const columns: NonNullable<IWorksheetData['columnData']> = {};
  for (const [column, w] of tab.columnWidths) columns[column] = { w };
  return columns;
}

function freezeOf({ frozenRows }: TabHead): IWorksheetData['freeze'] {
  return {
    xSplit: 0,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: -1,
  };
}
