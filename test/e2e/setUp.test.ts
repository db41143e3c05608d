import { failureWords } from '../../sidebar/calls/failures';
import { texts } from '../../src/texts';
import { builtEmulator } from '../bundle/builtEmulator';
import { nameClient, press } from './keyboard';
import { lastActions } from './tabRows';
import { openKeptWorkbench, ZONE, type Opened } from './workbenchPage';

const { recording, setUp, tabs, sidebar: words } = texts.en;
const said = failureWords('en');
const PERSON = { email: 'first@example.com', name: 'First', role: 'admin' } as const;
let opened: Opened;

beforeAll(async () => {
  const workbook = builtEmulator({ zone: ZONE, user: PERSON.email }).snapshot();
  opened = await openKeptWorkbench({
    ...{ version: 1, title: 'A new sheet', invented: false, language: 'en', zone: ZONE },
    ...{ people: [PERSON], person: PERSON.email, workbook },
  });
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

it('says that the sheet is not set up, and one button sets it up and opens the sidebar', async () => {
  const { sheet } = opened;
  const { sidebar } = sheet;
  expect(await sidebar.getByRole('alert').textContent()).toBe(recording.notSetUp);
  await sidebar.getByRole('button', { name: said.setUp }).click();
  await sidebar.locator('footer').waitFor();
  expect(await sidebar.locator('.notices').textContent()).toContain(setUp.done('').split(':')[0]);
  const titles = await sheet.tabs.allTextContents();
  for (const title of [tabs.clients, tabs.actions, tabs.entry, tabs.changes, tabs.dashboard])
    expect(titles).toContain(title);
});

it('the first action of the new sheet is recorded from there', async () => {
  const { sheet } = opened;
  await nameClient(sheet, 'First Client Ltd');
  await press(sheet, '1');
  await sheet.sidebar.locator('.entry.saved').getByText(words.saved).waitFor();
  const [last] = await lastActions(sheet, 1);
  expect(last).toMatchObject({ row: 2, cells: { Client: 'First Client Ltd' } });
});
