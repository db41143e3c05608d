import type { Locator } from 'playwright-core';
import { fill } from '../../sidebar/wording/fill';
import { texts } from '../../src/texts';
import { eventually } from './eventually';
import { nameClient, press } from './keyboard';
import { ASIDE, rowsOfTab, type TabRow } from './tabRows';
import { openWorkbench, type Opened } from './workbenchPage';

const { sidebar: words, taskStates } = texts.en;
const { day: said } = words.views;
const MANAGER = 'Tom Halvern';
const CLIENT = 'Due Client Ltd';
const QUESTION = 'Who pays for the lorry?';
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
  await opened.sheet.openTab(ASIDE);
  await opened.sheet.viewAs(MANAGER);
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

function show(tab: string): Promise<void> {
  return opened.sheet.sidebar.getByRole('tab', { name: tab }).click();
}

/** A block of the day by its headline. */
function block(title: string): Locator {
  const { sidebar } = opened.sheet;
  return sidebar
    .locator('.day .view-block')
    .filter({ has: sidebar.locator('h2', { hasText: title }) });
}

/** The manager's task that stands first in the day. */
function task(): Locator {
  return block(said.tasksTitle).locator('.task').first();
}

/** How many steps the day counts; none is said in words alone. */
async function stepsToday(): Promise<number> {
  const text = await block(said.stepsTitle).locator('p').first().textContent();
  return Number(/\d+/.exec(text ?? '')?.[0] ?? 0);
}

/** The row of the Tasks tab with this text. */
async function taskRow(text: string): Promise<TabRow['cells']> {
  const rows = await rowsOfTab(opened.sheet, 'Tasks');
  return rows.find(({ cells }) => cells['Task'] === text)?.cells ?? {};
}

it('a next step planned for today is due in my day, and its client goes to the recorder by a click', async () => {
  const { sheet } = opened;
  const { sidebar } = sheet;
  const before = await stepsToday();
  await nameClient(sheet, CLIENT);
  await press(sheet, 'm');
  const today = (await sidebar.locator('#next-step').getAttribute('min')) ?? '';
  await sidebar.locator('#next-step').fill(today);
  await sidebar.locator('.stage').first().click();
  await sidebar.locator('.entry.saved').filter({ hasText: CLIENT }).waitFor();
  await show(words.tabs.day);
  const due = block(said.dueTitle).locator('.client-row').filter({ hasText: CLIENT });
  await due.waitFor();
  expect(await due.textContent()).toContain(said.dueToday);
  await eventually(stepsToday, before + 1);
  await due.locator('.pick').click();
  await sidebar.locator('.recorder:focus').waitFor();
  expect(await sidebar.locator('#client').inputValue()).toBe(CLIENT);
});

it('a stuck client of my day is in the recorder with one click, and recorded with one key', async () => {
  const { sheet } = opened;
  const { sidebar } = sheet;
  await show(words.tabs.day);
  const stuck = block(said.stuckTitle).locator('.client-row');
  const row = stuck.first();
  const total = Number(await block(said.stuckTitle).locator('h2 .number').textContent());
  const [client = '', deal = ''] = ((await row.locator('strong').textContent()) ?? '').split(' / ');
  const stage = /(\d)\. /.exec((await row.textContent()) ?? '')?.[1] ?? '';
  await row.locator('.pick').click();
  await sidebar.locator('.recorder:focus').waitFor();
  expect(await sidebar.locator('#client').inputValue()).toBe(client);
  expect(await sidebar.locator('#deal').inputValue()).toBe(deal);
  await press(sheet, String(Number(stage) + 1));
  await sidebar.locator('.entry.saved').filter({ hasText: client }).waitFor();
  await show(words.tabs.day);
  const number = block(said.stuckTitle).locator('h2 .number');
  await eventually(async () => Number(await number.textContent()), total - 1);
});

it.each([
  [said.answers.running, taskStates.running],
  [said.answers.wrongWay, taskStates.wrongWay],
])('a task is answered "%s" with one click, and the Tasks tab says so', async (answer, state) => {
  await show(words.tabs.day);
  const text = (await task().locator('.task-text').textContent()) ?? '';
  await task().getByRole('button', { name: answer }).click();
  await eventually(async () => (await taskRow(text))['State'], state);
});

it('a question is written beside the task, and stands in the Tasks tab', async () => {
  const { sheet } = opened;
  const text = (await task().locator('.task-text').textContent()) ?? '';
  await task().getByRole('button', { name: said.answers.question }).click();
  await task().getByLabel(said.yourQuestion).fill(QUESTION);
  await press(sheet, 'Enter');
  await task().getByText(fill(said.asked, QUESTION)).waitFor();
  await eventually(async () => (await taskRow(text))['State'], taskStates.question);
  expect((await taskRow(text))['Question']).toBe(QUESTION);
});

it('a task that is done leaves the day', async () => {
  const { sheet } = opened;
  const text = (await task().locator('.task-text').textContent()) ?? '';
  await task().getByRole('button', { name: said.answers.done }).click();
  await eventually(() => sheet.sidebar.locator('.task-text').filter({ hasText: text }).count(), 0);
  expect((await taskRow(text))['State']).toBe(taskStates.done);
});
