import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { texts } from '../../src/texts';
import { saved, type FakeServer } from './fakeServer';
import { NAMES, newServer, openSidebar, Screen, settle } from './openSidebar';

const WORDS = texts.en.sidebar;
const page = new Screen();
let server: FakeServer;

beforeEach(async () => {
  server = newServer();
  await openSidebar(server, { names: NAMES });
});

/** The server confirms the n-th request. */
async function confirm(n: number, more: Parameters<typeof saved>[1] = {}): Promise<void> {
  await settle(() => {
    server.answer('recordAction', saved(server.requests[n], more));
  });
}

describe('saving', () => {
  it.each([
    ['no client', '', 3, WORDS.nameClient],
    ['a blank client', '   ', 3, WORDS.nameClient],
    ['no stage', 'Acme', 0, WORDS.chooseStage],
  ])('with %s is refused in words before the server is asked', async (_, name, choice, hint) => {
    await page.save(name, choice);
    expect([page.hint, page.client.value, page.stage]).toEqual([hint, name, choice]);
    expect([server.requests, page.entries]).toEqual([[], []]);
    await page.save(name === 'Acme' ? '' : 'Acme', 3);
    expect([page.hint, server.requests.length]).toEqual(['', 1]);
  });

  it('sends client and stage with an ID of its own', async () => {
    await page.save('  Acme ', 3);
    expect(server.requests).toEqual([
      { id: expect.stringMatching(/^[\w-]{8,64}$/) as string, client: 'Acme', stage: 3 },
    ]);
  });

  it('shows the entry at once, and leaves the form empty and ready', async () => {
    await page.save('Acme', 3);
    expect(page.states).toEqual([WORDS.saving]);
    expect(page.entries[0]).toContain('Acme');
    expect(page.entries[0]).toContain('3. Meeting set');
    expect(page.buttonsOf(0)).toEqual([]);
    expect([page.client.value, page.stage, page.hint]).toEqual(['', 0, '']);
    expect(document.activeElement).toBe(page.client);
  });

  it('becomes saved when the server confirms, under the name of the base', async () => {
    await page.save('acme', 3);
    await confirm(0, { client: 'Acme Ltd' });
    expect(page.states).toEqual([WORDS.saved]);
    expect(page.entries[0]).toContain('Acme Ltd');
  });

  it('says where the client stands when no deal of his is open', async () => {
    await page.save('Acme', 7);
    await confirm(0, { stage: '', status: 'working' });
    expect(page.states).toEqual([`${WORDS.saved}: working`]);
  });

  it('works by keyboard alone: type, choose, tab, arrow, Enter', async () => {
    screen.getByRole('button', { name: WORDS.activeRow }).focus();
    await userEvent.tab();
    await userEvent.keyboard('acme{ArrowDown}{ArrowDown}{Enter}');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(page.stage).toBe(1);
    await userEvent.keyboard('{ArrowDown}');
    expect(page.stage).toBe(2);
    await userEvent.keyboard('{Enter}');
    expect(server.requests).toMatchObject([{ client: 'Acme North', stage: 2 }]);
  });

  it('one action is sent once, even if the button is hit twice', async () => {
    await page.fill('Acme', 3);
    await userEvent.dblClick(screen.getByRole('button', { name: WORDS.save }));
    await userEvent.type(page.client, '{Enter}');
    expect(server.requests).toHaveLength(1);
    expect(page.entries).toHaveLength(1);
  });

  it('shows a name as text, whatever it looks like', async () => {
    await page.save('<b>Acme</b>', 3);
    expect(page.entries[0]).toContain('<b>Acme</b>');
    await confirm(0, { stage: '', status: '<i>working</i>' });
    expect(page.states[0]).toContain('<i>working</i>');
    expect(document.querySelector('b, i')).toBeNull();
  });
});

describe('while a save is on its way', () => {
  it('what is typed stays when the answer comes', async () => {
    await page.save('Acme', 3);
    await page.fill('Birch', 5);
    await confirm(0);
    expect([page.client.value, page.stage, page.states]).toEqual(['Birch', 5, [WORDS.saved]]);
  });

  it('another can be saved; each gets its own answer, in whatever order they come', async () => {
    await page.save('Acme', 3);
    await page.save('Birch', 5);
    expect(page.states).toEqual([WORDS.saving, WORDS.saving]);
    expect(server.requests[1]?.id).not.toBe(server.requests[0]?.id);
    await settle(() => {
      server.answer('recordAction', saved(server.requests[1]), 1);
    });
    expect(page.states).toEqual([WORDS.saved, WORDS.saving]);
    await settle(() => {
      server.fail('recordAction', 'Service error');
    });
    expect(page.states).toEqual([WORDS.saved, `${WORDS.failedState}: ${WORDS.failed}`]);
    expect(page.entries.map((text) => /Acme|Birch/.exec(text)?.[0])).toEqual(['Birch', 'Acme']);
  });

  it('the same action twice is two actions, each with its own ID', async () => {
    await page.save('Acme', 3);
    await confirm(0);
    await page.save('Acme', 3);
    await confirm(1);
    expect(new Set(server.requests.map(({ id }) => id)).size).toBe(2);
    expect(page.states).toEqual([WORDS.saved, WORDS.saved]);
  });
});

it('the list keeps the newest eight', async () => {
  for (let n = 1; n <= 10; n += 1) {
    await page.save(`Client ${String(n)}.`, 1);
    await confirm(n - 1);
  }
  expect(page.entries).toHaveLength(8);
  expect(page.entries[0]).toContain('Client 10.');
  expect(page.entries[7]).toContain('Client 3.');
});

it('an entry that is not known to be saved stays on the screen, however many follow', async () => {
  await page.save('Acme', 3);
  await settle(() => {
    server.fail('recordAction', 'Service error');
  });
  for (let n = 1; n <= 9; n += 1) {
    await page.save(`Client ${String(n)}`, 1);
    await confirm(n);
  }
  expect(page.entries.join()).toContain('Acme');
});
