import { fill } from '../../sidebar/wording/fill';
import { texts } from '../../src/texts';
import { eventually } from './eventually';
import { enterSidebar, press } from './keyboard';
import { lastActions } from './tabRows';
import { openWorkbench, type Opened } from './workbenchPage';

const { sidebar: words, stages } = texts.en;
const CLIENTS = 12;
/** Dashboard: deals in work at the first stage. */
const STAGE_1 = 'B4';
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

/** The figure of the first stage on the Dashboard, which comes to the front. */
async function inWork(): Promise<number> {
  await opened.sheet.openTab('Dashboard');
  return Number(await opened.sheet.cell(STAGE_1));
}

/** Writes twelve new clients below the base, as one types a list. @returns their names, and the first row */
async function addClients(): Promise<{ clients: string[]; first: number }> {
  const { sheet } = opened;
  await sheet.openTab('Clients');
  const first = (await sheet.lastRow()) + 1;
  const clients = Array.from({ length: CLIENTS }, (_, index) => `Bulk ${String(index + 1)} Ltd`);
  await sheet.goTo(`A${String(first)}`);
  for (const client of clients) {
    await sheet.page.keyboard.type(client);
    await press(sheet, 'Enter');
  }
  await eventually(() => sheet.lastRow(), first + CLIENTS - 1);
  return { clients, first };
}

it('twelve selected clients take one digit and one Enter: twelve rows, one entry, and one undo', async () => {
  const { sheet } = opened;
  const { sidebar } = sheet;
  const before = await inWork();
  const logged = (await lastActions(sheet, 1))[0]?.row ?? 0;
  const { clients, first } = await addClients();
  await sheet.goTo(`A${String(first)}`);
  for (let more = 1; more < CLIENTS; more += 1) await press(sheet, 'Shift+ArrowDown');
  await enterSidebar(sheet);
  await sidebar.getByText(fill(words.selected, CLIENTS)).waitFor();

  let keys = await press(sheet, '1');
  const question = fill(words.confirmMany[2] ?? '', CLIENTS, `1. ${stages[0] ?? ''}`);
  await sidebar.getByRole('group', { name: question }).waitFor();
  keys += await press(sheet, 'Enter');
  expect(keys).toBe(2);
  const entry = sidebar.locator('.entry');
  await entry.and(sidebar.locator('.saved')).waitFor();
  expect(await entry.count()).toBe(1);
  expect(await entry.textContent()).toContain(fill(words.clients, CLIENTS));

  const rows = await lastActions(sheet, CLIENTS);
  expect(rows[0]?.row).toBe(logged + 1);
  expect(rows.map(({ cells }) => cells['Client'])).toEqual(clients);
  expect(new Set(rows.map(({ cells }) => cells['Stage']))).toEqual(
    new Set([`1. ${stages[0] ?? ''}`]),
  );
  const ids = rows.map(({ cells: { ID = '' } }) => ID.split('/'));
  expect(new Set(ids.map(([request]) => request)).size).toBe(1);
  expect(ids.map(([, number]) => Number(number))).toEqual(clients.map((_, index) => index + 1));
  expect(await inWork()).toBe(before + CLIENTS);

  await enterSidebar(sheet);
  await press(sheet, 'z');
  await entry.and(sidebar.locator('.undone')).waitFor();
  await eventually(inWork, before);
});

it('nothing is recorded where the one question is answered with Escape', async () => {
  const { sheet } = opened;
  const { sidebar } = sheet;
  const before = (await lastActions(sheet, 1))[0]?.row;
  await sheet.openTab('Clients');
  await sheet.goTo('A2');
  await press(sheet, 'Shift+ArrowDown');
  await enterSidebar(sheet);
  await sidebar.getByText(fill(words.selected, 2)).waitFor();
  await press(sheet, '1');
  await sidebar.locator('.question').waitFor();
  await press(sheet, 'Escape');
  await sidebar.locator('.stages').waitFor();
  expect(await sidebar.locator('.entry').count()).toBe(1);
  expect((await lastActions(sheet, 1))[0]?.row).toBe(before);
});
