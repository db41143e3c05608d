import type { Area } from '../cells/area';
import type { Execution } from '../execution/execution';
import type { Tab } from '../workbook/tab';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makers of handles; ranges, sheets and spreadsheets give each other out. */
interface HandleMakers {
  range: (execution: Execution, tab: Tab, area: Area) => GRange;
  sheet: (execution: Execution, tab: Tab) => GSheet;
  spreadsheet: (execution: Execution) => GSpreadsheet;
}

let makers: HandleMakers | undefined;

/** Tells how handles are made; called once, where all classes are known. */
export function provideHandles(given: HandleMakers): void {
  makers = given;
}

function known(): HandleMakers {
  if (makers === undefined) throw new Error('No handles are provided.');
  return makers;
}

/** A range of a tab; throws when the area leaves the grid. */
export function rangeOf(execution: Execution, tab: Tab, area: Area): GRange {
  return known().range(execution, tab, area);
}

/** A tab as a script sees it. */
export function sheetOf(execution: Execution, tab: Tab): GSheet {
  return known().sheet(execution, tab);
}

/** The workbook as a script sees it. */
export function spreadsheetOf(execution: Execution): GSpreadsheet {
  return known().spreadsheet(execution);
}
