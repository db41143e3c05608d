import type { CellValue, Emulator, WorkbookSnapshot } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import {
  CLIENT_HEADINGS,
  rowsOf,
  rowWith,
  salesWorkbook,
  TEAM,
  type CellsByHeading,
} from './workbooks';

const LOOKUP = texts.en.tabs.lookup;
const step = (client: string, stage: number, more: CellsByHeading = {}): CellsByHeading => ({
  When: `2026-11-${String(stage).padStart(2, '0')}T10:00`,
  Manager: 'Boris',
  Client: client,
  Stage: stage,
  ID: `old-${client}-${String(stage)}`,
  ...more,
});
const LOG = [step('Birch', 1), step('Acme', 2), step('Acme', 5), step('Birch', 6)];

function base(emulator: Emulator, ...clients: string[]): void {
  const rows = clients.map((name) => [name, 'Boris']);
  emulator.putTab('Clients', [...emulator.values('Clients').slice(0, 1), ...rows], 'CLIENTS');
}

/** The workbook after somebody deleted a tab. */
function without(emulator: Emulator, tab: string): WorkbookSnapshot {
  const workbook = emulator.snapshot();
  const id = workbook.tabs.find(({ name }) => name === tab)?.id;
  workbook.tabs = workbook.tabs.filter((kept) => kept.id !== id);
  workbook.names = workbook.names.filter(({ tabId }) => tabId !== id);
  workbook.protections = workbook.protections.filter(({ tabId }) => tabId !== id);
  return workbook;
}

/** A recording that shows whether the whole story of the client was known: an earlier win, and one line. */
function expectRightLine(emulator: Emulator): void {
  const request = { id: 'lookup-0001', client: 'Acme', stage: 3, nextStep: '2026-11-25' };
  expect(emulator.call('recordAction', request)).toMatchObject({
    ok: true,
    repeated: false,
    stage: '3. Meeting set',
  });
  expect(emulator.call('recordAction', request)).toMatchObject({ ok: true, repeated: true });
  expect(rowsOf(emulator, 'Clients').map(({ Client }) => Client)).toEqual(['Birch', 'Acme']);
  expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).toMatchObject({
    Status: 'working',
    Stage: '3. Meeting set',
    'Sold in total': 77,
  });
  expect(rowsOf(emulator, 'Actions')).toHaveLength(6);
}

describe('a damaged lookup tab does not lead recording astray', () => {
  const damages: (readonly [string, number, number, string])[] = [
    ['the ID row lost its formula', 2, 2, 'x'],
    ['the echo lost its formula', 2, 1, ''],
    ['the client row lost its formula', 2, 3, '1'],
    ['the log headings were typed over', 3, 1, 'hello'],
    ['something stands in the way of the log headings', 3, 4, 'hello'],
    ['the base headings were typed over', 4, 1, 'hello'],
    ['the client’s line was typed over', 5, 1, 'hello'],
    ['the rows were typed over', 6, 1, ''],
    ['something stands in the way of the rows', 7, 3, 'hello'],
    ['the settings were typed over', 6, 17, ''],
    ['something stands in the way of the settings', 9, 18, 'hello'],
    ['the team was typed over', 7, 20, 'Zoe'],
    ['something stands in the way of the team', 7, 21, 'hello'],
  ];

  it.each(damages)('%s', (_, row, column, text) => {
    const emulator = salesWorkbook([step('Acme', 7, { Amount: 77 }), ...LOG]);
    base(emulator, 'Birch', 'Acme');
    emulator.type(LOOKUP, row, column, text);
    expectRightLine(emulator);
  });

  it.each([LOOKUP, 'Settings'])('the tab %s was deleted', (tab) => {
    const whole = salesWorkbook([step('Acme', 7, { Amount: 77 }), ...LOG]);
    base(whole, 'Birch', 'Acme');
    const emulator = builtEmulator({ workbook: without(whole, tab), user: 'boris@example.com' });
    expectRightLine(emulator);
  });

  it.each(['Team', 'Actions', 'Clients'])('without the tab %s it is refused in words', (tab) => {
    const workbook = without(salesWorkbook(LOG), tab);
    const emulator = builtEmulator({ workbook, user: 'boris@example.com' });
    const request = { id: 'lookup-0006', client: 'Acme', stage: 3 };
    expect(emulator.call('recordAction', request)).toMatchObject({ ok: false });
    expect(emulator.call('openDesk')).toMatchObject({ ok: tab === 'Clients' });
  });
});

describe('after a client was renamed', () => {
  const rename = { When: '2026-11-15', Client: 'Acme', Reason: 'Acme Group', Outcome: 'renamed' };
  const asks = ['Acme', 'Acme Group'];

  it.each(asks)('an action with “%s” updates the line of the new name', (client) => {
    const emulator = salesWorkbook([...LOG, { ...rename, ID: 'rename-001' }]);
    base(emulator, 'Birch', 'Acme Group');
    const answer = emulator.call('recordAction', { id: 'lookup-0002', client, stage: 6 });
    expect(answer).toMatchObject({ ok: true, client: 'Acme Group', stage: '6. Terms accepted' });
    expect(rowsOf(emulator, 'Clients')).toMatchObject([
      { Client: 'Birch' },
      { Client: 'Acme Group', Status: 'in work', Stage: '6. Terms accepted' },
    ]);
  });

  it.each(asks)('its story counts at the door, by either name: “%s”', (client) => {
    const refusal = { When: '2026-11-14', Client: 'Acme', Outcome: 'refused', Manager: 'Boris' };
    const emulator = salesWorkbook([...LOG, refusal, { ...rename, ID: 'rename-001' }]);
    const answer = emulator.call('recordAction', { id: 'lookup-0003', client, stage: 6 });
    expect(answer).toMatchObject({ ok: false });
  });
});

