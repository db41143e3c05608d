import { fireEvent, screen } from '@testing-library/preact';
import { texts } from '../../../src/texts';
import { saved, type FakeServer } from '../fakeServer';
import { NAMES, newServer, openSidebar, Screen, selected, settle } from '../openSidebar';

const WORDS = texts.en.sidebar;
const page = new Screen();
let server: FakeServer;

beforeEach(async () => {
  server = newServer();
  await openSidebar(server, { names: NAMES, desk: { selection: selected('Acme') } });
});

it.each([
  ['Ctrl', { ctrlKey: true }],
  ['Alt', { altKey: true }],
  ['Meta', { metaKey: true }],
  ['the key held down', { repeat: true }],
])('with %s a digit is no key of ours', (_, held) => {
  expect(fireEvent.keyDown(document.body, { key: '3', ...held })).toBe(true);
  expect(server.requests).toEqual([]);
});

it('letters count by their place on a Cyrillic keyboard', async () => {
  await page.keys('3');
  await settle(() => {
    server.answer('recordAction', saved(server.requests[0]));
  });
  fireEvent.keyDown(document.body, { key: 'я', code: 'KeyZ' });
  expect(page.states).toEqual([WORDS.undoing]);
});

it('Z takes back the newest that can be taken back, then the one before', async () => {
  await page.keys('3');
  await page.record('Zenith', 4);
  for (const n of [0, 1]) {
    await settle(() => {
      server.answer('recordAction', saved(server.requests[n]));
    });
  }
  await page.keys('zz');
  expect(server.undone.map(({ client }) => client)).toEqual(['Zenith', 'Acme']);
  expect(page.states).toEqual([WORDS.undoing, WORDS.undoing]);
  await page.keys('z');
  expect(server.undone).toHaveLength(2);
});

it('in a note, keys are letters', async () => {
  await page.write(WORDS.note, '3z0c');
  expect(server.requests).toEqual([]);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: WORDS.note }).value).toBe('3z0c');
});

it('R takes the row', async () => {
  await page.keys('r');
  expect(server.pending).toContain('selectedClients');
});

it('? unfolds the list of keys, which names each of them', async () => {
  const help = document.querySelector<HTMLDetailsElement>('.keys');
  expect(help?.open).toBe(false);
  await page.keys('?');
  expect(help?.open).toBe(true);
  const listed = [...document.querySelectorAll('kbd')].map(({ textContent }) => textContent);
  expect(listed).toEqual(['1–7', '0', '/', 'R', 'C', 'N', 'M', 'Z', 'Enter', 'Esc', '?']);
});

it('every key has a visible button whose tooltip tells it', async () => {
  await page.keys('3');
  await page.name('Acme');
  const titles = [...document.querySelectorAll('[title]')].map((one) => one.getAttribute('title'));
  for (const key of ['1', '7', '0', '/', 'R', 'C', 'M', 'Z', '?']) {
    expect([key, titles.some((title) => title?.endsWith(`(${key})`))]).toEqual([key, true]);
  }
});

it('a key does nothing while another view is in front', async () => {
  fireEvent.click(screen.getByRole('tab', { name: WORDS.tabs.day }));
  await page.keys('3');
  expect(server.requests).toEqual([]);
  fireEvent.click(screen.getByRole('tab', { name: WORDS.tabs.record }));
  await page.keys('3');
  expect(server.requests).toHaveLength(1);
});

it('C opens the card of the client over the recorder, whose keys then rest', async () => {
  await page.keys('c');
  expect(document.getElementById('view-record')?.hidden).toBe(true);
  await page.keys('3');
  expect(server.requests).toEqual([]);
});

it('C and the button “Card” want a client', async () => {
  await page.keys('3c');
  expect(document.getElementById('view-record')?.hidden).toBe(false);
  expect(screen.queryByRole('button', { name: WORDS.card })).toBeNull();
});

it('a key is told to people by what stands on it, and to screen readers by the name that browsers give it', async () => {
  await page.keys('0');
  const cancel = screen.getByRole('button', { name: WORDS.cancel });
  expect([cancel.title, cancel.getAttribute('aria-keyshortcuts')]).toEqual([
    `${WORDS.cancel} (Esc)`,
    'Escape',
  ]);
});
