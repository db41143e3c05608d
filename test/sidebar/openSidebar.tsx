import { act, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { webcrypto } from 'node:crypto';
import { App } from '../../sidebar/App';
import type { Desk, Selection } from '../../src/rpc';
import { texts } from '../../src/texts';
import { deskIn, FakeServer } from './fakeServer';

export type Language = keyof typeof texts;

/** The clients of the base that the sidebar searches. */
export const NAMES = ['Acme', 'Acme North', 'Birch & Sons', 'Old Acme', 'Macmedia', 'Zenith'];

/** A server that nothing was asked of yet, in the place of Google's. */
export function newServer(): FakeServer {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
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

/** How the sidebar is opened. */
interface Opening {
  readonly language?: Language;
  /** The names of the base; they are still loading where none are given. */
  readonly names?: readonly string[];
  /** What differs from the ordinary desk of a manager who selected nothing. */
  readonly desk?: Partial<Desk>;
}

/** Opens the sidebar; the server answers with the desk, and with the names of the base where some are given. */
export async function openSidebar(
  server: FakeServer,
  { language = 'en', names, desk = {} }: Opening = {},
): Promise<void> {
  render(<App />);
  await settle(() => {
    server.answer('openDesk', { ...deskIn(language), ...desk });
  });
  if (!names) return;
  await settle(() => {
    server.answer('clientNames', { ok: true, names });
  });
}

/** The clients of some selected rows. */
export function selected(...clients: string[]): Selection {
  return { ok: true, clients, isCut: false };
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

  /** The whole of the recorder, which hears the keys. */
  get panel(): HTMLElement {
    return screen.getByRole('group', { name: this.words.tabs.record });
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

  /** The buttons of the stages, in order. */
  get stages(): HTMLElement[] {
    const group = screen.queryByRole('group', { name: this.words.stage });
    return group ? [...group.querySelectorAll<HTMLElement>('.stage')] : [];
  }

  /** What is wrong, in words; '' for nothing. */
  get hint(): string {
    return screen
      .getAllByRole('alert')
      .map(({ textContent }) => textContent)
      .join('');
  }

  /** The lines of the question that is open. */
  get lines(): string[] {
    return [...document.querySelectorAll('.question .stage')].map(
      (line) => line.getAttribute('aria-label') ?? '',
    );
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

  /** What the buttons of an entry say. */
  labelsOf(entry: number): string[] {
    return this.buttonsOf(entry).map(({ textContent }) => textContent);
  }

  async press(name: string): Promise<void> {
    await userEvent.click(screen.getByRole('button', { name }));
  }

  async pressOn(entry: number, label: string): Promise<void> {
    const button = this.buttonsOf(entry).find(({ textContent }) => textContent === label);
    if (!button) throw new Error(`There is no button ${label} on ${this.entries.join(' | ')}`);
    await userEvent.click(button);
  }

  /** Types keys wherever the focus stands. */
  async keys(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
    await settle(() => undefined);
  }

  /** Puts a name into the search field. */
  async name(client: string): Promise<void> {
    await userEvent.clear(this.client);
    if (client !== '') await userEvent.type(this.client, client);
  }

  /** Presses the button of a stage. */
  async stage(stage: number): Promise<void> {
    const button = this.stages[stage - 1];
    if (!button) throw new Error(`There is no stage ${String(stage)}`);
    await userEvent.click(button);
    await settle(() => undefined);
  }

  /** Names a client and records a stage for him. */
  async record(client: string, stage: number): Promise<void> {
    await this.name(client);
    await this.stage(stage);
  }

  /** Writes into a field of the folded part. */
  async write(label: string, text: string): Promise<void> {
    const field = screen.getByRole('textbox', { name: label });
    await userEvent.clear(field);
    await userEvent.type(field, text);
  }

  private get items(): HTMLElement[] {
    const list = screen.queryByRole('region', { name: this.words.recent });
    return list ? [...list.querySelectorAll<HTMLElement>('.entry')] : [];
  }
}
