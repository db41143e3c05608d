import { cellDateOfIso, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { plain, rowsOf, rowWith, salesWorkbook, type CellsByHeading } from './workbooks';

const { recording } = texts.en;
const BORIS = 'boris@example.com';
const HEAD = 'vera@example.com';
const NOW = cellDateOfIso('2026-11-20T12:00');
const COOLING = {
  When: cellDateOfIso('2026-11-01'),
  Manager: 'Boris',
  Client: 'Cold',
  Stage: 2,
  Outcome: 'refused',
};
const CLARAS = { When: cellDateOfIso('2026-11-02'), Manager: 'Clara', Client: 'Hers', Stage: 1 };

const request = (more: object = {}): object => ({
  id: 'batch-0001',
  clients: ['Acme', 'Birch', 'Cedar'],
  stage: 2,
  ...more,
});

function expectRefused(emulator: Emulator, sent: unknown, message: string): void {
  const before = emulator.snapshot().tabs;
  expect(emulator.call('recordMany', sent)).toEqual({ ok: false, message });
  expect(emulator.snapshot().tabs).toEqual(before);
}

describe('one action for several clients', () => {
  it('is a row for each, with one instant, numbered after the request, and chained', () => {
    const emulator = salesWorkbook();
    expect(emulator.call('recordMany', request({ contact: 'letter', note: 'Mailing' }))).toEqual({
      ok: true,
      id: 'batch-0001',
      repeated: false,
      clients: ['Acme', 'Birch', 'Cedar'],
      leftOut: [],
    });
    const rows = rowsOf(emulator, 'Actions');
    expect(rows.map((row) => [row['ID'], row['Client']])).toEqual([
      ['batch-0001/1', 'Acme'],
      ['batch-0001/2', 'Birch'],
      ['batch-0001/3', 'Cedar'],
    ]);
    const shared = { When: NOW, Manager: 'Boris', Stage: '2. Interest expressed', Note: 'Mailing' };
    for (const row of rows) {
      expect(row).toMatchObject({ ...shared, Contact: 'letter', 'Recorded by': BORIS });
    }
    const seals = rows.map((row) => plain(row['Hash']).split('-'));
    expect(seals.map(([previous]) => previous)).toEqual([
      '0'.repeat(16),
      seals[0]?.[1],
      seals[1]?.[1],
    ]);
  });

  it('brings the line of each of them up to date, and adds whom the base lacks', () => {
    const emulator = salesWorkbook();
    emulator.call('recordAction', { id: 'first-0001', client: 'Birch', stage: 5 });
    emulator.call('recordMany', request({ nextStep: '2026-12-01' }));
    const line = { Status: 'in work', Stage: '2. Interest expressed', 'Days in stage': 0 };
    for (const client of ['Acme', 'Birch', 'Cedar']) {
      expect(rowWith(emulator, 'Clients', 'Client', client)).toMatchObject({
        ...line,
        Manager: 'Boris',
        'Next step': cellDateOfIso('2026-12-01'),
      });
    }
    expect(rowsOf(emulator, 'Clients')).toHaveLength(3);
  });

  it('is checked and goes on with the next single one: the chain holds across both', () => {
    const emulator = salesWorkbook();
    emulator.call('recordAction', { id: 'first-0001', client: 'Birch', stage: 5 });
    emulator.call('recordMany', request());
    emulator.call('recordAction', { id: 'second-001', client: 'Acme', stage: 3 });
    emulator.signIn(HEAD);
    emulator.run('menuCheckLog');
    expect(emulator.alerts()).toEqual([texts.en.checkLog.clean(5)]);
  });

  it('counts a client once, however often and by whatever name he is named', () => {
    const log = [
      { When: cellDateOfIso('2026-11-01'), Manager: 'Boris', Client: 'Old', Stage: 1 },
      { When: cellDateOfIso('2026-11-02'), Client: 'Old', Outcome: 'renamed', Reason: 'New' },
    ];
    const emulator = salesWorkbook(log);
    const clients = ['Acme', ' acme ', 'New', 'Old'];
    expect(emulator.call('recordMany', request({ clients }))).toMatchObject({
      clients: ['Acme', 'New'],
    });
    expect(rowsOf(emulator, 'Actions')).toHaveLength(4);
  });

  it('may be for another manager where a head records', () => {
    const emulator = salesWorkbook([CLARAS], { user: HEAD });
    const sent = request({ clients: ['Hers', 'Acme'], manager: 'Clara' });
    expect(emulator.call('recordMany', sent)).toMatchObject({ clients: ['Hers', 'Acme'] });
    expect(rowsOf(emulator, 'Actions')[2]).toMatchObject({ Manager: 'Clara', 'Recorded by': HEAD });
  });
});

describe('each client is judged as if he were recorded alone', () => {
  const log: CellsByHeading[] = [COOLING, CLARAS];

  it('whoever may not be recorded is left out with his sentence, the others are written', () => {
    const emulator = salesWorkbook(log);
    const clients = ['Acme', 'Cold', 'Hers', 'Birch'];
    const single = (client: string): string =>
      (emulator.call('recordAction', { id: 'single-001', client, stage: 2 }) as { message: string })
        .message;
    expect(emulator.call('recordMany', request({ clients }))).toEqual({
      ok: true,
      id: 'batch-0001',
      repeated: false,
      clients: ['Acme', 'Birch'],
      leftOut: [
        { client: 'Cold', message: single('Cold') },
        { client: 'Hers', message: recording.notYourClient('Hers', 'Clara') },
      ],
    });
    expect(single('Cold')).toContain('30\u00a0April\u00a02027');
    expect(rowsOf(emulator, 'Actions').map((row) => row['ID'])).toEqual([
      undefined,
      undefined,
      'batch-0001/1',
      'batch-0001/2',
    ]);
  });

  it('where nobody may be, the whole is refused with the first sentence', () => {
    expectRefused(
      salesWorkbook(log),
      request({ clients: ['Hers', 'Cold'] }),
      recording.notYourClient('Hers', 'Clara'),
    );
  });

  it('the head’s written reason counts for all of them', () => {
    const emulator = salesWorkbook(log, { user: HEAD });
    const sent = request({ clients: ['Cold', 'Hers'], override: 'New owner' });
    expect(emulator.call('recordMany', sent)).toMatchObject({ clients: ['Cold', 'Hers'] });
    expect(rowsOf(emulator, 'Actions')[2]?.['Note']).toBe(recording.overridden('New owner'));
  });

  it('and stands beside those alone who were to be left alone', () => {
    const emulator = salesWorkbook(log, { user: HEAD });
    emulator.call('recordMany', request({ clients: ['Hers', 'Cold'], override: 'New owner' }));
    const notes = rowsOf(emulator, 'Actions').slice(2);
    expect(notes.map((row) => row['Note'])).toEqual([undefined, recording.overridden('New owner')]);
  });

  it('a reason that is too long is told by its name', () => {
    const sent = request({ override: 'x'.repeat(501) });
    const message = recording.tooLong(recording.overrideReason, 500);
    expectRefused(salesWorkbook(), sent, message);
  });

  it('the owner by the tab counts, where the log says another', () => {
    const emulator = salesWorkbook([CLARAS]);
    emulator.putTab(
      'Clients',
      [
        ['Client', 'Manager'],
        ['HERS', 'Boris'],
      ],
      'CLIENTS',
    );
    expect(emulator.call('recordMany', request({ clients: ['Hers'] }))).toMatchObject({ ok: true });
  });
});
