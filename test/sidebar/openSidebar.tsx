import { act, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { webcrypto } from 'node:crypto';
import { App } from '../../sidebar/App';
import { texts } from '../../src/texts';
import { deskIn, FakeServer } from './fakeServer';

export type Language = keyof typeof texts;

/** The clients of the base that the sidebar searches. */
export const NAMES = ['Acme', 'Acme North', 'Birch & Sons', 'Old Acme', 'Macmedia', 'Zenith'];

/** A server that nothing was asked of yet, in the place of Google's. */
export function newServer(): FakeServer {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  // jsdom has none, and arrows among radio buttons are looked up with it.
  Object.defineProperty(globalThis, 'CSS', { value: { escape: String }, configurable: true });
  const server = new FakeServer();
  server.install();
  return server;
}

/** Lets the server do something, and the page take it in. */
export async function settle(happens: () => void): Promise<void> {
  await act(async () => {
    happens();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** Opens the sidebar; the server answers with the desk, and with the names of the base where some are given. */
export async function openSidebar(
  server: FakeServer,
  { language = 'en', names }: { language?: Language; names?: readonly string[] } = {},
): Promise<void> {
  render(<App />);
  await settle(() => {
    server.answer('openDesk', deskIn(language));
  });
  if (!names) return;
  await settle(() => {
    server.answer('clientNames', { ok: true, names });
  });
}

/** What a person sees and touches in the open sidebar. */
export class Screen {
  private readonly words: (typeof texts)['en']['sidebar'];

  constructor(language: Language = 'en') {
    this.words = texts[language].sidebar;
  }

  get client(): HTMLInputElement {
    return screen.getByRole('combobox', { name: this.words.client });
  }

  /** The names that the search offers. */
  get offered(): string[] {
    return screen.queryAllByRole('option').map(({ textContent }) => textContent);
  }

  /** The name that the arrows stand on, as a screen reader is told. */
  get marked(): string | undefined {
    const id = this.client.getAttribute('aria-activedescendant');
    const option = screen
      .queryAllByRole('option')
      .find((one) => one.getAttribute('aria-selected') === 'true');
    expect(option?.id ?? null).toBe(id);
    return option?.textContent;
  }

  get stages(): HTMLInputElement[] {
    return screen.getAllByRole('radio');
  }

  /** Number of the chosen stage; 0 for none. */
  get stage(): number {
    return this.stages.findIndex(({ checked }) => checked) + 1;
  }

  get hint(): string {
    return screen.getByRole('alert').textContent;
  }

  /** The text of each entry of the list, the newest first. */
  get entries(): string[] {
    return this.items.map(({ textContent }) => textContent);
  }

  /** The state of each entry in words, the newest first. */
  get states(): string[] {
    return this.items.map((item) => item.querySelector('.state')?.textContent ?? '');
  }

  /** The buttons of an entry, the newest entry being 0. */
  buttonsOf(entry: number): HTMLElement[] {
    const item = this.items[entry];
    return item ? within(item).queryAllByRole('button') : [];
  }

  async press(name: string): Promise<void> {
    await userEvent.click(screen.getByRole('button', { name }));
  }

  async pressOn(entry: number, label: string): Promise<void> {
    const button = this.buttonsOf(entry).find(({ textContent }) => textContent === label);
    if (!button) throw new Error(`There is no button ${label} on ${this.entries.join(' | ')}`);
    await userEvent.click(button);
  }

  async fill(name: string, stage: number): Promise<void> {
    if (name !== '') await userEvent.type(this.client, name);
    const radio = this.stages[stage - 1];
    if (radio) await userEvent.click(radio);
  }

  /** Types an entry and saves it. */
  async save(name: string, stage: number): Promise<void> {
    await this.fill(name, stage);
    await this.press(this.words.save);
  }

  private get items(): HTMLElement[] {
    const list = screen.queryByRole('region', { name: this.words.recent });
    return list ? within(list).getAllByRole('listitem') : [];
  }
}
