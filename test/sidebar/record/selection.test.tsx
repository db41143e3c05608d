import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { Selection } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import type { FakeServer } from '../fakeServer';
import { NAMES, newServer, openSidebar, Screen, selected, settle } from '../openSidebar';

const WORDS = texts.en.sidebar;
const page = new Screen();
let server: FakeServer;

beforeEach(async () => {
  server = newServer();
  await openSidebar(server, { names: NAMES });
});

async function rowsAre(selection: Selection): Promise<void> {
  await settle(() => {
    server.answer('selectedClients', selection);
  });
}

async function comeBack(): Promise<void> {
  await settle(() => {
    window.dispatchEvent(new Event('focus'));
  });
}

describe('“take the row”', () => {
  it('takes the client of the row, in place of what stood in the field', async () => {
    await page.name('Bir');
    await page.press(WORDS.activeRow);
    await rowsAre(selected('Zenith'));
    expect([page.client.value, page.hint, page.offered]).toEqual(['Zenith', '', []]);
    expect(server.requests).toEqual([]);
  });

  it('takes several clients where several rows are selected', async () => {
    await page.press(WORDS.activeRow);
    await rowsAre(selected('Zenith', 'Acme'));
    expect(screen.getByText('Clients selected: 2')).toBeTruthy();
    // The button that was pressed stood beside the search, which is gone.
    expect(document.activeElement).toBe(page.panel);
  });

  it('says where the cursor must stand when it stands elsewhere, and keeps what was typed', async () => {
    await page.name('Acme');
    await page.press(WORDS.activeRow);
    await rowsAre(selected());
    expect([page.hint, page.client.value]).toEqual([WORDS.noActiveRow, 'Acme']);
    await userEvent.type(page.client, 'x');
    expect(page.hint).toBe('');
  });

  it.each([
    ['refuses', texts.en.recording.stranger('boris@example.com')],
    ['does not answer', undefined],
  ])('is answered in words when the server %s', async (_, message) => {
    await page.press(WORDS.activeRow);
    await settle(() => {
      if (message === undefined) server.fail('selectedClients', 'ScriptError: lost');
      else server.answer('selectedClients', { ok: false, message });
    });
    expect(page.hint).toBe(message ?? WORDS.noAnswerRow);
    expect(document.body.textContent).not.toContain('ScriptError');
  });

  it('keeps the optional fields that were filled meanwhile', async () => {
    await page.press(WORDS.activeRow);
    await page.write(WORDS.note, 'Kept');
    await rowsAre(selected('Zenith'));
    await page.stage(2);
    expect(server.requests).toMatchObject([{ client: 'Zenith', note: 'Kept' }]);
  });
});

describe('coming back from the sheet', () => {
  it('takes the row quietly while nothing was typed, and follows it from row to row', async () => {
    await comeBack();
    await rowsAre(selected('Zenith'));
    expect(page.client.value).toBe('Zenith');
    await comeBack();
    await rowsAre(selected('Acme'));
    expect(page.client.value).toBe('Acme');
    await comeBack();
    await rowsAre(selected());
    expect([page.client.value, page.hint]).toEqual(['Acme', '']);
  });

  it('lets the keys record for the row, though the search waited for a name', async () => {
    expect(document.activeElement).toBe(page.client);
    await comeBack();
    await rowsAre(selected('Zenith'));
    await page.keys('3');
    expect(server.requests).toMatchObject([{ client: 'Zenith', stage: 3 }]);
  });

  it('leaves the focus in the search to whoever has gone there meanwhile', async () => {
    await comeBack();
    await userEvent.click(page.client);
    await rowsAre(selected('Zenith'));
    expect(document.activeElement).toBe(page.client);
  });

  it('leaves alone a client that was typed or chosen', async () => {
    await page.name('Birch');
    await comeBack();
    await rowsAre(selected('Zenith'));
    expect(page.client.value).toBe('Birch');
  });

  it('leaves alone a question that is open', async () => {
    await comeBack();
    await rowsAre(selected('Zenith'));
    await page.press(WORDS.refuse);
    await comeBack();
    await rowsAre(selected('Acme'));
    expect(page.client.value).toBe('Zenith');
  });

  it('asks again where the person went to another row before the answer came: the row of the answer is left', async () => {
    await comeBack();
    await comeBack();
    await rowsAre(selected('Zenith'));
    expect(page.client.value).toBe('');
    await rowsAre(selected('Acme'));
    expect(page.client.value).toBe('Acme');
    expect(server.pending).not.toContain('selectedClients');
  });

  it('says nothing where the server fails, and asks once at a time', async () => {
    await comeBack();
    await comeBack();
    expect(server.pending.filter((name) => name === 'selectedClients')).toHaveLength(1);
    await settle(() => {
      server.fail('selectedClients', 'ScriptError');
    });
    expect(page.hint).toBe('');
    await comeBack();
    expect(server.pending.filter((name) => name === 'selectedClients')).toHaveLength(1);
  });
});

