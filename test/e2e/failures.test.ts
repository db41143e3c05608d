import { failureWords } from '../../sidebar/calls/failures';
import { texts } from '../../src/texts';
import { eventually } from './eventually';
import { nameClient, press } from './keyboard';
import { spoilAnswers } from './serverAnswers';
import { ASIDE, lastActions } from './tabRows';
import { openWorkbench, type Opened } from './workbenchPage';

const words = texts.en.sidebar;
const said = failureWords('en');
const DENIED = { error: 'PERMISSION_DENIED' };
const CLIENT = 'Answerless Client Ltd';
const NOTE = 'Wants the offer in two languages';
let opened: Opened;

beforeAll(async () => {
  opened = await openWorkbench();
  await opened.sheet.openTab(ASIDE);
});
afterAll(() => opened.close());
afterEach(() => {
  expect(opened.sheet.problems).toEqual([]);
});

/** The entry on top, once it stands as expected. */
function entry(state: string) {
  const { sidebar } = opened.sheet;
  return sidebar
    .locator('.entry')
    .first()
    .and(sidebar.locator(`.${state}`));
}

async function rowsInLog(): Promise<number> {
  const [last] = await lastActions(opened.sheet, 1);
  await opened.sheet.openTab(ASIDE);
  return last?.row ?? 0;
}

/** Types a note that goes with the next action, names the client, and records the first stage. */
async function recordWithNote(): Promise<void> {
  const { sheet } = opened;
  await nameClient(sheet, CLIENT);
  await press(sheet, 'm');
  await sheet.sidebar.locator('#note').fill(NOTE);
  await sheet.sidebar.locator('.stage').first().click();
}

it('a save whose answer is lost is tried again under the same ID, and stands in the log once', async () => {
  const { sheet } = opened;
  const before = await rowsInLog();
  const sent = await spoilAnswers(sheet.page, 'recordAction', 'answerLost', 1);
  await recordWithNote();
  await entry('failed').getByText(words.failed).waitFor();
  expect(await entry('failed').textContent()).toContain(CLIENT);
  expect(await rowsInLog()).toBe(before + 1);
  await entry('failed').getByRole('button', { name: words.retry }).click();
  await entry('repeated').waitFor();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[0]?.args[0]).toMatchObject({ client: CLIENT, note: NOTE });
  expect(await rowsInLog()).toBe(before + 1);
});

it('a draft that never reached the sheet survives, and goes with the second try whole', async () => {
  const { sheet } = opened;
  const before = await rowsInLog();
  await sheet.page.unrouteAll({ behavior: 'wait' });
  const sent = await spoilAnswers(sheet.page, 'recordAction', { error: 'Service error' }, 2);
  await recordWithNote();
  await entry('failed').waitFor();
  // The form is free meanwhile: the next one does not push the failed one out.
  await nameClient(sheet, 'Next Client Ltd');
  await press(sheet, '1');
  await eventually(() => sheet.sidebar.locator('.entry.failed').count(), 2);
  const first = sheet.sidebar.locator('.entry').filter({ hasText: CLIENT }).first();
  await first.getByRole('button', { name: words.retry }).click();
  await first.and(sheet.sidebar.locator('.saved')).waitFor();
  expect(sent).toHaveLength(3);
  expect(sent[2]).toEqual(sent[0]);
  const [last] = await lastActions(sheet, 1);
  expect(last?.row).toBe(before + 1);
  expect(last?.cells).toMatchObject({ Client: CLIENT, Note: NOTE });
  await sheet.page.unrouteAll({ behavior: 'wait' });
});

it('says what to do where several accounts are signed in, and opens once that is done', async () => {
  const { sheet } = opened;
  await spoilAnswers(sheet.page, 'openDesk', DENIED, 1);
  await sheet.viewAs('manager');
  const alert = sheet.sidebar.getByRole('alert');
  expect(await alert.textContent()).toBe(said.accounts);
  await sheet.sidebar.getByRole('button', { name: said.retry }).click();
  await sheet.sidebar.locator('footer').waitFor();
});

it('says so where the sheet does not answer at all, and tries again', async () => {
  const { sheet } = opened;
  await sheet.page.unrouteAll({ behavior: 'wait' });
  await spoilAnswers(sheet.page, 'openDesk', 'answerLost', 1);
  await sheet.viewAs('founder');
  expect(await sheet.sidebar.getByRole('alert').textContent()).toBe(said.noAnswer);
  await sheet.sidebar.getByRole('button', { name: said.retry }).click();
  await sheet.sidebar.locator('footer').waitFor();
  await sheet.page.unrouteAll({ behavior: 'wait' });
});

it('a stranger reads who he is signed in as, and whom to ask', async () => {
  const { sheet } = opened;
  await sheet.viewAs('stranger');
  const sentence = texts.en.recording.stranger('stranger@example.com');
  expect(await sheet.sidebar.getByRole('alert').textContent()).toBe(sentence);
});
