import { texts } from '../../../src/texts';
import { saved, type FakeServer } from '../fakeServer';
import { NAMES, newServer, openSidebar, Screen, settle } from '../openSidebar';

const WORDS = texts.en.sidebar;
const page = new Screen();
let server: FakeServer;

beforeEach(async () => {
  server = newServer();
  await openSidebar(server, { names: NAMES });
});

describe('undo', () => {
  beforeEach(async () => {
    await page.record('acme', 3);
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

  it('takes its button away, and the focus goes to the recorder', () => {
    expect(document.activeElement).toBe(page.panel);
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
    expect(page.states).toEqual([`${WORDS.saved}. ${message}`]);
  });

  it('on which something broke on the server can be repeated under the same ID', async () => {
    const message = texts.en.failure.unknown;
    await settle(() => {
      server.answer('undoAction', { ok: false, message, offer: 'retry' });
    });
    expect(page.states).toEqual([`${WORDS.saved}. ${message}`]);
    await page.pressOn(0, WORDS.undo);
    expect(server.undone[1]).toEqual(server.undone[0]);
  });

  it('that is not answered can be repeated under the same ID', async () => {
    await settle(() => {
      server.fail('undoAction', 'Exception: lost');
    });
    expect(page.states).toEqual([`${WORDS.saved}. ${WORDS.failed}`]);
    await page.pressOn(0, WORDS.undo);
    expect(server.undone[1]).toEqual(server.undone[0]);
    expect(document.body.textContent).not.toContain('Exception');
  });
});

describe('undo of what is on its way', () => {
  beforeEach(async () => {
    await page.record('Acme', 3);
    await page.pressOn(0, WORDS.undo);
  });

  it('waits until it is saved, and then takes it back', async () => {
    expect([page.states, server.undone, page.buttonsOf(0)]).toEqual([[WORDS.undoing], [], []]);
    await settle(() => {
      server.answer('recordAction', saved(server.requests[0]));
    });
    expect(server.undone).toMatchObject([{ target: server.requests[0]?.id }]);
    expect(page.states).toEqual([WORDS.undoing]);
  });

  it('is not needed where it was refused', async () => {
    await settle(() => {
      server.answer('recordAction', { ok: false, message: 'No.' });
    });
    expect([page.states, server.undone]).toEqual([[`${WORDS.refused}. No.`], []]);
  });

  it('says so where nobody knows whether it was saved: it can be tried again', async () => {
    await settle(() => {
      server.fail('recordAction', 'Service error');
    });
    expect([page.states, server.undone]).toEqual([[`${WORDS.failedState}. ${WORDS.failed}`], []]);
  });
});

it('undo of what was never sent needs no call', async () => {
  for (let n = 1; n <= 6; n += 1) await page.record(`Client ${String(n)}.`, 1);
  await page.pressOn(0, WORDS.undo);
  expect(page.states[0]).toBe(WORDS.undone);
  await settle(() => {
    server.answer('recordAction', saved(server.requests[0]));
  });
  expect([server.requests.length, server.undone]).toEqual([5, []]);
});

it('only the entry that the key takes back names the key', async () => {
  await page.record('Acme', 1);
  await page.record('Zenith', 2);
  const keys = (): (string | null | undefined)[] =>
    [0, 1].map((entry) => page.buttonsOf(entry)[0]?.getAttribute('aria-keyshortcuts'));
  expect(keys()).toEqual(['Z', null]);
  await page.keys('z');
  expect(keys()).toEqual([undefined, 'Z']);
});
