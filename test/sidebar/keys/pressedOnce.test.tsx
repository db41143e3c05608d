import { fireEvent, screen } from '@testing-library/preact';
import { texts } from '../../../src/texts';
import type { FakeServer } from '../fakeServer';
import { newServer, openSidebar, Screen, selected, settle } from '../openSidebar';

const WORDS = texts.en.sidebar;
const page = new Screen();
let server: FakeServer;

beforeEach(async () => {
  server = newServer();
  await openSidebar(server, { desk: { selection: selected('Acme', 'Zenith') } });
});

/** The button that answers the question, which stands where the stages were. */
function yes(): HTMLElement {
  return screen.getByRole('button', { name: WORDS.recordAll });
}

async function click(button: HTMLElement, detail: number): Promise<void> {
  await settle(() => {
    fireEvent.click(button, { detail });
  });
}

it('the second click of a double click does not answer the question that the first one asked', async () => {
  await page.stage(2);
  await click(yes(), 2);
  expect(server.sent('recordMany')).toEqual([]);
  await click(yes(), 1);
  expect(server.sent('recordMany')).toHaveLength(1);
});

it.each(['Enter', ' '])('“%s” held down presses a button once', async (key) => {
  await page.stage(2);
  expect(fireEvent.keyDown(yes(), { key, repeat: true })).toBe(false);
  expect(fireEvent.keyDown(yes(), { key, repeat: false })).toBe(true);
});

it('a key held down writes in a field as everywhere', () => {
  const note = screen.getByRole('textbox', { name: WORDS.note });
  expect(fireEvent.keyDown(note, { key: 'Enter', repeat: true })).toBe(true);
});
