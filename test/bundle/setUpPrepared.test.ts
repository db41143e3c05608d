import { cellDateOfIso, type CellValue, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { ACTION_HEADINGS, renamed, rowsOf, rowWith, setUpSnapshot, TEAM } from './workbooks';

/** Every cell that stood there still stands in its place. */
function expectKept(emulator: Emulator, tab: string, before: CellValue[][]): void {
  const after = emulator.values(tab);
  before.forEach((row, index) => {
    expect(after[index]?.slice(0, row.length)).toEqual(row);
  });
}

function mustSetUp(emulator: Emulator): void {
  expect(emulator.call('setUp')).toMatchObject({ ok: true });
}

function mustRecord(emulator: Emulator): void {
  const request = { id: 'prepared-1', client: 'Acme', stage: 3 };
  expect(emulator.call('recordAction', request)).toMatchObject({
    ok: true,
    stage: '3. Meeting set',
  });
}

it('tabs that people renamed are still known, and no second ones are made', () => {
  let snapshot = renamed(setUpSnapshot(), 'Actions', 'What we did');
  snapshot = renamed(snapshot, 'Team', 'Us');
  const emulator = builtEmulator({ workbook: snapshot });
  expect(emulator.call('setUp')).toMatchObject({ ok: true, created: [] });
  expect(emulator.tabs()).toEqual(builtEmulator({ workbook: snapshot }).tabs());
  mustRecord(emulator);
  expect(rowsOf(emulator, 'What we did')).toHaveLength(1);
});

it('tabs with extra columns, or columns in another order, keep them and gain nothing twice', () => {
  const emulator = builtEmulator();
  const log: CellValue[][] = [
    ['Region', ...[...ACTION_HEADINGS].reverse()],
    [
      'North',
      null,
      null,
      'old-id-01',
      null,
      null,
      null,
      null,
      700,
      null,
      null,
      2,
      'Acme',
      'Boris',
      cellDateOfIso('2026-11-02'),
    ],
  ];
  const clients: CellValue[][] = [
    ['Manager', 'Colour', 'Client', 'Since'],
    ['Boris', 'red', 'Birch', null],
  ];
  emulator.putTab('Actions', log);
  emulator.putTab('Clients', clients);
  mustSetUp(emulator);
  expectKept(emulator, 'Actions', log);
  expectKept(emulator, 'Clients', clients);
  expect(emulator.values('Actions')[0]).toHaveLength(15);
  expect(emulator.values('Clients')[0]).toEqual([
    ...(clients[0] ?? []),
    'Potential',
    'Status',
    'Stage',
    'Days in stage',
    'Last action',
    'Next step',
    'Cooling until',
    'Sold in total',
  ]);
  mustRecord(emulator);
  expect(rowWith(emulator, 'Actions', 'ID', 'prepared-1')).toMatchObject({ Client: 'Acme' });
  expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).toMatchObject({ Stage: '3. Meeting set' });
});

it.each(['ID', 'Manager', 'Note'])(
  'a log that has lost its column %s gets it back on the right',
  (lost) => {
    const emulator = builtEmulator({ workbook: setUpSnapshot() });
    const headings = ACTION_HEADINGS.filter((heading) => heading !== lost);
    const row = headings.map((heading) => (heading === 'Client' ? 'Acme' : null));
    emulator.putTab('Actions', [headings.concat(''), row]);
    const before = emulator.values('Actions').map((cells) => cells.slice(0, 13));
    mustSetUp(emulator);
    expectKept(emulator, 'Actions', before);
    expect(emulator.values('Actions')[0]).toContain(lost);
    mustRecord(emulator);
  },
);

it('a foreign tab called Actions is left as it is; ours gets another title', () => {
  const emulator = builtEmulator();
  const foreign: CellValue[][] = [
    ['Share', 'Price'],
    ['GOOG', 170],
  ];
  emulator.putTab('Actions', foreign);
  mustSetUp(emulator);
  expect(emulator.values('Actions')).toEqual(foreign);
  expect(emulator.values(texts.en.setUp.taken('Actions'))[0]).toEqual(ACTION_HEADINGS);
  mustRecord(emulator);
  expect(emulator.call('setUp')).toMatchObject({ created: [] });
  expect(emulator.values('Actions')).toEqual(foreign);
});

it('a prepared Team tab and Settings tab of another language are taken over', () => {
  const emulator = builtEmulator({ user: 'vera@example.com' });
  const { headings, settings, tabs } = texts.ru;
  const rows: CellValue[][] = [
    [headings.settings.setting, headings.settings.value, headings.settings.note],
    [settings.names.language, 'ru', null],
  ];
  emulator.putTab(tabs.settings, rows);
  emulator.putTab('Team', TEAM);
  mustSetUp(emulator);
  expect(emulator.values(tabs.settings)).toEqual(rows);
  expectKept(emulator, 'Team', TEAM);
  expect(emulator.tabs().map(({ name }) => name)).not.toContain('Settings');
  expect(emulator.tabs().map(({ name }) => name)).not.toContain(tabs.team);
});

it('a prepared Team tab that names a head needs no admin: nobody becomes one by coming first', () => {
  const emulator = builtEmulator({ user: 'vera@example.com' });
  emulator.putTab('Team', TEAM);
  mustSetUp(emulator);
  expect(emulator.values('Team')).toEqual(TEAM);
});