it('whoever owned a client under his old name does not own him under it after a hand-over', () => {
  const refusal = { When: '2026-11-14', Client: 'Acme', Outcome: 'refused', Manager: 'Boris' };
  const rename = { When: '2026-11-15', Client: 'Acme', Reason: 'Apex', Outcome: 'renamed' };
  for (const log of [
    [...LOG, rename],
    [...LOG, refusal, rename],
  ]) {
    const emulator = salesWorkbook(log);
    emulator.putTab('Clients', [CLIENT_HEADINGS, ['Apex', 'Clara']], 'CLIENTS');
    for (const client of ['Acme', 'Apex', ' ACME ']) {
      const request = { id: 'lookup-0007', client, stage: 6 };
      const message = texts.en.recording.notYourClient(client.trim(), 'Clara');
      expect(emulator.call('recordAction', request)).toEqual({ ok: false, message });
    }
    expect(rowsOf(emulator, 'Actions')).toHaveLength(log.length);
  }
});

it.each([
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\v',
  '\f',
  '\u00a0',
  '\u1680',
  '\u2003',
  '\u2028',
  '\u202f',
  '\u3000',
  '\ufeff',
])('a name in the tabs is the same name, whichever space it has: %j', (space) => {
  const name = `Acme${space}Ltd`;
  const emulator = salesWorkbook([step(name, 2, { Manager: 'Clara' })]);
  emulator.putTab('Clients', [CLIENT_HEADINGS, [name, 'Clara']], 'CLIENTS');
  for (const client of [name, 'acme ltd']) {
    const request = { id: 'lookup-0008', client, stage: 3 };
    const message = texts.en.recording.notYourClient(client, 'Clara');
    expect(emulator.call('recordAction', request)).toEqual({ ok: false, message });
  }
  emulator.signIn('clara@example.com');
  const request = { id: 'lookup-0009', client: 'acme ltd', stage: 3 };
  expect(emulator.call('recordAction', request)).toMatchObject({ move: 'advanced', from: 2 });
  expect(rowsOf(emulator, 'Clients')).toMatchObject([{ Client: name, Stage: '3. Meeting set' }]);
});

it('voided rows do not count, above or below others', () => {
  const emulator = salesWorkbook([
    ...LOG,
    { When: '2026-11-15', Outcome: 'void', Reason: 'old-Acme-5', ID: 'void-00001' },
  ]);
  emulator.call('recordAction', { id: 'lookup-0004', client: 'Acme', stage: 2 });
  expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).toMatchObject({
    Stage: '2. Interest expressed',
    'Days in stage': 18,
  });
});

describe('columns of the team’s own in front of ours', () => {
  const shifted = (cells: readonly (readonly CellValue[])[], own: number): CellValue[][] =>
    cells.map((row) => [...Array.from({ length: own }, () => 'own'), ...row]);

  it.each(['Team', 'Settings', 'Actions', 'Clients'])('%s', (tab) => {
    const emulator = salesWorkbook([step('Acme', 7, { Amount: 77 }), ...LOG]);
    base(emulator, 'Birch', 'Acme');
    emulator.putTab('Team', TEAM, 'TEAM');
    emulator.putTab(tab, shifted(emulator.values(tab), 4), tab.toUpperCase());
    emulator.signIn('vera@example.com');
    expect(emulator.call('setUp')).toMatchObject({ ok: true });
    emulator.signIn('boris@example.com');
    expectRightLine(emulator);
  });
});

it('stage names of the team’s own hold, though the columns of Settings stand in another order', () => {
  const emulator = salesWorkbook();
  emulator.putTab(
    'Settings',
    [
      ['Note', 'Setting', 'Value'],
      ['', 'Stage 1', 'Hello'],
      ['', 'Stage 2', 'Deal'],
    ],
    'SETTINGS',
  );
  emulator.signIn('vera@example.com');
  expect(emulator.call('setUp')).toMatchObject({ ok: true });
  emulator.signIn('boris@example.com');
  const answer = emulator.call('recordAction', { id: 'lookup-0005', client: 'Acme', stage: 1 });
  expect(answer).toMatchObject({ ok: true, stage: '1. Hello' });
});

describe('columns that people lay anew by hand, so that the formulas look into others', () => {
  const LAID: (readonly [string, string, (row: readonly CellValue[]) => CellValue[]])[] = [
    ['Actions', 'pasted one to the right', (row) => [null, ...row]],
    ['Actions', 'pasted in another order', (row) => [...row].reverse()],
    ['Clients', 'pasted one to the right', (row) => [null, ...row]],
    ['Team', 'pasted in another order', (row) => [...row].reverse()],
  ];

  it.each(LAID)('%s %s: the tabs themselves are read', (tab, _, laid) => {
    const emulator = salesWorkbook([step('Acme', 7, { Amount: 77 }), ...LOG]);
    base(emulator, 'Birch', 'Acme');
    emulator.putTab(tab, emulator.values(tab).map(laid));
    expectRightLine(emulator);
  });
});
