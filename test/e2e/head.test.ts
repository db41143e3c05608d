import type { Locator } from 'playwright-core';
import { fill } from '../../sidebar/wording/fill';
import { texts } from '../../src/texts';
import { press } from './keyboard';
import { lastActions, rowsOfTab, type TabRow } from './tabRows';
import { openWorkbench, type Opened } from './workbenchPage';

const { sidebar: words, taskStates, settings, stages, batch } = texts.en;
const { head: said } = words.views;
const TO = 'Ines Pellow';
const FROM = 'Tom Halvern';
const TASK = 'Bring three references of the Test';
const LIMIT = '33';
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
  await opened.sheet.viewAs('head of sales');
  await opened.sheet.sidebar.getByRole('tab', { name: words.tabs.team }).click();
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

/** A block of the head's page by its title, unfolded. */
async function fold(title: string): Promise<Locator> {
  const { sidebar } = opened.sheet;
  const block = sidebar.locator('.head details').filter({ hasText: title });
  if ((await block.getAttribute('open')) === null) await block.getByText(title).click();
  return block;
}

/** The newest rows of the Changes tab. */
async function changes(count: number): Promise<TabRow['cells'][]> {
  return (await rowsOfTab(opened.sheet, 'Changes')).slice(-count).map(({ cells }) => cells);
}

it('sets a task for a manager, and the Tasks tab has it', async () => {
  const { sheet } = opened;
  const task = await fold(said.task.title);
  await task.getByLabel(said.task.task).fill(TASK);
  await task.getByLabel(said.task.owner).selectOption(TO);
  await task.getByRole('button', { name: texts.en.sidebar.nextSteps[2] ?? '' }).click();
  await task.getByRole('button', { name: said.task.save }).click();
  const done = (fill(said.task.isSet, TO).split('#2')[0] ?? '').trim();
  await task.getByText(done).waitFor();
  const rows = await rowsOfTab(sheet, 'Tasks');
  const cells = rows.find((row) => row.cells['Task'] === TASK)?.cells ?? {};
  expect(cells).toMatchObject({ Owner: TO, State: taskStates.notStarted });
  expect([cells['Set on'], cells['Due']]).not.toContain('');
});

it('changes the limit of a stage; Settings has it, and Changes says from what to what', async () => {
  const { sheet } = opened;
  const limits = await fold(said.limits.title);
  const field = limits.locator('input').nth(2);
  const before = await field.inputValue();
  await field.fill(LIMIT);
  await limits.getByRole('button', { name: said.limits.save }).click();
  await limits.getByText(said.limits.saved).waitFor();
  const name = `${settings.names.limit} 3`;
  const setting = (await rowsOfTab(sheet, 'Settings')).find(
    ({ cells }) => cells['Setting'] === name,
  );
  expect(setting?.cells['Value']).toBe(LIMIT);
  const [change] = await changes(1);
  expect(change).toMatchObject({
    'Recorded by': 'ruth@example.com',
    What: settings.names.limit,
    Subject: `3. ${stages[2] ?? ''}`,
    Before: before,
    After: LIMIT,
  });
});

it('hands clients over, by their row and by their name: Clients, the log and Changes say so', async () => {
  const { sheet } = opened;
  const his = (await rowsOfTab(sheet, 'Clients')).filter(
    ({ cells: { Manager, Status } }) => Manager === FROM && Status === 'in work',
  );
  const two = his.slice(0, 2);
  const clients = two.map(({ cells }) => cells['Client'] ?? '');
  await sheet.goTo(`A${String(two[0]?.row)}`);
  const form = await fold(said.handOver.title);
  await form.getByRole('button', { name: said.handOver.take }).click();
  await form.locator('.chosen-client').waitFor();
  await form.getByLabel(said.handOver.search).fill(clients[1] ?? '');
  await form.getByRole('button', { name: said.handOver.add, exact: true }).click();
  expect(await form.locator('.chosen-client span').allTextContents()).toEqual(clients);
  await form.getByLabel(said.handOver.to).selectOption(TO);
  await form.getByRole('button', { name: said.handOver.save, exact: true }).click();
  await form.getByText(fill(said.handOver.ask[1] ?? '', 2, TO)).waitFor();
  await press(sheet, 'Enter');
  await form.getByText(fill(said.handOver.done[1] ?? '', 2, TO)).waitFor();

  const base = await rowsOfTab(sheet, 'Clients');
  for (const { row } of two) {
    expect(base.find((each) => each.row === row)?.cells['Manager']).toBe(TO);
  }
  const noted = await changes(2);
  expect(noted.map(({ Subject }) => Subject)).toEqual(clients);
  for (const change of noted) {
    expect(change).toMatchObject({ What: batch.owner, Before: FROM, After: TO });
  }
  const touched = (await lastActions(sheet, 2)).map(({ cells }) => cells);
  expect(touched.map(({ Client }) => Client)).toEqual(clients);
  for (const cells of touched) {
    expect(cells).toMatchObject({ Manager: TO, Note: batch.handedOver(FROM, TO) });
  }
});
