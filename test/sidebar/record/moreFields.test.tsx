import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { texts } from '../../../src/texts';
import { type FakeServer } from '../fakeServer';
import { NAMES, newServer, openSidebar, Screen, selected, settle } from '../openSidebar';

const WORDS = texts.en.sidebar;
const page = new Screen();
let server: FakeServer;

beforeEach(() => {
  server = newServer();
});

async function open(desk: object = {}): Promise<void> {
  await openSidebar(server, { names: NAMES, desk: { selection: selected('Acme'), ...desk } });
}

async function pick(label: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: label }));
}

it('they are folded until M or a click opens them', async () => {
  await open();
  const more = document.querySelector<HTMLDetailsElement>('.more');
  expect(more?.open).toBe(false);
  await page.keys('m');
  expect(more?.open).toBe(true);
  await page.keys('m');
  expect(more?.open).toBe(false);
});

it('all of them go with the next action, and only with that one', async () => {
  await open({ currency: 'EUR' });
  await pick('meeting');
  await pick('in a week');
  await page.write(`${WORDS.amount} (EUR)`, '1 200');
  await page.write(WORDS.note, ' Likes it ');
  await page.write(WORDS.deal, 'Warehouse 2');
  expect(screen.getByText(`${WORDS.more} (5)`)).toBeTruthy();
  await page.stage(5);
  const { id } = server.requests[0] ?? { id: '' };
  expect(server.requests).toEqual([
    {
      ...{ id, client: 'Acme', stage: 5, contact: 'meeting', amount: 1200 },
      ...{ nextStep: '2026-11-27', note: 'Likes it', deal: 'Warehouse 2' },
    },
  ]);
  await page.record('Zenith', 1);
  expect(server.requests[1]).toEqual({ id: server.requests[1]?.id, client: 'Zenith', stage: 1 });
});

it('a kind of contact of one’s own can be written', async () => {
  await open();
  await page.write(WORDS.contact, 'trade fair');
  await page.stage(1);
  expect(server.requests).toMatchObject([{ contact: 'trade fair' }]);
});

it('a quick pick shows that it is chosen, and a second click takes it away', async () => {
  await open();
  await pick('call');
  expect(screen.getByRole('button', { name: 'call' }).getAttribute('aria-pressed')).toBe('true');
  await pick('call');
  expect(screen.getByRole('button', { name: 'call' }).getAttribute('aria-pressed')).toBe('false');
  await page.stage(1);
  expect(server.requests[0]).not.toHaveProperty('contact');
});

it.each([
  ['amount', '12..5', WORDS.badAmount],
  ['amount', '1,234', WORDS.doubtfulAmount],
] as const)(
  '%s %j is not sent, is told in words, and nothing is lost',
  async (key, typed, said) => {
    await open();
    await page.write(WORDS[key], typed);
    await page.write(WORDS.note, 'Kept');
    await page.stage(3);
    expect([page.hint, server.requests, page.client.value]).toEqual([said, [], 'Acme']);
    await page.write(WORDS[key], '5');
    expect(page.hint).toBe('');
    await page.stage(3);
    expect(server.requests).toMatchObject([{ client: 'Acme', amount: 5, note: 'Kept' }]);
  },
);

it('they unfold where one of them cannot be read, so that it is seen', async () => {
  await open();
  await page.write(WORDS.amount, 'a lot');
  const more = document.querySelector<HTMLDetailsElement>('.more');
  expect(more?.open).toBe(false);
  await page.stage(3);
  expect([more?.open, page.hint]).toEqual([true, WORDS.badAmount]);
});

it('a next step in the past is told before the server is asked', async () => {
  await open();
  const field = screen.getByLabelText<HTMLInputElement>(WORDS.nextStep, { selector: 'input' });
  await userEvent.type(field, '2026-11-19');
  await page.stage(3);
  expect([page.hint, server.requests]).toEqual([WORDS.pastNextStep, []]);
  await userEvent.clear(field);
  await userEvent.type(field, '2026-11-20');
  await page.stage(3);
  expect(server.requests).toMatchObject([{ nextStep: '2026-11-20' }]);
});

it('the days are those of today, also where the sidebar was left open overnight', async () => {
  await open();
  await settle(() => {
    server.fail('myDay', 'ScriptError');
  });
  const field = screen.getByLabelText<HTMLInputElement>(WORDS.nextStep, { selector: 'input' });
  await userEvent.type(field, '2026-11-20');
  await settle(() => {
    window.dispatchEvent(new Event('focus'));
  });
  await settle(() => {
    server.answer('selectedClients', { ...selected('Zenith'), today: '2026-11-21' });
  });
  await page.stage(3);
  expect([page.client.value, page.hint, field.min]).toEqual([
    'Acme',
    WORDS.pastNextStep,
    '2026-11-21',
  ]);
  // What is due and stuck has changed overnight, too.
  await waitFor(() => {
    expect(server.sent('myDay')).toHaveLength(2);
  });
  await pick('tomorrow');
  await page.stage(3);
  expect(server.requests).toMatchObject([{ client: 'Acme', nextStep: '2026-11-22' }]);
});

it('a manager has no list of managers; a head may record for anyone', async () => {
  await open();
  expect(screen.queryByLabelText(WORDS.manager)).toBeNull();
});

it('a head may record for anyone of the team', async () => {
  await open({ role: 'head', managers: ['Boris', 'Clara'] });
  await userEvent.selectOptions(screen.getByLabelText(WORDS.manager), 'Clara');
  await page.stage(3);
  expect(server.requests).toMatchObject([{ manager: 'Clara' }]);
});

it('long texts stop at what the server takes', async () => {
  await open();
  const fields = [WORDS.note, WORDS.contact, WORDS.deal].map((label) =>
    screen.getByRole('textbox', { name: label }),
  );
  const limits = [page.client, ...fields].map((field) => field.getAttribute('maxlength'));
  expect(limits).toEqual(['200', '2000', '100', '100']);
});
