import type { Emulator } from '../../preview/emulator';
import { rowsOf, salesWorkbook } from './workbooks';

const TEXTS = [
  '=1+1',
  '=HYPERLINK("http://example.com";"x")',
  '+7 900 123-45-67',
  '-5',
  '@x',
  '2.000',
  '1,5',
  '007',
  '1e5',
  '50%',
  'TRUE',
  '2026-11-05',
  "'quoted",
  "''",
  '#N/A',
  'Ёлка & Sons "B"',
  '株式会社',
  '🙂',
  '*',
  'What?~',
  '<b>bold</b>',
  'constructor',
  '__proto__',
];

function record(emulator: Emulator, id: string, client: string): unknown {
  const rest = { stage: 2, note: client, reason: client, contact: client, deal: client };
  return emulator.call('recordAction', { id, client, ...rest });
}

describe.each(TEXTS.filter((text) => text !== '#N/A'))('a client called %s', (text) => {
  const emulator = salesWorkbook([
    { When: '2026-11-10', Manager: 'Clara', Client: 'Bystander', Stage: 6, ID: 'bystander-1' },
  ]);

  it('is stored as that text, in every column, and comes back the same', () => {
    expect(record(emulator, 'text-00001', text)).toMatchObject({ ok: true, client: text });
    expect(rowsOf(emulator, 'Actions')[1]).toMatchObject({
      Client: text,
      Note: text,
      Reason: text,
      Contact: text,
      Deal: text,
    });
    expect(rowsOf(emulator, 'Clients')).toMatchObject([{ Client: text }]);
    const snapshot = emulator.snapshot();
    const written = snapshot.tabs.filter(({ hidden, name }) => !hidden && name !== 'Dashboard');
    expect(written.map(({ name }) => name)).toEqual(expect.arrayContaining(['Actions', 'Clients']));
    expect(written.flatMap(({ formulas }) => formulas)).toEqual([]);
  });

  it('is found again: the second action is of the same client and the same deal', () => {
    expect(record(emulator, 'text-00002', text)).toMatchObject({
      ok: true,
      client: text,
      stage: '2. Interest expressed',
    });
    expect(rowsOf(emulator, 'Clients')).toHaveLength(1);
  });
});

it.each([
  ['inner spaces', 'Acme   Ltd'],
  ['a no-break space', 'Acme\u00a0Ltd'],
  ['a tab', 'Acme\tLtd'],
  ['a line break', 'Acme\nLtd'],
  ['capitals', 'ACME LTD'],
])('names that differ by %s alone are one client with one line', (_, other) => {
  const emulator = salesWorkbook();
  expect(record(emulator, 'space-0001', other)).toMatchObject({ ok: true });
  expect(record(emulator, 'space-0002', 'Acme Ltd')).toMatchObject({ ok: true });
  expect(rowsOf(emulator, 'Clients')).toHaveLength(1);
});

it.each([
  ['inner spaces', 'Acme   Ltd'],
  ['a no-break space', 'Acme\u00a0Ltd'],
  ['a line break', 'Acme\nLtd'],
])('a client that people wrote with %s is found in the base', (_, written) => {
  const emulator = salesWorkbook();
  emulator.putTab(
    'Clients',
    [...emulator.values('Clients'), [written, 'Boris', null, 40]],
    'CLIENTS',
  );
  expect(record(emulator, 'space-0003', 'acme ltd')).toMatchObject({ ok: true });
  expect(rowsOf(emulator, 'Clients')).toMatchObject([{ Client: written, Status: 'in work' }]);
});

it('a client whose name is a number in the sheet is found by its digits', () => {
  const emulator = salesWorkbook([
    { When: '2026-11-10', Manager: 'Boris', Client: 173688, Stage: 6, ID: 'number-001' },
  ]);
  emulator.putTab('Clients', [...emulator.values('Clients'), [173688, 'Boris']], 'CLIENTS');
  const answer = emulator.call('recordAction', { id: 'number-002', client: '173688', stage: 2 });
  expect(answer).toMatchObject({ ok: true, stage: '2. Interest expressed' });
  expect(rowsOf(emulator, 'Clients')).toMatchObject([{ Client: 173688, Status: 'in work' }]);
});

it('very long texts that are allowed arrive whole', () => {
  const emulator = salesWorkbook();
  const note = 'ш'.repeat(2000);
  const request = { id: 'long-00001', client: 'x'.repeat(200), stage: 1, note };
  expect(emulator.call('recordAction', request)).toMatchObject({ ok: true });
  expect(rowsOf(emulator, 'Actions')).toMatchObject([{ Note: note, Client: 'x'.repeat(200) }]);
});
