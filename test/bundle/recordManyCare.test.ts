import { cellDateOfIso, type Emulator } from '../../preview/emulator';
import type { Offer } from '../../src/rpc';
import { texts } from '../../src/texts';
import { failingWrite, twice } from './failingWrite';
import { rowsOf, salesWorkbook } from './workbooks';

const { batch, recording } = texts.en;
const FIELDS = texts.en.headings.actions;
const COOLING = {
  When: cellDateOfIso('2026-11-01'),
  Manager: 'Boris',
  Client: 'Cold',
  Stage: 2,
  Outcome: 'refused',
};

const CLIENT_HEADINGS = Object.values(texts.en.headings.clients);

const request = (more: object = {}): object => ({
  id: 'batch-0001',
  clients: ['Acme', 'Birch', 'Cedar'],
  stage: 2,
  ...more,
});

function expectRefused(emulator: Emulator, sent: unknown, message: string, offer?: Offer): void {
  const before = emulator.snapshot().tabs;
  expect(emulator.call('recordMany', sent)).toEqual({
    ok: false,
    message,
    ...(offer && { offer }),
  });
  expect(emulator.snapshot().tabs).toEqual(before);
}

describe('a retry', () => {
  const written = (emulator: Emulator): unknown =>
    ['Actions', 'Clients'].map((tab) => emulator.values(tab));

  it('with the same ID is confirmed and writes nothing again', () => {
    const emulator = salesWorkbook([COOLING]);
    const sent = request({ clients: ['Acme', 'Cold', 'Birch'] });
    const first = emulator.call('recordMany', sent) as object;
    const before = written(emulator);
    expect(emulator.call('recordMany', sent)).toEqual({ ...first, repeated: true });
    expect(written(emulator)).toEqual(before);
  });

  it('does not take the rows of another request for its own', () => {
    const emulator = salesWorkbook();
    emulator.call('recordMany', request({ id: 'batch-00012' }));
    expect(emulator.call('recordMany', request())).toMatchObject({ repeated: false });
    expect(rowsOf(emulator, 'Actions')).toHaveLength(6);
  });

  it('says who was not in the first try', () => {
    const emulator = salesWorkbook();
    emulator.call('recordMany', request());
    expect(emulator.call('recordMany', request({ clients: ['Acme', 'Dill'] }))).toMatchObject({
      repeated: true,
      clients: ['Acme'],
      leftOut: [{ client: 'Dill', message: batch.leftOut('Dill') }],
    });
    expect(rowsOf(emulator, 'Actions')).toHaveLength(3);
  });

  describe.each(['before', 'after'] as const)('after a failure %s', (when) => {
    it.each([0, 1, 2])('write %d leaves each row once, and the base right', (nth) => {
      const { faults, arm, hasFailed } = failingWrite(nth, when);
      const emulator = salesWorkbook([], { faults });
      emulator.putTab('Clients', [CLIENT_HEADINGS, ['Birch', 'Boris']], 'CLIENTS');
      arm();
      const answered = twice(() => emulator.call('recordMany', request()));
      expect(hasFailed()).toBe(true);
      const answer = { ok: true, clients: ['Acme', 'Birch', 'Cedar'], leftOut: [] };
      expect(answered).toMatchObject(answer);
      expect(rowsOf(emulator, 'Actions').map((row) => row['ID'])).toEqual([
        'batch-0001/1',
        'batch-0001/2',
        'batch-0001/3',
      ]);
      const lines = rowsOf(emulator, 'Clients').map((row) => [row['Client'], row['Status']]);
      expect(lines.sort()).toEqual(['Acme', 'Birch', 'Cedar'].map((name) => [name, 'in work']));
    });
  });

  it('while somebody else saves is answered in words, and nothing is written', () => {
    const emulator = salesWorkbook();
    const release = emulator.holdDocumentLock();
    expectRefused(emulator, request(), recording.busy, 'retry');
    release();
    expect(emulator.call('recordMany', request())).toMatchObject({ ok: true });
  });
});

describe('what is not understood is named, in words', () => {
  const emulator = salesWorkbook();
  const many = Array.from({ length: 201 }, (_, index) => `Client ${String(index)}`);

  it.each([
    ['no clients', { clients: [] }, recording.missing(FIELDS.client)],
    ['no list of clients', { clients: 'Acme' }, recording.notUnderstood(FIELDS.client)],
    ['the clients left out', { clients: undefined }, recording.missing(FIELDS.client)],
    ['a blank client', { clients: ['Acme', ' '] }, recording.missing(FIELDS.client)],
    ['a client that is a number', { clients: [12] }, recording.notUnderstood(FIELDS.client)],
    ['a long client', { clients: ['x'.repeat(201)] }, recording.tooLong(FIELDS.client, 200)],
    ['201 clients', { clients: many }, batch.tooMany(200)],
    [
      'an amount, which differs from client to client',
      { amount: 5 },
      recording.unknownField('amount'),
    ],
    ['a deal label', { deal: 'x' }, recording.unknownField('deal')],
    ['one client', { client: 'Acme' }, recording.unknownField('client')],
    ['an ID with a slash', { id: 'batch/0001' }, recording.notUnderstood(FIELDS.id)],
    ['an unknown stage', { stage: 9 }, recording.unknownStage('9', 7)],
    ['a long note', { note: 'x'.repeat(2001) }, recording.tooLong(FIELDS.note, 2000)],
  ])('%s', (_, more, message) => {
    expectRefused(emulator, request(more), message);
  });

  it.each([[undefined], [null], ['Acme'], [[]]])('a request that is no record: %j', (sent) => {
    expect(emulator.call('recordMany', sent)).toMatchObject({ ok: false });
  });

  it('200 clients are taken', () => {
    const sent = request({ id: 'batch-0200', clients: many.slice(1) });
    expect(emulator.call('recordMany', sent)).toMatchObject({ ok: true });
    expect(rowsOf(emulator, 'Actions')[199]?.['ID']).toBe('batch-0200/200');
  });
});

it.each([
  ['nobody whose name Google keeps back', '', recording.nobody],
  ['no stranger', 'zoe@example.com', recording.stranger('zoe@example.com')],
  ['nobody who has left', 'olga@example.com', recording.stranger('olga@example.com')],
  ['not the founder, who only reads', 'filip@example.com', recording.notYourRole('founder')],
])('%s records for several', (_, user, message) => {
  expectRefused(salesWorkbook([], { user }), request(), message);
});
