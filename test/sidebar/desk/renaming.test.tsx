import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { RenameRequest } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import { cardOf } from '../card/cardOf';
import { saved, type FakeServer } from '../fakeServer';
import { NAMES, newServer, openSidebar, Screen, selected, settle } from '../openSidebar';

const WORDS = texts.en.sidebar;
const { card: SAID } = WORDS.views;
const page = new Screen();
let server: FakeServer;

async function answer(name: string, result: object): Promise<void> {
  await settle(() => {
    server.answer(name, result);
  });
}

async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}

async function open(...clients: string[]): Promise<void> {
  server = newServer();
  await openSidebar(server, { names: NAMES, desk: { selection: selected(...clients) } });
}

/** Opens the card of the client in the form, and sends another name for him. */
async function send(to: string): Promise<void> {
  await press(WORDS.card);
  await answer('clientCard', cardOf());
  await userEvent.click(screen.getByText(SAID.rename.title));
  await userEvent.type(screen.getByRole('combobox', { name: SAID.rename.newName }), `${to}{Enter}`);
}

async function made(to: string, isMerged: boolean): Promise<void> {
  const [sent] = server.sent('renameClient') as RenameRequest[];
  await answer('renameClient', { ok: true, id: sent?.id, repeated: false, client: to, isMerged });
}

async function takeBack(): Promise<void> {
  await answer('clientCard', cardOf());
  await press(WORDS.undo);
  await answer('undoAction', saved(undefined, { client: 'Acme' }));
  await answer('clientCard', cardOf());
}

const back = (): Promise<void> => press(new RegExp(`${SAID.back}$`));

async function found(typed: string): Promise<string[]> {
  await page.name(typed);
  return page.offered;
}

it('a new name that is taken back leaves card, form and search with the old one', async () => {
  await open('Acme');
  await send('Tenax');
  await made('Tenax', false);
  await takeBack();
  expect(screen.getByRole('heading', { name: 'Acme' })).toBeTruthy();
  await back();
  expect(page.client.value).toBe('Acme');
  expect([await found('acme'), await found('tenax')]).toEqual([
    ['Acme', 'Acme North', 'Old Acme', 'Macmedia'],
    [],
  ]);
});

it('until then the search has the new name alone, whatever was saved under the old one', async () => {
  await open('Acme');
  await page.keys('3');
  await answer('recordAction', saved(server.requests[0]));
  await page.name('Acme');
  await send('Tenax');
  await made('Tenax', false);
  await answer('clientCard', cardOf({ client: 'Tenax' }));
  await back();
  expect(page.client.value).toBe('Tenax');
  expect([await found('acme'), await found('tenax')]).toEqual([
    ['Acme North', 'Old Acme', 'Macmedia'],
    ['Tenax'],
  ]);
});

it('two that were joined and parted are found both', async () => {
  await open('Acme');
  await send('Zenith');
  await made('Zenith', true);
  await takeBack();
  await back();
  expect([await found('zen'), await found('acm')]).toEqual([
    ['Zenith'],
    ['Acme', 'Acme North', 'Old Acme', 'Macmedia'],
  ]);
});

it('a card that was closed before the answer came stays closed, and another client in the form stays', async () => {
  await open('Acme');
  await send('Tenax');
  await back();
  await page.name('Birch');
  await made('Tenax', false);
  expect(screen.queryByRole('heading', { name: 'Tenax' })).toBeNull();
  expect(page.client.value).toBe('Birch');
});
