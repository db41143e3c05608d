import { act, fireEvent, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { App } from '../../../sidebar/App';
import { texts } from '../../../src/texts';
import { deskIn, saved, type FakeServer } from '../fakeServer';
import { NAMES, newServer, openSidebar, Screen, settle } from '../openSidebar';

const WORDS = texts.en.sidebar;
const page = new Screen();
const isNewShown = (): boolean => screen.queryByText(WORDS.newClient) !== null;
let server: FakeServer;

beforeEach(() => {
  server = newServer();
});

/** The names that fit "acme", in the order in which they are offered. */
const FOUND = ['Acme', 'Acme North', 'Old Acme', 'Macmedia'];

describe('the search', () => {
  beforeEach(async () => {
    await openSidebar(server, { names: NAMES });
  });

  it('offers nothing before something is typed, then what fits, the best first', async () => {
    await userEvent.click(page.client);
    expect(page.offered).toEqual([]);
    expect(page.client.getAttribute('aria-expanded')).toBe('false');
    await userEvent.type(page.client, 'ACME');
    expect(page.offered).toEqual(FOUND);
    expect(page.client.getAttribute('aria-expanded')).toBe('true');
    expect(page.marked).toBeUndefined();
  });

  it('shows a name that does not fit its field when it is pointed at', async () => {
    expect(page.client.title).toBe(`${WORDS.clientHint} (/)`);
    await userEvent.type(page.client, 'Acme North');
    expect(page.client.title).toBe('Acme North (/)');
  });

  it('arrows walk the list round and round, and Enter takes the name without saving', async () => {
    await userEvent.type(page.client, 'acme{ArrowDown}');
    expect(page.marked).toBe('Acme');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(page.marked).toBe('Macmedia');
    await userEvent.keyboard('{ArrowDown}');
    expect(page.marked).toBe('Acme');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(page.marked).toBe('Old Acme');
    await userEvent.keyboard('{Enter}');
    expect(page.client.value).toBe('Old Acme');
    expect([page.offered, page.hint, server.requests]).toEqual([[], '', []]);
  });

  it('the arrow up begins with the last name', async () => {
    await userEvent.type(page.client, 'acme{ArrowUp}');
    expect(page.marked).toBe('Macmedia');
  });

  it('Escape leaves the field and keeps what was typed; typing on opens the list again', async () => {
    await userEvent.type(page.client, 'acm{ArrowDown}{Escape}');
    expect([page.offered, page.client.value]).toEqual([[], 'acm']);
    expect(document.activeElement).not.toBe(page.client);
    await userEvent.type(page.client, 'e');
    expect(page.offered).toEqual(FOUND);
    expect(page.marked).toBeUndefined();
  });

  it('a click takes a name, and leaves the field: the next digit records', async () => {
    await userEvent.type(page.client, 'acme');
    await userEvent.click(screen.getByRole('option', { name: 'Acme North' }));
    expect([page.client.value, page.offered]).toEqual(['Acme North', []]);
    expect(document.activeElement).not.toBe(page.client);
    await page.keys('3');
    expect(server.requests).toMatchObject([{ client: 'Acme North', stage: 3 }]);
  });

  it('leaving the field closes the list', async () => {
    await userEvent.type(page.client, 'acme');
    await userEvent.tab();
    expect(page.offered).toEqual([]);
  });

  it('other keys are left to the field', async () => {
    await userEvent.type(page.client, 'acme{ArrowLeft}x');
    expect(page.client.value).toBe('acmxe');
  });

  it('Enter on the beginning of a name marks the first that fits: it is not taken for a new client', async () => {
    await userEvent.type(page.client, 'zen{Enter}');
    expect([page.marked, page.client.value]).toEqual(['Zenith', 'zen']);
    await page.keys('{Enter}4');
    expect(server.requests).toMatchObject([{ client: 'Zenith', stage: 4 }]);
  });

  it('Enter on a whole name, or on one that fits nothing, is done with it', async () => {
    await userEvent.type(page.client, 'acme{Enter}');
    expect([page.offered, document.activeElement === page.client]).toEqual([[], false]);
    await page.name('Quite New');
    await page.keys('{Enter}1');
    expect(server.requests).toMatchObject([{ client: 'Quite New', stage: 1 }]);
  });

  it('“/” goes to the search from anywhere, also on a Russian keyboard', async () => {
    await userEvent.type(page.client, 'acme{Enter}');
    await page.keys('/');
    expect(document.activeElement).toBe(page.client);
    await page.keys('{Escape}');
    expect(fireEvent.keyDown(document.body, { key: '.', code: 'Slash' })).toBe(false);
    await settle(() => undefined);
    expect(document.activeElement).toBe(page.client);
  });

  it('says that a name is new while no client goes by it', async () => {
    await userEvent.type(page.client, 'Acm');
    expect(isNewShown()).toBe(true);
    await userEvent.type(page.client, 'e');
    expect(isNewShown()).toBe(false);
    await userEvent.type(page.client, 'x');
    expect([page.offered, isNewShown()]).toEqual([[], true]);
    await userEvent.clear(page.client);
    expect(isNewShown()).toBe(false);
  });

  it.each(['acme', ' Acme ', 'ACME', 'birch  &  sons'])('%j is a known name', async (typed) => {
    await userEvent.type(page.client, typed);
    await userEvent.tab();
    expect(isNewShown()).toBe(false);
  });

  it('a client saved a moment ago is new no more', async () => {
    await page.record('Quite New', 1);
    await settle(() => {
      server.answer('recordAction', saved(server.requests[0]));
    });
    await userEvent.type(page.client, 'Quite New');
    await userEvent.tab();
    expect(isNewShown()).toBe(false);
  });
});

describe('names that', () => {
  it('come late are offered for what stands in the field by then', async () => {
    await openSidebar(server);
    await userEvent.type(page.client, 'acme');
    expect([page.offered, isNewShown()]).toEqual([[], false]);
    await settle(() => {
      server.answer('clientNames', { ok: true, names: NAMES });
    });
    expect([page.client.value, page.offered]).toEqual(['acme', FOUND]);
  });

  it.each([
    ['do not come', undefined],
    ['are refused', texts.en.recording.notSetUp],
  ])('%s leave a field to type in, without a raw exception', async (_, message) => {
    await openSidebar(server);
    await settle(() => {
      if (message === undefined) server.fail('clientNames', 'ScriptError: timed out');
      else server.answer('clientNames', { ok: false, message });
    });
    await userEvent.type(page.client, 'Acme');
    expect([page.offered, isNewShown()]).toEqual([[], false]);
    expect(document.body.textContent).not.toContain('ScriptError');
    await page.stage(2);
    expect(server.requests).toMatchObject([{ client: 'Acme', stage: 2 }]);
  });

  it.each([
    ['did not come', undefined],
    ['were refused', texts.en.recording.busy],
  ])('%s are asked for once more, some seconds later', async (_, message) => {
    jest.useFakeTimers();
    const fail = async (): Promise<void> => {
      if (message === undefined) server.fail('clientNames', 'ScriptError: timed out');
      else server.answer('clientNames', { ok: false, message });
      await act(() => jest.advanceTimersByTimeAsync(4000));
    };
    const asked = (): number => server.sent('clientNames').length;
    try {
      render(<App />);
      server.answer('openDesk', deskIn('en'));
      await act(() => jest.advanceTimersByTimeAsync(0));
      await fail();
      expect(asked()).toBe(1);
      await act(() => jest.advanceTimersByTimeAsync(1000));
      expect(asked()).toBe(2);
      await fail();
      await act(() => jest.advanceTimersByTimeAsync(60_000));
      expect(asked()).toBe(2);
    } finally {
      jest.useRealTimers();
    }
  });

  it('come at the second try are offered', async () => {
    jest.useFakeTimers();
    try {
      render(<App />);
      server.answer('openDesk', deskIn('en'));
      await act(() => jest.advanceTimersByTimeAsync(0));
      server.fail('clientNames', 'ScriptError: timed out');
      await act(() => jest.advanceTimersByTimeAsync(5000));
      server.answer('clientNames', { ok: true, names: NAMES });
      await act(() => jest.advanceTimersByTimeAsync(0));
    } finally {
      jest.useRealTimers();
    }
    await userEvent.type(page.client, 'acme');
    expect(page.offered).toEqual(FOUND);
  });

  it('look like markup are offered as text', async () => {
    const name = '<img src=x onerror="alert(1)">';
    await openSidebar(server, { names: [name] });
    await userEvent.type(page.client, '<im');
    expect(page.offered).toEqual([name]);
    await page.keys('{ArrowDown}{Enter}');
    expect(page.client.value).toBe(name);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a new client who may be an old one', () => {
  beforeEach(async () => {
    await openSidebar(server, { names: ['ООО «Ромашка»', 'Rolls-Royce Ltd', 'ABC', 'Zenith'] });
  });

  const asked = (): string[] =>
    [...document.querySelectorAll('.alike .chip')].map(({ textContent }) => textContent);

  it.each([
    ['Ромашка, ЗАО', 'ООО «Ромашка»'],
    ['rolls royce', 'Rolls-Royce Ltd'],
    ['АВС ООО', 'ABC'],
  ])('%s: asks whether he is %s, and one click takes him', async (typed, name) => {
    await page.name(typed);
    expect([isNewShown(), asked()]).toEqual([true, [name]]);
    expect(screen.getByRole('button', { name }).title).toBe(name);
    await page.press(name);
    expect([page.client.value, isNewShown(), asked()]).toEqual([name, false, []]);
    await page.keys('2');
    expect(server.requests).toMatchObject([{ client: name, stage: 2 }]);
  });

  it('asks nothing where no name is like it', async () => {
    await page.name('Quite New');
    expect([isNewShown(), asked()]).toEqual([true, []]);
  });
});
