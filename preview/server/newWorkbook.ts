import { createEmulator, type CellValue, type Emulator, type WorkbookSnapshot } from '../emulator';
import { insertLines } from '../emulator/workbook/lines';
import type { Tab } from '../emulator/workbook/tab';
import type { Bundle } from '../headless/bundle';
import { insideOf } from './inside';
import type { Language } from './protocol';

/** Names of the ranges that mark the tabs of the add-on. */
const RANGES = {
  actions: 'ACTIONS',
  clients: 'CLIENTS',
  team: 'TEAM',
  plan: 'PLAN',
  costs: 'COSTS',
  tasks: 'TASKS',
  settings: 'SETTINGS',
} as const;

export type TabName = keyof typeof RANGES;

/**
 * Rows of tabs, without headings, in the order of the columns that set-up lays out; or a whole tab
 * with headings of its own, which the add-on reads in any order.
 */
export type Contents = Partial<Record<TabName, { whole?: true; rows: readonly CellValue[][] }>>;

const LOCALES: Record<Language, string> = { en: 'en_US', ru: 'ru_RU', bg: 'bg_BG' };
const SPARE_ROWS = 200;

/** A workbook that the add-on itself has set up, signed in as `admin`, filled with the contents. */
export function newWorkbook(
  bundle: Bundle,
  options: { zone: string; language: Language; admin: string },
  contents: Contents,
): WorkbookSnapshot {
  const { zone, language, admin } = options;
  const emulator = createEmulator({ ...bundle, zone, locale: LOCALES[language], user: admin });
  const result = emulator.call('setUp') as { ok: boolean; message?: string } | null;
  if (result?.ok === false) throw new Error(result.message ?? 'The workbook was not set up.');
  for (const [name, cells] of Object.entries(contents)) fill(emulator, name as TabName, cells);
  dropEmptyTabs(emulator);
  return emulator.snapshot();
}

function fill(
  emulator: Emulator,
  name: TabName,
  { whole, rows }: { whole?: true; rows: readonly CellValue[][] },
): void {
  const { workbook } = insideOf(emulator);
  const tab = workbook.namedArea(RANGES[name])?.tab;
  if (tab === undefined) throw new Error(`The add-on made no tab for ${name}.`);
  const headings = whole === true ? [] : [tab.rows[0] ?? []];
  makeRoom(emulator, tab, rows.length + 1 + SPARE_ROWS);
  emulator.putTab(tab.name, [...headings, ...rows]);
}

/** Rows come in before the last one, so that formats and drop-downs reach over them. */
function makeRoom(emulator: Emulator, tab: Tab, rows: number): void {
  const lacking = rows - tab.maxRows;
  if (lacking <= 0) return;
  insertLines(insideOf(emulator).workbook, tab, 'rows', tab.maxRows - 1, lacking);
}

/** Takes the blank tab away that every new workbook begins with. */
function dropEmptyTabs(emulator: Emulator): void {
  const { workbook } = insideOf(emulator);
  const marked = new Set([...workbook.names.values()].map(({ tabId }) => tabId));
  for (const tab of workbook.tabs) {
    const isBlank = tab.usedSize().height === 0;
    if (isBlank && !marked.has(tab.id) && workbook.tabs.length > 1) workbook.removeTab(tab);
  }
}
