import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { texts } from '../../../src/texts';
import { saved, type FakeServer } from '../fakeServer';
import { NAMES, newServer, openSidebar, Screen, selected, settle } from '../openSidebar';

const WORDS = texts.en.sidebar;
const STAGES = texts.en.stages;
const page = new Screen();
let server: FakeServer;

beforeEach(() => {
  server = newServer();
});

/** The server confirms the n-th request. */
async function confirm(n: number, more: Parameters<typeof saved>[1] = {}): Promise<void> {
  await settle(() => {
    server.answer('recordAction', saved(server.requests[n], more));
  });
}

describe('with a client selected in the sheet', () => {
  beforeEach(async () => {
    await openSidebar(server, { names: NAMES, desk: { selection: selected('Acme North') } });
  });

  it('one key records: the client stands in the form, and no field swallows the digit', async () => {
    expect(page.client.value).toBe('Acme North');
    expect(document.activeElement).not.toBe(page.client);
    await page.keys('3');
    expect(server.requests).toEqual([
      { id: expect.stringMatching(/^[\w-]{8,64}$/) as string, client: 'Acme North', stage: 3 },
    ]);
    expect(page.states).toEqual([WORDS.saving]);
  });

  it('one click records', async () => {
    await page.stage(2);
    expect(server.requests).toMatchObject([{ client: 'Acme North', stage: 2 }]);
  });

  it('two keys record a refusal with its reason', async () => {
    await page.keys('02');
    const [, reason] = texts.en.settings.refusalReasons;
    expect(server.requests).toMatchObject([{ client: 'Acme North', outcome: 'refused', reason }]);
    expect(server.requests[0]).not.toHaveProperty('stage');
    expect(page.entries[0]).toContain(`${WORDS.refuse}: ${String(reason)}`);
  });

  it('the form is empty afterwards, and a second digit records nothing by mistake', async () => {
    await page.keys('34');
    expect(server.requests).toHaveLength(1);
    expect([page.client.value, page.hint]).toEqual(['', WORDS.nameClient]);
    expect(document.activeElement).toBe(page.client);
  });
});

