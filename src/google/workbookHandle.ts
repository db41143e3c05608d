import { NAMED_RANGES, type TabKey } from '../sheets/tabs';

/** The workbook that the script belongs to. (In a clock trigger of a published add-on: to be checked live.) */
export function currentSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActive();
}

/** The columns of a tab, whole, that its named range marks; undefined where there is none. Its title and place do not matter. */
export function markOf(tab: TabKey): GoogleAppsScript.Spreadsheet.Range | undefined {
  return currentSpreadsheet().getRangeByName(NAMED_RANGES[tab]) ?? undefined;
}

/** The tab that a named range marks; undefined where there is none. */
export function sheetOf(tab: TabKey): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  return markOf(tab)?.getSheet();
}
