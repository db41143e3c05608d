import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { Offer } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import { type FakeServer } from '../fakeServer';
import { NAMES, newServer, openSidebar, Screen, selected, settle } from '../openSidebar';

const WORDS = texts.en.sidebar;
const page = new Screen();
let server: FakeServer;

beforeEach(async () => {
  server = newServer();
  const desk = { selection: selected('Acme'), role: 'head' as const };
  await openSidebar(server, { names: NAMES, desk });
});

async function refuse(offer?: Offer): Promise<void> {
  await settle(() => {
    server.answer('recordAction', { ok: false, message: 'No.', ...(offer ? { offer } : {}) });
  });
}

describe('a client who is to be left alone', () => {
  beforeEach(async () => {
    await page.keys('3');
    await refuse('override');
  });

  it('needs a written reason before he is recorded all the same', async () => {
    await page.press(WORDS.override);
    expect(page.hint).toBe(WORDS.overrideMissing);
    expect(server.requests).toHaveLength(1);
  });

  it('is asked for the reason no longer once something is written', async () => {
    await page.press(WORDS.override);
    await userEvent.type(screen.getByLabelText(WORDS.overrideReason), 'N');
    expect(page.hint).toBe('');
  });

  it('is recorded with that reason under a new ID: the old one was refused', async () => {
    await userEvent.type(screen.getByLabelText(WORDS.overrideReason), ' New owner {Enter}');
    await settle(() => undefined);
    expect(server.requests[1]).toMatchObject({ client: 'Acme', stage: 3, override: 'New owner' });
    expect(server.requests[1]?.id).not.toBe(server.requests[0]?.id);
    expect(page.states).toEqual([WORDS.saving]);
  });

  it('is told no more than the server takes', () => {
    expect(screen.getByLabelText(WORDS.overrideReason).getAttribute('maxlength')).toBe('500');
  });

  it('letters of the reason are no keys', async () => {
    await userEvent.type(screen.getByLabelText(WORDS.overrideReason), 'zc03');
    expect([server.requests.length, server.undone.length]).toEqual([1, 0]);
  });
});

it('a closing that is not allowed becomes a refusal by one button', async () => {
  await page.press(WORDS.close);
  await page.keys('1');
  await refuse('refuse');
  await page.press(WORDS.asRefusal);
  const [reason] = texts.en.settings.closingReasons;
  expect(server.requests[1]).toMatchObject({ client: 'Acme', outcome: 'refused', reason });
  expect(server.requests[1]?.id).not.toBe(server.requests[0]?.id);
});

it('nothing is offered where the server offers nothing', async () => {
  await page.keys('3');
  await refuse();
  expect(screen.queryByRole('button', { name: WORDS.override })).toBeNull();
  expect(screen.queryByRole('button', { name: WORDS.asRefusal })).toBeNull();
});