describe('with nothing selected', () => {
  beforeEach(async () => {
    await openSidebar(server, { names: NAMES });
  });

  it('the search has the focus', () => {
    expect(document.activeElement).toBe(page.client);
  });

  it('a stage without a client is not recorded, and the words say what is missing', async () => {
    await page.stage(3);
    expect([page.hint, server.requests, page.entries]).toEqual([WORDS.nameClient, [], []]);
    await page.record('   ', 3);
    expect([page.hint, server.requests]).toEqual([WORDS.nameClient, []]);
    await page.record('Acme', 3);
    expect([page.hint, server.requests.length]).toEqual(['', 1]);
  });

  it('nor is a refusal or a closing asked for', async () => {
    await page.press(WORDS.refuse);
    expect([page.lines, page.hint]).toEqual([[], WORDS.nameClient]);
    await page.press(WORDS.close);
    expect(page.lines).toEqual([]);
  });

  it('works by keyboard alone: type, arrow, Enter, digit', async () => {
    await page.keys('acme{ArrowDown}{ArrowDown}{Enter}2');
    expect(server.requests).toMatchObject([{ client: 'Acme North', stage: 2 }]);
  });

  it('digits typed into the search are part of the name', async () => {
    await page.keys('Acme 33');
    expect([page.client.value, server.requests]).toEqual(['Acme 33', []]);
  });

  it('spaces around and inside a name are joined', async () => {
    await page.record('  Acme   North ', 3);
    expect(server.requests).toMatchObject([{ client: 'Acme North' }]);
  });

  it('the stages are buttons by number and name, whose tooltips tell the key', () => {
    expect(page.stages.map((stage) => stage.getAttribute('aria-label'))).toEqual(
      STAGES.map((name, index) => `${String(index + 1)}. ${name}`),
    );
    expect(page.stages.map(({ title }) => title)).toEqual(
      STAGES.map((name, index) => `${String(index + 1)}. ${name} (${String(index + 1)})`),
    );
  });

  it('shows the entry at once, and becomes saved when the server confirms, under the name of the base', async () => {
    await page.record('acme', 3);
    expect(page.states).toEqual([WORDS.saving]);
    expect(page.entries[0]).toContain('3. Meeting set');
    await confirm(0, { client: 'Acme Ltd' });
    expect(page.states).toEqual([WORDS.saved]);
    expect(page.entries[0]).toContain('Acme Ltd');
  });

  it('says where the client stands when no deal of his is open', async () => {
    await page.record('Acme', 5);
    await confirm(0, { stage: '', status: 'working' });
    expect(page.states).toEqual([`${WORDS.saved}. Status: working`]);
  });

  it.each([
    ['skipped', 'Stages skipped: from 1 to 5', 1],
    ['wentBack', 'Back from 6 to 5', 6],
    ['won', WORDS.won, 6],
  ] as const)(
    'a move that %s is flagged in words, with undo beside it',
    async (move, said, from) => {
      await page.record('Acme', 5);
      await confirm(0, { move, from });
      expect(page.states).toEqual([`${WORDS.saved}. ${said}`]);
      expect(page.labelsOf(0)).toEqual([WORDS.undo]);
    },
  );

  it('says what the move was before it says where the client stands', async () => {
    await page.record('Acme', 5);
    await confirm(0, { move: 'won', from: 6, stage: '', status: 'working' });
    expect(page.states).toEqual([`${WORDS.saved}. ${WORDS.won} Status: working`]);
  });

  it.each(['opened', 'advanced', 'touched', 'none'] as const)(
    'an ordinary move (%s) is not flagged',
    async (move) => {
      await page.record('Acme', 3);
      await confirm(0, { move, from: 2 });
      expect(page.states).toEqual([WORDS.saved]);
    },
  );

  it('shows a name as text, whatever it looks like', async () => {
    await page.record('<b>Acme</b>', 3);
    expect(page.entries[0]).toContain('<b>Acme</b>');
    await confirm(0, { stage: '', status: '<i>working</i>' });
    expect(page.states[0]).toContain('<i>working</i>');
    expect(document.querySelector('b, i')).toBeNull();
  });

  it('another can be recorded meanwhile; each gets its own answer, in whatever order they come', async () => {
    await page.record('Acme', 3);
    await page.record('Birch', 5);
    expect(page.states).toEqual([WORDS.saving, WORDS.saving]);
    expect(server.requests[1]?.id).not.toBe(server.requests[0]?.id);
    await settle(() => {
      server.answer('recordAction', saved(server.requests[1]), 1);
    });
    expect(page.states).toEqual([WORDS.saved, WORDS.saving]);
    await settle(() => {
      server.fail('recordAction', 'Service error');
    });
    expect(page.states).toEqual([WORDS.saved, `${WORDS.failedState}. ${WORDS.failed}`]);
  });

  it('what is typed stays when the answer comes', async () => {
    await page.record('Acme', 3);
    await page.name('Birch');
    await confirm(0);
    expect([page.client.value, page.states]).toEqual(['Birch', [WORDS.saved]]);
  });

  it('five are sent at once, the others wait: Google takes ten calls, and the sidebar has other questions', async () => {
    for (let n = 1; n <= 7; n += 1) await page.record(`Client ${String(n)}.`, 1);
    expect(server.requests.map(({ client }) => client)).toHaveLength(5);
    expect(page.states).toEqual(Array(7).fill(WORDS.saving));
    await confirm(0);
    await confirm(1);
    expect(server.requests.map(({ client }) => client)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `Client ${String(n)}.`),
    );
  });

  it('the list keeps the newest eight of those that are settled', async () => {
    await page.record('Never', 1);
    await settle(() => {
      server.fail('recordAction', 'Service error');
    });
    for (let n = 1; n <= 10; n += 1) {
      await page.record(`Client ${String(n)}.`, 1);
      await confirm(n);
    }
    expect(page.entries).toHaveLength(9);
    expect(page.entries[0]).toContain('Client 10.');
    expect(page.entries[7]).toContain('Client 3.');
    expect(page.entries[8]).toContain('Never');
  });

  it('the same action twice is two actions, each with its own ID', async () => {
    await page.record('Acme', 3);
    await page.record('Acme', 3);
    expect(new Set(server.requests.map(({ id }) => id)).size).toBe(2);
  });

  it('the clients of this sitting stand before those the desk opened with, five, each once', async () => {
    await page.record('Zenith', 1);
    await confirm(0);
    expect(chips()).toEqual(['Zenith']);
    await page.press('Zenith');
    expect(page.client.value).toBe('Zenith');
    expect(chips()).toEqual([]);
  });
});

it('the recent clients are one click each', async () => {
  const recent = ['Birch & Sons', 'Zenith', 'Acme', 'Old Acme', 'Macmedia'];
  await openSidebar(server, { names: NAMES, desk: { recent } });
  expect(chips()).toEqual(recent);
  await page.record('old acme', 1);
  await confirm(0, { client: 'Old Acme' });
  expect(chips()).toEqual(['Old Acme', 'Birch & Sons', 'Zenith', 'Acme', 'Macmedia']);
  await page.press('Zenith');
  await page.keys('4');
  expect(server.requests[1]).toMatchObject({ client: 'Zenith', stage: 4 });
});

it('a tenth stage has a button and no key', async () => {
  const stages = Array.from({ length: 11 }, (_, index) => `Step ${String(index + 1)}`);
  await openSidebar(server, { desk: { stages, selection: selected('Acme') } });
  expect(page.stages[9]?.title).toBe('10. Step 10');
  await userEvent.click(screen.getByRole('button', { name: '10. Step 10' }));
  expect(server.requests).toMatchObject([{ stage: 10 }]);
});

function chips(): string[] {
  const group = screen.queryByRole('group', { name: WORDS.recentClients });
  return [...(group?.querySelectorAll('.chip') ?? [])].map(({ textContent }) => textContent);
}
