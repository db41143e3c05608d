import type { ReportBook } from '../app/ports';
import type { Cell } from '../sheets/cell';
import { googleReportBook } from './reportBook';
import { markOf } from './workbookHandle';

/**
 * The current workbook as the opening of the sidebar sees it: the short tabs are read by their named ranges, blank rows
 * below them included, because to ask how long a tab is costs a call of its own.
 */
export function googleDeskBook(): ReportBook {
  return {
    ...googleReportBook(),
    read: (tab) => (markOf(tab)?.getValues() ?? []) as Cell[][],
  };
}
