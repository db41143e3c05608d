import userEvent from '@testing-library/user-event';
import { texts } from '../../src/texts';
import type { FakeServer } from './fakeServer';
import { NAMES, newServer, openSidebar, Screen, settle } from './openSidebar';

const WORDS = texts.en.sidebar;
const page = new Screen();
let server: FakeServer;

beforeEach(async () => {
  server = newServer();
  await openSidebar(server, { names: NAMES });
});

async function rowIs(client: string): Promise<void> {
  await settle(() => {
    server.answer('activeClient', { ok: true, client });
  });
}

it('takes the client of the row, in place of what stood in the field', async () => {
  await page.fill('Bir', 4);
  await page.press(WORDS.activeRow);
  await rowIs('Zenith');
  expect([page.client.value, page.stage, page.hint]).toEqual(['Zenith', 4, '']);
  expect(page.offered).toEqual([]);
  expect(server.requests).toEqual([]);
});

it('says where the cursor must stand when it stands elsewhere, and keeps what was typed', async () => {
  await page.fill('Acme', 2);
  await page.press(WORDS.activeRow);
  await rowIs('');
  expect([page.hint, page.client.value, page.stage]).toEqual([WORDS.noActiveRow, 'Acme', 2]);
  await userEvent.type(page.client, 'x');
  expect(page.hint).toBe('');
});

it.each([
  ['refuses', texts.en.recording.stranger('boris@example.com')],
  ['does not answer', undefined],
])('is answered in words when the server %s', async (_, message) => {
  await page.press(WORDS.activeRow);
  await settle(() => {
    if (message === undefined) server.fail('activeClient', 'ScriptError: lost');
    else server.answer('activeClient', { ok: false, message });
  });
  expect(page.hint).toBe(message ?? WORDS.noAnswerRow);
  expect(document.body.textContent).not.toContain('ScriptError');
});

it('a stage that was chosen while the server was asked stays chosen', async () => {
  await page.press(WORDS.activeRow);
  await page.fill('', 5);
  await rowIs('Zenith');
  expect([page.client.value, page.stage]).toEqual(['Zenith', 5]);
});

it('an entry that was saved while the server was asked does not come back into the form', async () => {
  await page.fill('Acme', 3);
  await page.press(WORDS.activeRow);
  await page.press(WORDS.save);
  await rowIs('Zenith');
  expect([page.client.value, page.stage]).toEqual(['Zenith', 0]);
});
