import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { texts } from '../../src/texts';
import { eventually } from './eventually';
import { enterSidebar, nameClient, press } from './keyboard';
import { openWorkbench, type Opened } from './workbenchPage';

const words = texts.en.sidebar;
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
});
afterAll(() => opened.close());

/** What axe calls serious or critical, in a place of the page with the frames in it. */
async function complaints(page: Page, place = 'body'): Promise<string[]> {
  // The grid's engine keeps fields of its own for the keyboard; the cells are told beside it.
  const axe = new AxeBuilder({ page })
    .include(place)
    .exclude('.grid-place')
    .exclude('[data-u-comp]');
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html}`),
    );
}

it('has nothing that keeps people out: at rest, searching, after an entry, in a menu, refused', async () => {
  const { sheet } = opened;
  expect(await complaints(sheet.page)).toEqual([]);
  await sheet.sidebar.locator('#client').fill('ra');
  await sheet.sidebar.getByRole('option').first().waitFor();
  expect(await complaints(sheet.page)).toEqual([]);
  await sheet.record('Axe Ltd', 1);
  await sheet.sidebar.locator('.entry.saved').waitFor();
  expect(await complaints(sheet.page)).toEqual([]);
  await sheet.page.locator('.menu-button').nth(2).click();
  expect(await complaints(sheet.page)).toEqual([]);
  await sheet.page.keyboard.press('Escape');
  await sheet.viewAs('stranger');
  expect(await complaints(sheet.page)).toEqual([]);
  expect(sheet.problems).toEqual([]);
});

it('nor in the views of a head: a question, several clients, my day, the team, a card', async () => {
  const { sheet } = opened;
  const { sidebar } = sheet;
  await sheet.viewAs('head of sales');
  await sheet.openTab('Clients');
  await sheet.goTo('A2');
  const client = await sheet.cell('A2');
  await press(sheet, 'Shift+ArrowDown');
  await enterSidebar(sheet);
  await sidebar.locator('.many').waitFor();
  await press(sheet, '1');
  await sidebar.locator('.question').waitFor();
  expect(await complaints(sheet.page, '.sidebar')).toEqual([]);
  await press(sheet, 'Escape');
  for (const { tab, content } of [
    { tab: words.tabs.day, content: words.views.day.stuckTitle },
    { tab: words.tabs.team, content: words.views.head.task.save },
  ]) {
    await sidebar.getByRole('tab', { name: tab }).click();
    await sidebar.getByText(content).waitFor();
    expect(await complaints(sheet.page, '.sidebar')).toEqual([]);
  }
  await sidebar.getByRole('tab', { name: words.tabs.record }).click();
  await nameClient(sheet, client);
  await press(sheet, 'c');
  await sidebar.getByText(words.views.card.actionsTitle).waitFor();
  expect(await complaints(sheet.page, '.sidebar')).toEqual([]);
  expect(sheet.problems).toEqual([]);
});

/** How the recorder shows that it hears the keys: the line along its upper edge, and the frame of the first digit. */
function shownHearing(): Promise<string> {
  return opened.sheet.sidebar.locator('.recorder').evaluate((recorder) => {
    const digit = recorder.querySelector('.stage .number') ?? recorder;
    const [line, frame] = [getComputedStyle(recorder, '::before'), getComputedStyle(digit)];
    return `${line.content === 'none' ? 'no line' : line.borderTopWidth}, ${frame.outlineStyle}`;
  });
}

it('shows whether the sidebar or the grid hears the keys, and nothing moves for it', async () => {
  const { sheet } = opened;
  const heard = '3px, solid';
  const unheard = 'no line, none';
  const stage = sheet.sidebar.locator('.stage').first();
  await sheet.viewAs('head of sales');
  await sheet.openTab('Clients');
  await sheet.goTo('A2');
  await eventually(shownHearing, unheard);
  await enterSidebar(sheet);
  await eventually(shownHearing, heard);
  const client = sheet.sidebar.locator('#client');
  await eventually(() => client.inputValue(), await sheet.cell('A2'));
  await stage.focus();
  await eventually(shownHearing, heard);
  const place = await stage.boundingBox();
  // A digit goes into the field, which has a frame of its own.
  await client.focus();
  await eventually(shownHearing, unheard);
  expect(await stage.boundingBox()).toEqual(place);
});

it('says in a dialog what the add-on has to say', async () => {
  const { sheet } = opened;
  await sheet.viewAs('head of sales');
  await sheet.choose(2, texts.en.menu.report);
  await sheet.page.getByRole('dialog').waitFor();
  expect(await complaints(sheet.page)).toEqual([]);
});
