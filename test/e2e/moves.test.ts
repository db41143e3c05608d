import { fill } from '../../sidebar/wording/fill';
import { texts } from '../../src/texts';
import { eventually } from './eventually';
import { nameClient, press } from './keyboard';
import { ASIDE, clientRow, lastActions } from './tabRows';
import { openWorkbench, type Opened } from './workbenchPage';

const { sidebar: words } = texts.en;
const CLIENT = 'Moving Client Ltd';
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
  await opened.sheet.openTab(ASIDE);
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

/** The entry on top. */
function entry(state = 'entry') {
  const { sidebar } = opened.sheet;
  return sidebar
    .locator('.entry')
    .first()
    .and(sidebar.locator(`.${state}`));
}

/** Records by keys alone, and waits until the entry with the sentence is saved. */
async function record(key: string, sentence: string): Promise<void> {
  const { sheet } = opened;
  const before = await sheet.sidebar.locator('.entry').count();
  await nameClient(sheet, CLIENT);
  await press(sheet, key);
  await eventually(() => sheet.sidebar.locator('.entry').count(), before + 1);
  await entry('saved').filter({ hasText: sentence }).waitFor();
}

async function undoByButton(): Promise<void> {
  await entry('saved').getByRole('button', { name: words.undo }).click();
  await entry('undone').waitFor();
}

/** Where the Clients tab says that the client stands. */
async function standing(): Promise<string> {
  const { cells } = await clientRow(opened.sheet, CLIENT);
  await opened.sheet.openTab(ASIDE);
  return cells['Stage'] ?? '';
}

it('a skipped stage is saved and flagged, with undo beside it', async () => {
  await record('1', words.saved);
  expect(await entry().textContent()).not.toContain('skipped');
  await record('4', fill(words.skipped, 1, 4));
  expect(await standing()).toBe('4. Specification received');
  await undoByButton();
  expect(await standing()).toBe('1. Reached the decision maker');
});

it('a back move is saved and flagged, and Z takes it back', async () => {
  await record('3', fill(words.skipped, 1, 3));
  await record('2', fill(words.wentBack, 3, 2));
  expect(await standing()).toBe('2. Interest expressed');
  await opened.sheet.sidebar.locator('.recorder').focus();
  await press(opened.sheet, 'z');
  await entry('undone').waitFor();
  expect(await standing()).toBe('3. Meeting set');
  const [last] = await lastActions(opened.sheet, 1);
  expect(last?.cells).toMatchObject({ Outcome: 'void', Client: CLIENT });
  await opened.sheet.openTab(ASIDE);
});

it('the last stage asks what the sale is worth, and the amount stands in the log', async () => {
  const { sheet } = opened;
  await nameClient(sheet, CLIENT);
  await press(sheet, '7');
  await sheet.sidebar.locator('#amount-asked:focus').waitFor();
  await sheet.page.keyboard.type('12500.50');
  await press(sheet, 'Enter');
  await entry('saved').filter({ hasText: words.won }).waitFor();
  const [last] = await lastActions(sheet, 1);
  expect(last?.cells).toMatchObject({ Client: CLIENT, Stage: '7. Contract signed' });
  expect(last?.cells['Amount']?.replace(/[^\d.]/g, '')).toMatch(/^12500\.50?$/);
  const { cells } = await clientRow(sheet, CLIENT);
  expect(cells['Status']).toBe('working');
  await sheet.openTab(ASIDE);
});

it('the amount may be left out, and Escape leaves the sale unrecorded', async () => {
  const { sheet } = opened;
  const before = (await lastActions(sheet, 1))[0]?.row ?? 0;
  await sheet.openTab(ASIDE);
  await nameClient(sheet, CLIENT);
  await press(sheet, '7');
  await sheet.sidebar.locator('#amount-asked:focus').waitFor();
  await press(sheet, 'Escape');
  await sheet.sidebar.locator('.stages').waitFor();
  await press(sheet, '7');
  await sheet.sidebar.locator('#amount-asked:focus').waitFor();
  await press(sheet, 'Enter');
  await entry('saved').filter({ hasText: words.won }).waitFor();
  const [last] = await lastActions(sheet, 1);
  expect(last?.row).toBe(before + 1);
  expect(last?.cells).toMatchObject({ Stage: '7. Contract signed', Amount: '' });
});
