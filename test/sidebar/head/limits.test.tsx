import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { texts } from '../../../src/texts';
import type { FakeServer } from '../fakeServer';
import { newServer, settle } from '../openSidebar';
import { openHead, press, told } from './openHead';

const WORDS = texts.en.sidebar;
const { limits: SAID } = WORDS.views.head;
let server: FakeServer;

beforeEach(async () => {
  server = newServer();
  openHead();
  await press(SAID.title);
});

function fields(): HTMLInputElement[] {
  return screen.getAllByPlaceholderText(SAID.learned);
}

function typed(): string[] {
  return fields().map(({ value }) => value);
}

async function type(stage: number, text: string): Promise<void> {
  const field = fields()[stage - 1];
  if (!field) throw new Error(`Stage ${String(stage)} has no field`);
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
}

it('each stage below the finish has a field; a learned limit is blank', () => {
  const labels = fields().map((field) => field.labels?.[0]?.textContent);
  expect(labels).toEqual(
    texts.en.stages.slice(0, -1).map((name, index) => `${String(index + 1)}. ${name}`),
  );
  expect(typed()).toEqual(['', '10', '14', '', '21', '']);
});

it('changed limits are sent, a blank one as learned, and stand as the server answers', async () => {
  await type(1, '7');
  await type(2, '');
  await press(SAID.save);
  const limits = [7, null, 14, null, 21, null];
  expect(server.sent('changeLimits')).toEqual([{ limits }]);
  expect(told()).toEqual([WORDS.views.working]);
  await settle(() => {
    server.answer('changeLimits', { ok: true, limits });
  });
  expect([told(), typed()]).toEqual([[SAID.saved], ['7', '', '14', '', '21', '']]);
});

it('limits that nobody changed are not sent, also right after they were saved', async () => {
  await press(SAID.save);
  expect(told()).toEqual([SAID.unchanged]);
  await type(1, '7');
  await press(SAID.save);
  await settle(() => {
    server.answer('changeLimits', { ok: true, limits: [7, 10, 14, null, 21, null] });
  });
  await press(SAID.save);
  expect([told(), server.sent('changeLimits').length]).toEqual([[SAID.unchanged], 1]);
});

it.each(['0', '-3', '1.5', '3651', 'ten'])('%s is no limit, and nothing is sent', async (text) => {
  await type(1, text);
  await press(SAID.save);
  expect([told(), server.pending]).toEqual([[SAID.wrong], []]);
});

it('a refusal or a failure keeps what was typed', async () => {
  await type(1, '7');
  await press(SAID.save);
  await settle(() => {
    server.answer('changeLimits', { ok: false, message: texts.en.recording.busy });
  });
  expect([told(), typed()[0]]).toEqual([[texts.en.recording.busy], '7']);
  await press(SAID.save);
  await settle(() => {
    server.fail('changeLimits', 'Exception');
  });
  expect([told(), typed()[0]]).toEqual([[WORDS.failed], '7']);
});
