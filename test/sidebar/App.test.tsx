import { act, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { webcrypto } from 'node:crypto';
import { App } from '../../sidebar/App';
import { texts } from '../../src/texts';
import { deskIn, FakeServer, saved } from './fakeServer';

const WORDS = texts.en.sidebar;
const STAGE_3 = '3. Meeting set';
let server: FakeServer;

beforeEach(() => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  server = new FakeServer();
  server.install();
});

/** Lets the server do something, and the page take it in. */
async function settle(happens: () => void): Promise<void> {
  await act(async () => {
    happens();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** Opens the sidebar and lets the server answer. */
async function open(language: 'en' | 'ru' | 'bg' = 'en'): Promise<void> {
  render(<App />);
  await settle(() => {
    server.answer('openDesk', deskIn(language));
  });
}

const client = (): HTMLInputElement => screen.getByLabelText(WORDS.client);
const stage = (): HTMLSelectElement => screen.getByLabelText(WORDS.stage);
const save = (): HTMLButtonElement => screen.getByRole('button');
const alertText = (): string => screen.getByRole('alert').textContent;

async function fill(name: string, choice: string): Promise<void> {
  if (name !== '') await userEvent.type(client(), name);
  if (choice !== '') await userEvent.selectOptions(stage(), choice);
}

describe('opening', () => {
  it('shows that something is going on until the server answers', () => {
    render(<App />);
    expect(screen.getByRole('status')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows who is signed in, the stages in order, and no choice made', async () => {
    await open();
    expect(document.body.textContent).toContain('boris@example.com');
    const options = [...stage().options].map(({ text }) => text);
    expect(options.slice(1)).toEqual(
      texts.en.stages.map((name, index) => `${String(index + 1)}. ${name}`),
    );
    expect(stage().value).toBe('');
    expect(client().value).toBe('');
  });

  it('shows the server’s sentence where it refuses', async () => {
    render(<App />);
    const message = texts.en.recording.stranger('zoe@example.com');
    await settle(() => {
      server.answer('openDesk', { ok: false, message });
    });
    expect(alertText()).toBe(message);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says what to do where the server does not answer, and shows no raw exception', async () => {
    render(<App />);
    await settle(() => {
      server.fail('openDesk', 'PERMISSION_DENIED: ScriptError 17');
    });
    expect(alertText()).toContain('open it again');
    expect(document.body.textContent).not.toContain('PERMISSION_DENIED');
  });

  it.each(['en', 'ru', 'bg'] as const)('speaks %s', async (language) => {
    await open(language);
    const words = texts[language].sidebar;
    expect(screen.getByLabelText(words.client)).toBeTruthy();
    expect(screen.getByLabelText(words.stage)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: words.save }));
    expect(alertText()).toBe(words.nameClient);
    expect(document.body.textContent).toContain(words.signedInAs);
  });
});

describe('saving', () => {
  it.each([
    ['no client', '', STAGE_3, WORDS.nameClient],
    ['a blank client', '   ', STAGE_3, WORDS.nameClient],
    ['no stage', 'Acme', '', WORDS.chooseStage],
  ])('with %s is refused in words before the server is asked', async (_, name, choice, message) => {
    await open();
    await fill(name, choice);
    await userEvent.click(save());
    expect(alertText()).toBe(message);
    expect(server.isWaiting).toBe(false);
  });

  it('sends client and stage with an ID of its own, and waits with the button disabled', async () => {
    await open();
    await fill('Acme', STAGE_3);
    await userEvent.click(save());
    expect(server.requests).toEqual([
      { id: expect.stringMatching(/^[\w-]{8,64}$/) as string, client: 'Acme', stage: 3 },
    ]);
    expect(save().disabled).toBe(true);
    expect(save().textContent).toBe(WORDS.saving);
  });

  it('works by keyboard alone', async () => {
    await open();
    await userEvent.tab();
    await userEvent.keyboard('Acme');
    await userEvent.tab();
    await userEvent.selectOptions(stage(), STAGE_3);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(server.requests).toHaveLength(1);
  });

  it('says what was saved, and is ready for the next action under another ID', async () => {
    await open();
    await fill('Acme', STAGE_3);
    await userEvent.click(save());
    await settle(() => {
      server.answer('recordAction', saved(server.requests[0], { client: 'ACME Ltd' }));
    });
    expect(screen.getByRole('status').textContent).toBe(`${WORDS.saved} ACME Ltd · ${STAGE_3}`);
    expect([client().value, stage().value, save().disabled]).toEqual(['', '', false]);
    await fill('Birch', STAGE_3);
    await userEvent.click(save());
    expect(server.requests[1]?.id).not.toBe(server.requests[0]?.id);
  });

  it('shows the status where no deal is open any more', async () => {
    await open();
    await fill('Acme', '7. Contract signed');
    await userEvent.click(save());
    await settle(() => {
      server.answer('recordAction', saved(server.requests[0], { stage: '', status: 'working' }));
    });
    expect(screen.getByRole('status').textContent).toBe(`${WORDS.saved} Acme · working`);
  });

  it('shows a name as text, whatever it looks like', async () => {
    await open();
    await fill('<b>Acme</b>', STAGE_3);
    await userEvent.click(save());
    await settle(() => {
      server.answer('recordAction', saved(server.requests[0]));
    });
    expect(screen.getByRole('status').textContent).toContain('<b>Acme</b>');
    expect(document.querySelector('b')).toBeNull();
  });
});

describe('when saving fails', () => {
  async function failOnce(): Promise<void> {
    await open();
    await fill('Acme', STAGE_3);
    await userEvent.click(save());
    await settle(() => {
      server.fail('recordAction', 'Service Spreadsheets timed out');
    });
  }

  it('the draft stays, and words stand in place of the raw exception', async () => {
    await failOnce();
    expect(alertText()).toBe(WORDS.failed);
    expect([client().value, stage().value, save().disabled]).toEqual(['Acme', '3', false]);
  });

  it('a retry sends the same ID, and says so if it was saved the first time', async () => {
    await failOnce();
    await userEvent.click(save());
    expect(server.requests[1]).toEqual(server.requests[0]);
    await settle(() => {
      server.answer('recordAction', saved(server.requests[1], { repeated: true }));
    });
    expect(screen.getByRole('status').textContent).toContain(WORDS.again);
    expect(client().value).toBe('');
  });

  it('another entry after a failure is another action', async () => {
    await failOnce();
    await userEvent.type(client(), ' Ltd');
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(save());
    expect(server.requests[1]?.id).not.toBe(server.requests[0]?.id);
  });

  it('a refusal keeps the draft and shows the server’s sentence', async () => {
    await open();
    await fill('Acme', STAGE_3);
    await userEvent.click(save());
    const message = texts.en.recording.busy;
    await settle(() => {
      server.answer('recordAction', { ok: false, message });
    });
    expect(alertText()).toBe(message);
    expect(client().value).toBe('Acme');
    await userEvent.click(save());
    expect(server.requests[1]).toEqual(server.requests[0]);
  });
});

it('what is typed while a save is on its way is not lost when the answer comes', async () => {
  await open();
  await fill('Acme', STAGE_3);
  await userEvent.click(save());
  if (!client().disabled) {
    await userEvent.clear(client());
    await userEvent.type(client(), 'Birch');
  }
  const typed = client().disabled ? '' : 'Birch';
  await settle(() => {
    server.answer('recordAction', saved(server.requests[0]));
  });
  expect(client().value).toBe(typed);
});

it('one action is sent once, even if the form is submitted twice in a row', async () => {
  await open();
  await fill('Acme', STAGE_3);
  await userEvent.dblClick(save());
  await userEvent.type(client(), '{Enter}');
  expect(new Set(server.requests.map(({ id }) => id)).size).toBe(1);
});
