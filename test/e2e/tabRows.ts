import type { WorkbenchPage } from './workbenchPage';

/** A row of a tab: its number, and the texts of its cells by heading. */
export interface TabRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A tab that names no clients and computes nothing: behind it the sidebar stands for itself, and saving is quick. */
export const ASIDE = 'Team';

const MOST = 900;

/** Brings a tab to the front and reads its first rows, as many as the base has and more. */
export async function rowsOfTab(sheet: WorkbenchPage, tab: string): Promise<TabRow[]> {
  await sheet.openTab(tab);
  return under(await sheet.row(1), await sheet.texts(2, MOST), 2).filter(isFilled);
}

/** Brings the log to the front and reads its last rows, the newest last. */
export async function lastActions(sheet: WorkbenchPage, count: number): Promise<TabRow[]> {
  await sheet.openTab('Actions');
  const first = (await sheet.lastRow()) - count + 1;
  return under(await sheet.row(1), await sheet.texts(first, count), first);
}

/** The row of a client in the Clients tab, which comes to the front. @throws where there is none */
export async function clientRow(sheet: WorkbenchPage, client: string): Promise<TabRow> {
  const found = (await rowsOfTab(sheet, 'Clients')).find(({ cells }) => cells['Client'] === client);
  if (found === undefined) throw new Error(`Clients has no ${client}.`);
  return found;
}

function under(headings: string[], rows: string[][], first: number): TabRow[] {
  return rows.map((texts, index) => ({
    row: first + index,
    cells: Object.fromEntries(headings.map((heading, at) => [heading, texts[at] ?? ''])),
  }));
}

function isFilled({ cells }: TabRow): boolean {
  return Object.values(cells).some((text) => text !== '');
}
