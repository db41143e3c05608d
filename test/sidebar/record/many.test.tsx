import { screen } from '@testing-library/preact';
import type { RecordManyRequest, RecordedMany } from '../../../src/rpc';
import { texts } from '../../../src/texts';
import type { FakeServer } from '../fakeServer';
import { NAMES, newServer, openSidebar, Screen, selected, settle } from '../openSidebar';

const WORDS = texts.en.sidebar;
const CLIENTS = ['Acme', 'Birch & Sons', 'Zenith'];
const page = new Screen();
let server: FakeServer;

async function open(desk: object = {}): Promise<void> {
  server = newServer();
  await openSidebar(server, { names: NAMES, desk: { selection: selected(...CLIENTS), ...desk } });
}

function sent(): RecordManyRequest[] {
  return server.sent('recordMany') as RecordManyRequest[];
}

async function confirm(more: Partial<RecordedMany> = {}): Promise<void> {
  const { id = '', clients = [] } = sent().slice(-1)[0] ?? {};
  await settle(() => {
    server.answer('recordMany', {
      ...{ ok: true, id, repeated: false, clients, leftOut: [] },
      ...more,
    });
  });
}

it('names the selected clients, and has no search field', async () => {
  await open();
  expect(screen.getByText('Clients selected: 3')).toBeTruthy();
  expect([...document.querySelectorAll('.names li')].map((li) => li.textContent)).toEqual(CLIENTS);
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.queryByText(WORDS.selectionCut)).toBeNull();
});

it('says that more than 200 rows were selected', async () => {
  await open({ selection: { ok: true, clients: CLIENTS, isCut: true } });
  expect(screen.getByText(WORDS.selectionCut)).toBeTruthy();
});

it('one digit and one confirmation record for all of them, in one call', async () => {
  await open();
  await page.keys('3');
  const question = 'Record “3. Meeting set” for 3 selected clients?';
  expect(screen.getByRole('group', { name: question })).toBeTruthy();
  expect(sent()).toEqual([]);
  await page.keys('{Enter}');
  expect(sent()).toEqual([{ id: sent()[0]?.id, clients: CLIENTS, stage: 3 }]);
  expect(page.entries[0]).toContain('Clients: 3');
  expect(page.states).toEqual([WORDS.saving]);
  await confirm();
  expect(page.states).toEqual([WORDS.saved]);
});

it('a click on a stage and on the button does the same', async () => {
  await open();
  await page.stage(2);
  await page.press(WORDS.recordAll);
  expect(sent()).toMatchObject([{ clients: CLIENTS, stage: 2 }]);
});

it('“/” lets go of the selected rows and goes to the search', async () => {
  await open();
  await page.keys('/');
  expect(screen.queryByText('Clients selected: 3')).toBeNull();
  expect(document.activeElement).toBe(page.client);
  expect([page.client.value, sent()]).toEqual(['', []]);
});

it('Escape records nothing and keeps the selection', async () => {
  await open();
  await page.keys('3{Escape}{Enter}');
  expect([sent(), page.stages.length]).toEqual([[], 7]);
  expect(screen.getByText('Clients selected: 3')).toBeTruthy();
});

it('Enter on “Cancel” cancels', async () => {
  await open();
  await page.keys('3{Tab}{Enter}');
  expect([sent(), page.stages.length]).toEqual([[], 7]);
});

it('a refusal asks for the reason, then for the confirmation', async () => {
  await open();
  await page.keys('01');
  expect(sent()).toEqual([]);
  await page.keys('{Enter}');
  const [reason] = texts.en.settings.refusalReasons;
  expect(sent()).toMatchObject([{ clients: CLIENTS, outcome: 'refused', reason }]);
});

it('the last stage asks for no amount: it would be one amount for all', async () => {
  await open();
  expect(screen.queryByLabelText(WORDS.amount)).toBeNull();
  expect(screen.queryByLabelText(WORDS.deal)).toBeNull();
  await page.write(WORDS.note, 'Fair');
  await page.stage(7);
  await page.press(WORDS.recordAll);
  expect(sent()).toEqual([{ id: sent()[0]?.id, clients: CLIENTS, stage: 7, note: 'Fair' }]);
});

it('those left out are listed with the reason, and one undo takes the others back', async () => {
  await open();
  await page.keys('3{Enter}');
  const message = 'Acme: refused, cooling.';
  await confirm({ clients: CLIENTS.slice(1), leftOut: [{ client: 'Acme', message }] });
  expect(page.entries[0]).toContain('Clients: 2');
  expect(page.entries[0]).toContain('Not recorded: 1');
  expect(page.entries[0]).toContain(message);
  await page.keys('z');
  expect(server.sent('undoMany')).toMatchObject([{ target: sent()[0]?.id }]);
  await settle(() => {
    server.answer('undoMany', { ok: true, id: 'x', repeated: false, clients: CLIENTS.slice(1) });
  });
  expect(page.states).toEqual([WORDS.undone]);
});

it('a lost answer is tried again under the same ID with the same clients', async () => {
  await open();
  await page.keys('3{Enter}');
  await settle(() => {
    server.fail('recordMany', 'Service error');
  });
  await page.pressOn(0, WORDS.retry);
  expect(sent()[1]).toEqual(sent()[0]);
});

it('what something broke on is tried again under the same ID, and its undo too', async () => {
  await open();
  await page.keys('3{Enter}');
  const broken = { ok: false, message: texts.en.failure.busy, offer: 'retry' };
  await settle(() => {
    server.answer('recordMany', broken);
  });
  expect(page.states).toEqual([`${WORDS.failedState}. ${broken.message}`]);
  expect(page.labelsOf(0)).toEqual([WORDS.retry]);
  await page.pressOn(0, WORDS.retry);
  expect(sent()[1]).toEqual(sent()[0]);
  await confirm({ repeated: true });
  await page.keys('z');
  await settle(() => {
    server.answer('undoMany', broken);
  });
  await page.keys('z');
  const [first, second] = server.sent('undoMany');
  expect(second).toEqual(first);
});

it('what was refused goes back into the form as a selection', async () => {
  await open();
  await page.keys('3{Enter}');
  await settle(() => {
    server.answer('recordMany', { ok: false, message: 'No.' });
  });
  expect(screen.queryByText('Clients selected: 3')).toBeNull();
  await page.pressOn(0, WORDS.edit);
  expect(screen.getByText('Clients selected: 3')).toBeTruthy();
});

it('“only one client” leads back to the search', async () => {
  await open();
  await page.press(WORDS.onlyOne);
  await settle(() => undefined);
  expect([page.client.value, document.activeElement]).toEqual(['', page.client]);
  await page.record('Acme', 1);
  expect(server.requests).toMatchObject([{ client: 'Acme', stage: 1 }]);
});

it('an amount that was typed for one client, and cannot be read, is in nobody’s way', async () => {
  await open({ selection: selected('Acme') });
  await page.write(WORDS.amount, 'many');
  await page.press(WORDS.activeRow);
  await settle(() => {
    server.answer('selectedClients', selected(...CLIENTS));
  });
  await page.stage(3);
  expect(page.hint).toBe('');
  await page.press(WORDS.recordAll);
  expect(sent()).toEqual([{ id: sent()[0]?.id, clients: CLIENTS, stage: 3 }]);
});
