import { fill } from '../../sidebar/wording/fill';
import { texts } from '../../src/texts';
import { eventually } from './eventually';
import { openWorkbench, type Opened } from './workbenchPage';

const words = texts.en.sidebar;
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
  await opened.sheet.openTab('Clients');
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

it('takes the clients of all selected rows, and leads back to one', async () => {
  const { sheet } = opened;
  const clients = (await sheet.rows(2, 3)).map(([client]) => client);
  await sheet.goTo('A2');
  await sheet.page.keyboard.press('Shift+ArrowDown');
  await sheet.page.keyboard.press('Shift+ArrowDown');
  await sheet.sidebar.getByRole('button', { name: words.activeRow }).click();
  await sheet.sidebar.getByText(fill(words.selected, 3)).waitFor();
  await sheet.sidebar.getByText(words.showNames).click();
  expect(await sheet.sidebar.locator('.names li').allTextContents()).toEqual(clients);
  await sheet.sidebar.getByRole('button', { name: words.onlyOne }).click();
  await sheet.sidebar.locator('#client').waitFor();
});

it('from a selected row to a recorded action with one key, shown at once', async () => {
  const { sheet } = opened;
  const { sidebar } = sheet;
  await sheet.goTo('A4');
  const client = await sheet.cell('A4');
  await sidebar.getByRole('button', { name: words.activeRow }).click();
  await eventually(() => sidebar.locator('#client').inputValue(), client);
  await sheet.page.keyboard.press('1');
  await sidebar.locator('.entry').filter({ hasText: client }).first().waitFor();
});

it('one click back from the sheet records for the row that is selected now', async () => {
  const { sheet } = opened;
  const { sidebar } = sheet;
  await sheet.goTo('A6');
  const before = await sheet.cell('A6');
  await sidebar.getByRole('button', { name: words.activeRow }).click();
  await eventually(() => sidebar.locator('#client').inputValue(), before);
  await sheet.goTo('A8');
  await sidebar.locator('.stage').first().click();
  await sidebar
    .locator('.entry')
    .filter({ hasText: await sheet.cell('A8') })
    .waitFor();
  expect(await sidebar.locator('.entry').filter({ hasText: before }).count()).toBe(0);
});
