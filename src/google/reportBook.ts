import type { ReportBook } from '../app/ports';
import type { Cell } from '../sheets/cell';
import type { Page } from '../tables/page';
import { drawChart } from './pageChart';
import { dressPage } from './pageLook';
import { googleWorkbook, writeCells } from './workbook';
import { currentSpreadsheet } from './workbookHandle';

/** Marks a tab as a report of ours, whatever people rename it to. */
const REPORT_KEY = 'tabla.report';

/** The current workbook as the weekly report sees it. */
export function googleReportBook(): ReportBook {
  return {
    ...googleWorkbook(),
    writePage: (name, page, cells) => {
      const sheet = findReport(name) ?? addReport(name);
      writeReport(sheet, page, cells);
      return sheet.getName();
    },
    // Cells are written in one call: a page that an interrupted run left behind is empty.
    hasPage: (name) => (findReport(name)?.getLastRow() ?? 0) > 0,
  };
}

function writeReport(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  page: Page,
  cells: readonly (readonly Cell[])[],
): void {
  sheet.clear();
  dressPage(sheet, page);
  writeCells(sheet, 1, 1, cells);
  drawChart(sheet, page.chart);
}

function findReport(name: string): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  const finder = currentSpreadsheet().createDeveloperMetadataFinder();
  const [found] = finder.withKey(REPORT_KEY).withValue(name).find();
  return found?.getLocation().getSheet() ?? undefined;
}

function addReport(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const spreadsheet = currentSpreadsheet();
  const known = spreadsheet.getSheetByName(name);
  // An empty tab of that name is what an interrupted run left behind.
  const isOurs = known?.getLastRow() === 0;
  const sheet =
    known && isOurs ? known : spreadsheet.insertSheet(known ? `${name} (Tabla)` : name, 0);
  sheet.addDeveloperMetadata(REPORT_KEY, name);
  return sheet;
}
