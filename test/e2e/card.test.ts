import { fill } from '../../sidebar/wording/fill';
import { texts } from '../../src/texts';
import { nameClient, press } from './keyboard';
import { ASIDE, clientRow, lastActions, rowsOfTab } from './tabRows';
import { openWorkbench, type Opened } from './workbenchPage';

const { sidebar: words, segments } = texts.en;
const { card: said } = words.views;
const CLIENT = 'Card Client Ltd';
const NEW_NAME = 'Card Client of Another Name Ltd';
const MANAGER = 'Tom Halvern';
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
  await opened.sheet.openTab(ASIDE);
  await opened.sheet.viewAs('head of sales');
  for (const stage of ['1', '3']) await record(stage);
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

async function record(stage: string): Promise<void> {
  const { sheet } = opened;
  await nameClient(sheet, CLIENT);
  await press(sheet, stage);
  const entry = sheet.sidebar.locator('.entry').first();
  await entry
    .filter({ hasText: `${stage}. ` })
    .and(sheet.sidebar.locator('.saved'))
    .waitFor();
}

/** Opens the card of a client by the key. */
async function openCard(client: string): Promise<void> {
  const { sheet } = opened;
  await nameClient(sheet, client);
  await press(sheet, 'c');
  await sheet.sidebar.getByText(said.actionsTitle).waitFor();
}

/** Opens the form for another name, and sends one. */
async function rename(to: string): Promise<void> {
  const { sidebar } = opened.sheet;
  await sidebar.locator('.card').getByText(said.rename.title).click();
  await sidebar.getByLabel(said.rename.newName).fill(to);
  await sidebar.getByRole('button', { name: said.rename.save, exact: true }).click();
}

async function closeCard(): Promise<void> {
  const { sheet } = opened;
  await sheet.sidebar.locator('.card-name').focus();
  await press(sheet, 'Escape');
  await sheet.sidebar.locator('.recorder:focus').waitFor();
}

it('shows all that is known of a client, the newest action first', async () => {
  const { sheet } = opened;
  await openCard(CLIENT);
  const card = sheet.sidebar.locator('.card');
  const actions = await card.locator('ul.rows').last().locator('strong').allTextContents();
  expect(actions).toEqual(['3. Meeting set', '1. Reached the decision maker']);
  expect(await card.locator('.facts').textContent()).toContain(segments.inWork);
  await closeCard();
});

it('has every row of a client of long standing, in falling order of time', async () => {
  const { sheet } = opened;
  const client = (await lastActions(sheet, 40))[0]?.cells['Client'] ?? '';
  await sheet.openTab(ASIDE);
  await openCard(client);
  const rows = sheet.sidebar.locator('.card .view-block').last().locator('.card-row .quiet');
  const times = (await rows.allTextContents())
    .map((text) => Date.parse(text.split(' · ')[0] ?? ''))
    .filter((time) => !Number.isNaN(time));
  expect(times.length).toBeGreaterThan(1);
  expect(times).toEqual([...times].sort((a, b) => b - a));
  await closeCard();
});

/** Takes back what was renamed, by the button beside what was said of it. */
async function undo(saying: string): Promise<void> {
  const card = opened.sheet.sidebar.locator('.card');
  await card.getByRole('button', { name: words.undo, exact: true }).click();
  await card.getByText(saying).waitFor();
  await card.getByRole('heading', { name: CLIENT, exact: true }).waitFor();
  expect((await lastActions(opened.sheet, 1))[0]?.cells['Outcome']).toBe('void');
}

it('renames by a row of the log; the history goes along, and one click brings the old name back', async () => {
  const { sheet } = opened;
  await openCard(CLIENT);
  await rename(NEW_NAME);
  await sheet.sidebar.getByText(fill(said.rename.renamed, NEW_NAME)).waitFor();
  await sheet.sidebar.getByRole('heading', { name: NEW_NAME }).waitFor();
  await sheet.sidebar.locator('.card-row').getByText('1. Reached the decision maker').waitFor();
  const [last] = await lastActions(sheet, 1);
  expect(last?.cells).toMatchObject({ Client: CLIENT, Outcome: 'renamed', Reason: NEW_NAME });
  expect((await clientRow(sheet, NEW_NAME)).cells['Stage']).toBe('3. Meeting set');
  await expect(clientRow(sheet, CLIENT)).rejects.toThrow(CLIENT);
  await sheet.openTab(ASIDE);

  await undo(fill(said.rename.restored, CLIENT));
  expect((await clientRow(sheet, CLIENT)).cells['Stage']).toBe('3. Meeting set');
  await expect(clientRow(sheet, NEW_NAME)).rejects.toThrow(NEW_NAME);
  await sheet.openTab(ASIDE);
  await closeCard();
});

it('asks before it joins a client to another one; then the two are one, until one click parts them', async () => {
  const { sheet } = opened;
  const { sidebar } = sheet;
  const other = (await rowsOfTab(sheet, 'Clients')).find(
    ({ cells: { Status } }) => Status === segments.untouched,
  );
  const to = other?.cells['Client'] ?? '';
  await sheet.openTab(ASIDE);
  await openCard(CLIENT);
  await rename(to);
  await sidebar.getByText(fill(said.rename.ask, CLIENT, to)).waitFor();
  expect((await lastActions(sheet, 1))[0]?.cells['Outcome']).toBe('void');
  await sidebar.getByRole('button', { name: said.rename.join, exact: true }).click();
  await sidebar.getByText(fill(said.rename.joined, to)).waitFor();
  const [last] = await lastActions(sheet, 1);
  expect(last?.cells).toMatchObject({ Client: CLIENT, Outcome: 'renamed', Reason: to });
  expect((await clientRow(sheet, to)).cells['Stage']).toBe('3. Meeting set');
  // What people wrote beside the old name is theirs to throw away; all else counts for the other one.
  expect((await clientRow(sheet, CLIENT)).cells).toMatchObject({ Status: '', Stage: '' });
  await sheet.openTab(ASIDE);

  await undo(fill(said.rename.parted, CLIENT, to));
  expect((await clientRow(sheet, CLIENT)).cells['Stage']).toBe('3. Meeting set');
  expect((await clientRow(sheet, to)).cells['Status']).toBe(segments.untouched);
  await sheet.openTab(ASIDE);
  await closeCard();
  for (const client of [CLIENT, to]) {
    await sidebar.locator('#client').fill(client);
    await sidebar.getByRole('option', { name: client, exact: true }).waitFor();
  }
});

it('takes back an action of an earlier sitting, and shows what the client is at then', async () => {
  const { sheet } = opened;
  await sheet.viewAs(MANAGER);
  await sheet.viewAs('head of sales');
  expect(await sheet.sidebar.locator('.entry').count()).toBe(0);
  await openCard(CLIENT);
  const card = sheet.sidebar.locator('.card');
  await card.getByRole('button', { name: `${words.undo}: 3. Meeting set` }).click();
  await card
    .locator('.card-row')
    .filter({ hasText: `3. Meeting set (${said.voided})` })
    .waitFor();
  expect((await lastActions(sheet, 1))[0]?.cells['Outcome']).toBe('void');
  expect((await clientRow(sheet, CLIENT)).cells['Stage']).toBe('1. Reached the decision maker');
  await sheet.openTab(ASIDE);
  await closeCard();
});
