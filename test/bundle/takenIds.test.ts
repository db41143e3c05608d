import type { Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { stateOf, workbookFor } from './wholeTeam';
import { rowsOf } from './workbooks';

const { recording, undo } = texts.en;
const OTHERS = ['boris@example.com', 'filip@example.com', 'anna@example.com'];

/** What the head did, each request once. */
const DONE: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['recordAction', { id: 'by-vera-01', client: 'Acme', stage: 4 }],
  ['recordMany', { id: 'bulk-vera-', clients: ['Acme', 'Birch'], stage: 5 }],
  ['undoAction', { id: 'undo-vera-', target: 'by-vera-01', client: 'Acme' }],
  ['undoMany', { id: 'undo-bulk-', target: 'bulk-anna-' }],
  ['renameClient', { id: 'name-vera-', from: 'Cedar', to: 'Cypress' }],
  ['handOver', { id: 'hand-vera-', clients: ['Acme'], to: 'Clara' }],
];

function workbook(): Emulator {
  const emulator = workbookFor('head');
  for (const [name, request] of DONE) {
    expect(emulator.call(name, request)).toMatchObject({ ok: true });
  }
  return emulator;
}

function messageFor(name: string): string {
  return name.startsWith('undo') ? undo.notUnderstood : recording.notARequest;
}

function expectRefused(emulator: Emulator, name: string, request: object, message: string): void {
  const before = stateOf(emulator);
  expect([request, emulator.call(name, request)]).toEqual([request, { ok: false, message }]);
  expect(stateOf(emulator)).toEqual(before);
}

describe('an ID under which something stands in the log', () => {
  it.each(DONE)('is confirmed to whoever did it and asks the same again: %s', (name, request) => {
    const emulator = workbook();
    const rows = rowsOf(emulator, 'Actions').length;
    expect(emulator.call(name, request)).toMatchObject({ ok: true });
    expect(rowsOf(emulator, 'Actions')).toHaveLength(rows);
  });

  it.each(DONE.filter(([name]) => name !== 'handOver'))(
    'is confirmed to nobody else, and tells him nothing of the client: %s',
    (name, request) => {
      const emulator = workbook();
      for (const user of OTHERS) {
        emulator.signIn(user);
        expectRefused(emulator, name, request, messageFor(name));
      }
    },
  );

  const otherwise: readonly (readonly [string, object])[] = [
    ['recordAction', { id: 'by-vera-01', client: 'Birch', stage: 4 }],
    ['recordAction', { id: 'by-vera-01', client: 'Nobody', stage: 4 }],
    ['recordAction', { id: 'by-vera-01', client: 'Acme', stage: 3 }],
    ['recordAction', { id: 'by-vera-01', client: 'Acme', stage: 4, outcome: 'refused' }],
    ['recordAction', { id: 'BY-VERA-01', client: 'Acme', stage: 4 }],
    ['recordAction', { id: 'undo-vera-', client: 'Acme', stage: 4 }],
    ['recordMany', { id: 'bulk-vera-', clients: ['Acme', 'Birch'], stage: 6 }],
    ['recordMany', { id: 'bulk-anna-', clients: ['Cypress'], stage: 2 }],
    ['undoAction', { id: 'undo-vera-', target: 'by-boris-1', client: 'Acme' }],
    ['undoAction', { id: 'by-boris-1', target: 'by-vera-01', client: 'Acme' }],
    ['undoMany', { id: 'undo-bulk-', target: 'bulk-boris' }],
    ['renameClient', { id: 'name-vera-', from: 'Birch', to: 'Cypress' }],
    ['renameClient', { id: 'name-vera-', from: 'Cedar', to: 'Cherry' }],
    ['handOver', { id: 'bulk-anna-', clients: ['Birch'], to: 'Boris' }],
  ];

  it.each(otherwise)('is never confirmed for something else: %s %j', (name, request) => {
    expectRefused(workbook(), name, request, messageFor(name));
  });

  it('is confirmed also where the client has another name by now', () => {
    const emulator = workbookFor('head');
    const request = { id: 'by-vera-01', client: 'Acme', stage: 4 };
    emulator.call('recordAction', request);
    emulator.call('renameClient', { id: 'name-vera-', from: 'Acme', to: 'Apex' });
    expect(emulator.call('recordAction', request)).toMatchObject({ ok: true, repeated: true });
    expect(emulator.call('recordAction', { ...request, client: 'Apex' })).toMatchObject({
      ok: true,
      repeated: true,
    });
  });

  it('is confirmed in a log that does not say who recorded', () => {
    const emulator = workbookFor('head');
    const cells = emulator.values('Actions');
    const place = cells[0]?.indexOf('Recorded by') ?? -1;
    const without = cells.map((row) => row.filter((_, at) => at !== place));
    emulator.putTab('Actions', without, 'ACTIONS');
    const request = { id: 'by-vera-01', client: 'Acme', stage: 4 };
    expect(emulator.call('recordAction', request)).toMatchObject({ repeated: false });
    expect(emulator.call('recordAction', request)).toMatchObject({ ok: true, repeated: true });
  });
});
