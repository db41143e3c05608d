import { texts } from '../../src/texts';
import { eventually } from './eventually';
import { openWorkbench, type Opened } from './workbenchPage';

const { menu, lights, phone, report, sidebar: words, stages } = texts.en;
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

it('makes the weekly report from the menu, on a tab that says how things stand in a word', async () => {
  const { sheet } = opened;
  await sheet.choose(2, menu.report);
  const dialog = sheet.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'OK' }).click();
  const tab = sheet.tabs.filter({ hasText: /^\d{4}-W\d\d$/ });
  const name = (await tab.textContent()) ?? '';
  await sheet.openTab(name);
  await sheet.sees('A1', name);
  const top = (await sheet.rows(1, 12)).flat();
  expect(top.some((text) => Object.values(lights).includes(text))).toBe(true);
  expect(top).toContain(stages[0]);
  await sheet.page.locator('.chart').filter({ hasText: report.chart }).waitFor();
});

it('makes the same report again on the same tab', async () => {
  const { sheet } = opened;
  const before = await sheet.tabs.count();
  await sheet.choose(2, menu.report);
  await sheet.page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await eventually(() => sheet.page.getByRole('dialog').count(), 0);
  expect(await sheet.tabs.count()).toBe(before);
});

it('says to the founder whether he has it made by itself, and one button changes that', async () => {
  const { sheet } = opened;
  const { byItself, on, off } = words.views.head.report;
  await sheet.viewAs('founder');
  await sheet.sidebar.getByRole('tab', { name: words.tabs.team }).click();
  const group = sheet.sidebar.getByRole('group', { name: byItself });
  const says = (text: string): Promise<void> => sheet.sidebar.getByText(text).waitFor();
  await says(phone.isNotScheduled);
  expect(await group.getByRole('button').allTextContents()).toEqual([on]);
  await group.getByRole('button', { name: on }).click();
  await says(phone.scheduledOn);
  const title = sheet.sidebar.locator('summary').filter({ hasText: words.views.head.report.title });
  await title.click();
  await title.click();
  await says(phone.isScheduled);
  expect(await group.getByRole('button').allTextContents()).toEqual([off]);
});
