import { texts } from '../../src/texts';
import { openWorkbench, type Opened } from './workbenchPage';

let opened: Opened;

afterEach(async () => {
  const { problems } = opened.sheet;
  await opened.close();
  expect(problems).toEqual([]);
});

it.each(['ru', 'bg'] as const)(
  'speaks %s: tabs, Dashboard, menu, sidebar and an entry',
  async (language) => {
    const words = texts[language];
    opened = await openWorkbench('--lang', language);
    const { sheet } = opened;
    const { lookup, figures, ...tabs } = words.tabs;
    expect((await sheet.tabs.allTextContents()).sort()).toEqual(Object.values(tabs).sort());
    for (const hidden of [lookup, figures])
      expect(await sheet.tabs.filter({ hasText: hidden }).count()).toBe(0);
    expect(await sheet.page.locator('html').getAttribute('lang')).toBe(language);

    const dashboard = (await sheet.rows(1, 30)).flat();
    const { title, board, stuck, people } = words.dashboard;
    for (const text of [title, board, stuck, people, `1 ${words.stages[0] ?? ''}`]) {
      expect(dashboard).toContain(text);
    }

    await sheet.page.locator('.menu-button').nth(2).click();
    const lines = await sheet.page.locator('.menu-line .menu-label').allTextContents();
    expect(lines).toEqual(expect.arrayContaining([words.menu.open, words.menu.report]));
    await sheet.page.keyboard.press('Escape');

    await sheet.sidebar.getByText(words.sidebar.client, { exact: true }).waitFor();
    await sheet.record('Test 1', 1);
    const saved = sheet.sidebar.locator('.entry.saved');
    await saved.waitFor();
    expect(await saved.textContent()).toContain(words.sidebar.saved);
  },
);