describe('a quick hand that comes back from the sheet', () => {
  it('records for the row that is selected now, not for the one that still stands in the form', async () => {
    await comeBack();
    await rowsAre(selected('Zenith'));
    await comeBack();
    await page.stage(3);
    expect(server.requests).toEqual([]);
    expect(screen.getByText(WORDS.working)).toBeTruthy();
    await rowsAre(selected('Acme'));
    expect(server.requests).toMatchObject([{ client: 'Acme', stage: 3 }]);
    expect(screen.queryByText(WORDS.working)).toBeNull();
  });

  it('records once, however often the stage was pressed meanwhile', async () => {
    await comeBack();
    await page.stage(3);
    await page.stage(3);
    await rowsAre(selected('Acme'));
    expect(server.requests).toMatchObject([{ client: 'Acme', stage: 3 }]);
  });

  it('asks for the reason of the client that is meant', async () => {
    await comeBack();
    await page.press(WORDS.refuse);
    await rowsAre(selected('Acme'));
    expect(page.client.value).toBe('Acme');
    await page.keys('1');
    expect(server.requests).toMatchObject([{ client: 'Acme', outcome: 'refused' }]);
  });

  it('is asked once where several rows are selected by now', async () => {
    await comeBack();
    await page.stage(1);
    await rowsAre(selected('Zenith', 'Acme'));
    expect(server.requests).toEqual([]);
    expect(screen.getByRole('button', { name: WORDS.recordAll })).toBeTruthy();
  });

  it('waits for nothing with a client that was chosen by hand', async () => {
    await page.name('Acme');
    await comeBack();
    await page.stage(1);
    expect(server.requests).toMatchObject([{ client: 'Acme' }]);
  });

  it('means what was typed meanwhile, and presses again', async () => {
    await comeBack();
    await page.stage(1);
    await page.name('Bir');
    await rowsAre(selected('Acme'));
    expect([page.client.value, server.requests]).toEqual(['Bir', []]);
  });

  it('is told where the row cannot be read, and nothing is recorded', async () => {
    await comeBack();
    await rowsAre(selected('Zenith'));
    await comeBack();
    await page.stage(1);
    await settle(() => {
      server.fail('selectedClients', 'ScriptError: lost');
    });
    expect([page.hint, server.requests]).toEqual([WORDS.noAnswerRow, []]);
  });

  it('waits for “take the row” as well', async () => {
    await page.name('Acme');
    await page.press(WORDS.activeRow);
    await page.stage(2);
    await rowsAre(selected('Zenith'));
    expect(server.requests).toMatchObject([{ client: 'Zenith', stage: 2 }]);
  });

  it('is asked anew about the row where he was in the sheet again before the answer came', async () => {
    await comeBack();
    await comeBack();
    await page.stage(1);
    await rowsAre(selected('Zenith'));
    expect(server.requests).toEqual([]);
    await rowsAre(selected('Acme'));
    expect(server.requests).toMatchObject([{ client: 'Acme' }]);
  });
});
