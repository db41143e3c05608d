import type { WorkbenchPage } from './workbenchPage';

/** Puts the focus into the sidebar, as Google's own shortcut does; no key of ours is pressed. */
export async function enterSidebar({ sidebar }: WorkbenchPage): Promise<void> {
  await sidebar.locator('.recorder').focus();
}

/** Presses keys wherever the focus is. @returns how many there were */
export async function press({ page }: WorkbenchPage, ...keys: string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

/** Names a client on the keyboard alone: `/`, the name, Enter. The keys of the recorder count afterwards. */
export async function nameClient(sheet: WorkbenchPage, client: string): Promise<void> {
  await enterSidebar(sheet);
  await search(sheet);
  await sheet.page.keyboard.type(client);
  await press(sheet, 'Enter');
  await sheet.sidebar.locator('.recorder:focus').waitFor();
}

/** Goes to the search by its key, and clears what stands there. */
export async function search(sheet: WorkbenchPage): Promise<void> {
  await press(sheet, '/');
  await sheet.sidebar.locator('#client:focus').waitFor();
  await press(sheet, 'Control+a', 'Delete');
}
