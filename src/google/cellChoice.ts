import type { CellChoice } from '../sheets/tabLook';
import { letters } from '../sheets/columnLetters';
import { sheetOf } from './workbookHandle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Puts a drop-down or tick boxes below the heading of a column; other texts stay possible. */
export function offerChoice(
  sheet: Sheet,
  at: { readonly column: number; readonly rows: number; readonly choice: CellChoice },
): void {
  const rule = ruleOf(at.choice);
  const rows = Math.min(at.rows, sheet.getMaxRows() - 1);
  if (!rule || rows < 1) return;
  sheet.getRange(2, at.column, rows, 1).setDataValidation(rule.setAllowInvalid(true).build());
}

/** undefined where the tab to choose from is missing. */
function ruleOf(
  choice: CellChoice,
): GoogleAppsScript.Spreadsheet.DataValidationBuilder | undefined {
  const rule = SpreadsheetApp.newDataValidation();
  if (choice === 'tickBox') return rule.requireCheckbox();
  if ('texts' in choice) return rule.requireValueInList([...choice.texts], true);
  const column = letters(choice.column);
  const names = sheetOf(choice.tab)?.getRange(`${column}2:${column}`);
  return names && rule.requireValueInRange(names, true);
}
