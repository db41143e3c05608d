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

/** Whether an event's authorisation mode lets the script read the workbook; NONE shows the menu and nothing else. */
export function mayReadWorkbook(authMode: AuthMode | undefined): boolean {
  return authMode !== undefined && String(authMode) !== 'NONE';
}
