import { fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { texts } from '../../src/texts';
import { saved, type FakeServer } from './fakeServer';
import { NAMES, newServer, openSidebar, Screen, settle } from './openSidebar';

const WORDS = texts.en.sidebar;
const page = new Screen();
const isNewShown = (): boolean => screen.queryByText(WORDS.noClient) !== null;
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

  it('Escape closes the list and keeps what was typed; typing on opens it again', async () => {
    await userEvent.type(page.client, 'acm{ArrowDown}{Escape}');
    expect([page.offered, page.client.value]).toEqual([[], 'acm']);
    await userEvent.type(page.client, 'e');
    expect(page.offered).toEqual(FOUND);
    expect(page.marked).toBeUndefined();
  });

  it('a click takes a name, and the field keeps its focus', async () => {
    await userEvent.type(page.client, 'acme');
    await userEvent.click(screen.getByRole('option', { name: 'Acme North' }));
    expect([page.client.value, page.offered]).toEqual(['Acme North', []]);
    expect(document.activeElement).toBe(page.client);
  });

  it('leaving the field closes the list', async () => {
    await userEvent.type(page.client, 'acme');
    await userEvent.tab();
    expect(page.offered).toEqual([]);
  });

  it('other keys are left to the field', async () => {
    await userEvent.type(page.client, 'acme{ArrowLeft}x');
    expect(page.client.value).toBe('acmxe');
    expect(fireEvent.keyDown(page.client, { key: 'Enter' })).toBe(true);
  });

  it('says that a name is new once nothing fits, and only then', async () => {
    await userEvent.type(page.client, 'Acm');
    expect(isNewShown()).toBe(false);
    await userEvent.type(page.client, 'ex');
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
    await page.save('Quite New', 1);
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
    await page.save('', 2);
    expect(server.requests).toMatchObject([{ client: 'Acme', stage: 2 }]);
  });

  it('look like markup are offered as text', async () => {
    const name = '<img src=x onerror="alert(1)">';
    await openSidebar(server, { names: [name] });
    await userEvent.type(page.client, '<im');
    expect(page.offered).toEqual([name]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(page.client.value).toBe(name);
    expect(document.querySelector('img')).toBeNull();
  });
});
