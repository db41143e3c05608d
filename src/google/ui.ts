import { currentSpreadsheet } from './workbookHandle';

/** How far the add-on is authorised, as an event tells it; it reads as its name (to be checked live). */
export type AuthMode = string | GoogleAppsScript.Script.AuthMode;

/** A line of the add-on's menu. */
export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}

/** Adds the menu. It must work in every authorisation mode, so it touches nothing but the menu. */
export function addMenu(items: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, functionName } of items) menu.addItem(label, functionName);
  menu.addToUi();
}

/** Opens the sidebar; Google gives it 300 pixels. */
export function showSidebar(title: string): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Tells the person something that takes no answer. */
export function tell(message: string): void {
  SpreadsheetApp.getUi().alert(message);
}

const LAST_WORD_SECONDS = 3;

/** Does something while the workbook shows that it goes on; the word that it is over goes by itself. */
export function whileShown<Result>(
  run: () => Result,
  { working, finished }: { readonly working: string; readonly finished: string },
): Result {
  currentSpreadsheet().toast(working, '', -1);
  const result = run();
  currentSpreadsheet().toast(finished, '', LAST_WORD_SECONDS);
  return result;
}

/** Whether an event's authorisation mode lets the script read the workbook; NONE shows the menu and nothing else. */
export function mayReadWorkbook(authMode: AuthMode | undefined): boolean {
  return authMode !== undefined && String(authMode) !== 'NONE';
}
