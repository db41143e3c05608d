import { texts } from '../../src/texts';
import { eventually } from './eventually';
import { openWorkbench, type Opened } from './workbenchPage';

const { sidebar: words, recording } = texts.en;
const TABS = [
  'Dashboard',
  'Clients',
  'Actions',
  'Plan',
  'Costs',
  'Tasks',
  'Team',
  'Settings',
  'Entry',
  'Changes',
];
/** Dashboard: deals in work at stage 1 and at stage 2. */
const [STAGE_1, STAGE_2] = ['B4', 'B5'];
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

/** The entry recorded last. */
function entry(state: string) {
  return opened.sheet.sidebar.locator(`.entry.${state}`).first();
}

it('opens with a workbook that says that it is invented, and knows who is signed in', async () => {
  const { sheet } = opened;
  expect(await sheet.tabs.allTextContents()).toEqual(TABS);
  expect(await sheet.page.locator('.chip').textContent()).toBe('Invented people and figures');
  expect(await sheet.sidebar.locator('footer').textContent()).toContain('alex@example.com');
  await sheet.sees('A1', 'Dashboard');
});

it('finds a client by some letters, saves a stage, and the log and the funnel follow; undo takes all back', async () => {
  const { sheet } = opened;
  const before = { one: await sheet.cell(STAGE_1), two: await sheet.cell(STAGE_2) };
  await sheet.openTab('Actions');
  const row = (await sheet.lastRow()) + 1;

  await sheet.sidebar.locator('#client').fill('New Client of the Test');
  await sheet.sidebar.getByText(words.newClient).waitFor();
  await sheet.record('New Client of the Test', 2);
  await entry('saved').waitFor();
  expect(await entry('saved').textContent()).toContain('New Client of the Test');
  await sheet.sees(`C${String(row)}`, 'New Client of the Test');
  await sheet.sees(`D${String(row)}`, '2. Interest expressed');
  await sheet.openTab('Dashboard');
  expect(Number(await sheet.cell(STAGE_2))).toBe(Number(before.two) + 1);
  expect(await sheet.cell(STAGE_1)).toBe(before.one);

  await entry('saved').getByRole('button', { name: words.undo }).click();
  await entry('undone').waitFor();
  expect(await sheet.cell(STAGE_2)).toBe(before.two);
  await sheet.openTab('Actions');
  await sheet.sees(`F${String(row + 1)}`, 'void');
});

it('searches as one types, and takes what the arrows and Enter choose', async () => {
  const { sheet } = opened;
  await sheet.openTab('Clients');
  const client = await sheet.cell('A2');
  const field = sheet.sidebar.locator('#client');
  await field.fill(client.slice(0, 8).toLowerCase());
  await sheet.sidebar.getByRole('option', { name: client }).waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  expect(await field.inputValue()).toBe(client);
});

it('takes the client of the row on which the cursor stands', async () => {
  const { sheet } = opened;
  await sheet.openTab('Clients');
  await sheet.goTo('A3');
  const client = await sheet.cell('A3');
  await sheet.sidebar.getByRole('button', { name: words.activeRow }).click();
  await eventually(() => sheet.sidebar.locator('#client').inputValue(), client);
});

it('shows an entry as saving at once, before the sheet has answered', async () => {
  const { sheet } = opened;
  await sheet.setDelays(true);
  await sheet.record('At Once Ltd', 1);
  // No waiting: the entry is there when the click has been dealt with.
  expect(await entry('saving').textContent()).toContain(words.saving);
  await entry('saved').waitFor();
  await sheet.setDelays(false);
});

it('asks for the client, and saves nothing without one', async () => {
  const { sheet } = opened;
  // The headings name no client.
  await sheet.goTo('A1');
  await sheet.record('', 1);
  const hint = sheet.sidebar.locator('.hint').filter({ hasText: words.nameClient });
  await hint.waitFor();
});

it.each(['<img src=x onerror=alert(1)> Ltd', '=1+1 Ltd', "'Quoted' Ltd"])(
  'shows a client called %s as the text that it is',
  async (client) => {
    const { sheet } = opened;
    await sheet.openTab('Actions');
    const row = (await sheet.lastRow()) + 1;
    await sheet.record(client, 1);
    await entry('saved').filter({ hasText: client }).waitFor();
    await sheet.sees(`C${String(row)}`, client);
    expect(await sheet.sidebar.locator('img').count()).toBe(0);
  },
);

it('tells in words why a client cannot be recorded', async () => {
  const { sheet } = opened;
  await sheet.openTab('Clients');
  const rows = await sheet.rows(2, 700);
  const cooling = rows.find(([, , , , status]) => status === 'cooling')?.[0] ?? '';
  await sheet.record(cooling, 1);
  await entry('refused').waitFor();
  const until = recording.cooling(cooling, '', '', '').split(' on')[0];
  expect(await entry('refused').textContent()).toContain(until);
});
