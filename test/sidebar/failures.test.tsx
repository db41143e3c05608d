import { texts } from '../../src/texts';
import { saved, type FakeServer } from './fakeServer';
import { NAMES, newServer, openSidebar, Screen, settle } from './openSidebar';

const WORDS = texts.en.sidebar;
const FAILED = `${WORDS.failedState}: ${WORDS.failed}`;
const page = new Screen();
let server: FakeServer;

beforeEach(async () => {
  server = newServer();
  await openSidebar(server, { names: NAMES });
});

describe('a save that was not answered', () => {
  beforeEach(async () => {
    await page.save('Acme', 3);
    await settle(() => {
      server.fail('recordAction', 'Exception: Service Spreadsheets timed out');
    });
  });

  it('says so in place of the raw exception, and keeps client and stage', () => {
    expect(page.states).toEqual([FAILED]);
    expect(page.entries[0]).toContain('Acme');
    expect(page.entries[0]).toContain('3. Meeting set');
    expect(document.body.textContent).not.toContain('Exception');
  });

  it('is tried again under the same ID, for it may have been saved', async () => {
    await page.pressOn(0, WORDS.retry);
    expect(page.states).toEqual([WORDS.saving]);
    expect(page.buttonsOf(0)).toEqual([]);
    expect(server.requests[1]).toEqual(server.requests[0]);
    await settle(() => {
      server.answer('recordAction', saved(server.requests[1], { repeated: true }));
    });
    expect(page.states).toEqual([WORDS.again]);
    expect(page.buttonsOf(0).map(({ textContent }) => textContent)).toEqual([WORDS.undo]);
  });

  it('can be tried again as often as it fails, always under the same ID', async () => {
    for (let n = 0; n < 3; n += 1) {
      await page.pressOn(0, WORDS.retry);
      await settle(() => {
        server.fail('recordAction', 'Service error');
      });
    }
    expect(page.states).toEqual([FAILED]);
    expect(new Set(server.requests.map((request) => JSON.stringify(request))).size).toBe(1);
  });

  it('leaves what is being typed alone when it is tried again', async () => {
    await page.fill('Birch', 2);
    await page.pressOn(0, WORDS.retry);
    expect([page.client.value, page.stage]).toEqual(['Birch', 2]);
  });
});

describe('a save that was refused', () => {
  const message = texts.en.recording.notYourClient('Acme', 'Clara');

  beforeEach(async () => {
    await page.save('Acme', 3);
    await settle(() => {
      server.answer('recordAction', { ok: false, message });
    });
  });

  it('shows the server’s sentence', () => {
    expect(page.states).toEqual([`${WORDS.refused}: ${message}`]);
    expect(page.buttonsOf(0).map(({ textContent }) => textContent)).toEqual([WORDS.edit]);
  });

  it('goes back into the form to be changed, and is then another action', async () => {
    await page.pressOn(0, WORDS.edit);
    expect([page.client.value, page.stage, page.entries]).toEqual(['Acme', 3, []]);
    expect(document.activeElement).toBe(page.client);
    await page.save(' North', 4);
    expect(server.requests[1]).toMatchObject({ client: 'Acme North', stage: 4 });
    expect(server.requests[1]?.id).not.toBe(server.requests[0]?.id);
    expect(page.states).toEqual([WORDS.saving]);
  });

  it('takes the hint of the form away when it comes back', async () => {
    await page.press(WORDS.save);
    expect(page.hint).toBe(WORDS.nameClient);
    await page.pressOn(0, WORDS.edit);
    expect(page.hint).toBe('');
  });
});

describe('undo', () => {
  beforeEach(async () => {
    await page.save('acme', 3);
    await settle(() => {
      server.answer('recordAction', saved(server.requests[0], { client: 'Acme' }));
    });
    await page.pressOn(0, WORDS.undo);
  });

  it('asks for the action of that ID to be taken back, under another ID', () => {
    const [first] = server.requests;
    expect(server.undone).toEqual([
      { id: expect.stringMatching(/^[\w-]{8,64}$/) as string, target: first?.id, client: 'Acme' },
    ]);
    expect(server.undone[0]?.id).not.toBe(first?.id);
    expect(page.states).toEqual([WORDS.undoing]);
    expect(page.buttonsOf(0)).toEqual([]);
  });

  it('is confirmed, and there is nothing more to do about the entry', async () => {
    await settle(() => {
      server.answer('undoAction', saved(undefined, { id: server.undone[0]?.id ?? '' }));
    });
    expect(page.states).toEqual([WORDS.undone]);
    expect(page.buttonsOf(0)).toEqual([]);
  });

  it('that is refused leaves the entry saved, with the server’s sentence', async () => {
    const message = texts.en.undo.tooLate;
    await settle(() => {
      server.answer('undoAction', { ok: false, message });
    });
    expect(page.states).toEqual([`${WORDS.saved}: ${message}`]);
  });

  it('that is not answered can be repeated under the same ID', async () => {
    await settle(() => {
      server.fail('undoAction', 'Exception: lost');
    });
    expect(page.states).toEqual([`${WORDS.saved}: ${WORDS.failed}`]);
    await page.pressOn(0, WORDS.undo);
    expect(server.undone[1]).toEqual(server.undone[0]);
    expect(document.body.textContent).not.toContain('Exception');
  });

  it('leaves another entry and what is being typed alone', async () => {
    await page.save('Birch', 2);
    await page.fill('Zen', 5);
    await settle(() => {
      server.answer('undoAction', saved(undefined));
    });
    expect(page.states).toEqual([WORDS.saving, WORDS.undone]);
    expect([page.client.value, page.stage]).toEqual(['Zen', 5]);
  });
});
