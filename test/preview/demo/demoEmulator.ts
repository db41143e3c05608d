import type { CellValue, Emulator } from '../../../preview/emulator';
import type { DemoLanguage, DemoTab, DemoWorkbook } from '../../../preview/demo';
import { texts } from '../../../src/texts';
import { builtEmulator } from '../../bundle/builtEmulator';

const LOCALES: Readonly<Record<DemoLanguage, string>> = { en: 'en_US', ru: 'ru_RU', bg: 'bg_BG' };

/** A workbook that set-up has laid out in a language, filled with a demo; its admin is signed in. */
export function demoEmulator(demo: DemoWorkbook, lang: DemoLanguage, today: string): Emulator {
  const admin = demo.people.find(({ role }) => role === 'admin');
  const emulator = builtEmulator({
    locale: LOCALES[lang],
    user: admin?.email ?? '',
    now: () => Date.parse(`${today}T16:30:00Z`),
  });
  expect(emulator.call('setUp')).toMatchObject({ ok: true });
  for (const [tab, rows] of Object.entries(demo.tabs)) {
    const title = texts[lang].tabs[tab as DemoTab];
    const [headings = []] = emulator.values(title);
    emulator.putTab(title, [headings, ...rows], tab.toUpperCase());
  }
  return emulator;
}

/** A column of a table, by its place, below the heading row. */
export function columnOf(table: CellValue[][], place: number): CellValue[] {
  return table.slice(1).map((row) => row[place] ?? null);
}

/** The text of a cell; '' for a cell that holds none. */
export function textOf(cell: CellValue | undefined): string {
  return typeof cell === 'string' ? cell : '';
}
