import { failureWords } from '../../../sidebar/calls/failures';
import { texts } from '../../../src/texts';
import { saved, type FakeServer } from '../fakeServer';
import { NAMES, newServer, openSidebar, Screen, settle } from '../openSidebar';

const WORDS = texts.en.sidebar;
const FAILED = `${WORDS.failedState}. ${WORDS.failed}`;
const page = new Screen();
let server: FakeServer;

beforeEach(async () => {
  server = newServer();
  await openSidebar(server, { names: NAMES });
});

/** Whether the browser would ask before the sidebar is closed. */
function warns(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a save that was not answered', () => {
  beforeEach(async () => {
    await page.write(WORDS.note, 'Asked for a price');
    await page.record('Acme', 3);
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

  it('is tried again under the same ID with all its fields, for it may have been saved', async () => {
    await page.pressOn(0, WORDS.retry);
    expect(page.states).toEqual([WORDS.saving]);
    expect(server.requests[1]).toEqual(server.requests[0]);
    expect(server.requests[1]).toMatchObject({ note: 'Asked for a price' });
    await settle(() => {
      server.answer('recordAction', saved(server.requests[1], { repeated: true }));
    });
    expect(page.states).toEqual([WORDS.again]);
    expect(page.labelsOf(0)).toEqual([WORDS.undo]);
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

  it('is not offered to be changed: it may stand in the log', () => {
    expect(page.labelsOf(0)).toEqual([WORDS.retry]);
  });

  it('leaves what is being typed alone when it is tried again', async () => {
    await page.name('Birch');
    await page.pressOn(0, WORDS.retry);
    expect(page.client.value).toBe('Birch');
  });

  it('warns before the sidebar is closed, until it is saved', async () => {
    expect(warns()).toBe(true);
    await page.pressOn(0, WORDS.retry);
    expect(warns()).toBe(true);
    await settle(() => {
      server.answer('recordAction', saved(server.requests[1]));
    });
    expect(warns()).toBe(false);
  });
});

describe.each([
  ['something broke on the server', texts.en.failure.busy],
  ['somebody else was saving', texts.en.recording.busy],
])('an answer that %s', (_, message) => {
  beforeEach(async () => {
    await page.write(WORDS.note, 'Asked for a price');
    await page.record('Acme', 3);
    await settle(() => {
      server.answer('recordAction', { ok: false, message, offer: 'retry' });
    });
  });

  it('is no refusal, for it may have been saved: it can be tried again and not be changed', () => {
    expect(page.states).toEqual([`${WORDS.failedState}. ${message}`]);
    expect(page.labelsOf(0)).toEqual([WORDS.retry]);
    expect(warns()).toBe(true);
  });

  it('keeps the draft and the ID for every further try', async () => {
    await page.pressOn(0, WORDS.retry);
    await settle(() => {
      server.answer('recordAction', { ok: false, message, offer: 'retry' });
    });
    await page.pressOn(0, WORDS.retry);
    expect(new Set(server.requests.map((request) => JSON.stringify(request))).size).toBe(1);
    expect(server.requests).toHaveLength(3);
    expect(server.requests[2]).toMatchObject({
      client: 'Acme',
      stage: 3,
      note: 'Asked for a price',
    });
    await settle(() => {
      server.answer('recordAction', saved(server.requests[2], { repeated: true }));
    });
    expect([page.states, warns()]).toEqual([[WORDS.again], false]);
  });

  it('leaves no way to send it as another action: a refusal that follows is known to be one', async () => {
    await page.pressOn(0, WORDS.retry);
    await settle(() => {
      server.answer('recordAction', { ok: false, message: 'No.' });
    });
    expect(page.labelsOf(0)).toEqual([WORDS.edit]);
  });
});

it('several accounts in one browser are told apart from a lost answer', async () => {
  await page.record('Acme', 3);
  await settle(() => {
    server.fail('recordAction', 'PERMISSION_DENIED');
  });
  expect(page.states).toEqual([`${WORDS.failedState}. ${failureWords('en').accounts}`]);
});

describe('a save that was refused', () => {
  const message = texts.en.recording.notYourClient('Acme', 'Clara');

  beforeEach(async () => {
    await page.write(WORDS.note, 'Asked for a price');
    await page.write(WORDS.amount, '1 500');
    await page.record('Acme', 3);
    await settle(() => {
      server.answer('recordAction', { ok: false, message });
    });
  });

  it('shows the server’s sentence, and what can be done: the same again would be refused again', () => {
    expect(page.states).toEqual([`${WORDS.refused}. ${message}`]);
    expect(page.labelsOf(0)).toEqual([WORDS.edit]);
    expect(warns()).toBe(false);
  });

  it('goes back into the form with all its fields, and is then another action', async () => {
    await page.pressOn(0, WORDS.edit);
    expect([page.client.value, page.entries]).toEqual(['Acme', []]);
    await page.keys('4');
    expect(server.requests[1]).toMatchObject({
      ...{ client: 'Acme', stage: 4, note: 'Asked for a price', amount: 1500 },
    });
    expect(server.requests[1]?.id).not.toBe(server.requests[0]?.id);
    expect(page.states).toEqual([WORDS.saving]);
  });

  it('takes nothing away that is being typed meanwhile: it waits until the form is free again', async () => {
    await page.write(WORDS.note, 'Of the next one');
    await page.name('Birch');
    await page.pressOn(0, WORDS.edit);
    expect([page.hint, page.client.value, page.entries.length]).toEqual([
      WORDS.formInUse,
      'Birch',
      1,
    ]);
    expect(document.activeElement).toBe(page.client);
    await page.stage(2);
    expect(server.requests[1]).toMatchObject({ client: 'Birch', note: 'Of the next one' });
    await page.pressOn(1, WORDS.edit);
    expect([page.hint, page.client.value, page.entries.length]).toEqual(['', 'Acme', 1]);
  });
});
