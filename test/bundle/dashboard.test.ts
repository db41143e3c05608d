import { cellDateOfIso, type CellValue, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import {
  cellAt,
  dashboardOf,
  DATE,
  expectNoError,
  expectTables,
  FIGURES,
  MANAGER,
  PROBLEMS,
  sampleWorkbook,
} from './dashboardPage';
import { sampleCells } from './realLog';
import { plain, rowsOf, salesWorkbook, setUpSnapshot } from './workbooks';

function setting(emulator: Emulator, name: string, value: string): void {
  const rows = rowsOf(emulator, 'Settings');
  const at = rows.findIndex(({ Setting }) => Setting === name);
  const row = at < 0 ? rows.length + 2 : at + 2;
  emulator.type('Settings', row, 1, name);
  emulator.type('Settings', row, 2, value);
}

/** Settings with that many stages. */
function withStages(count: number): Emulator {
  const emulator = sampleWorkbook();
  const rows: CellValue[][] = Array.from({ length: count }, (_, n) => [
    `Stage ${String(n + 1)}`,
    `Step ${String(n + 1)}`,
  ]);
  const head = [
    ['Setting', 'Value', 'Note'],
    ['Language', 'English'],
  ];
  emulator.putTab('Settings', [...head, ...rows], 'SETTINGS');
  return emulator;
}

describe('set-up', () => {
  it('makes the Dashboard, names it, and puts today into its date cell', () => {
    const emulator = builtEmulator();
    const { created } = emulator.call('setUp') as { created: string[] };
    expect(created[0]).toBe('Dashboard');
    expect(emulator.tabs()[0]).toMatchObject({ name: 'Dashboard', hidden: false });
    expect(cellAt(emulator, DATE)).toEqual(cellDateOfIso('2026-11-20'));
    expect(cellAt(emulator, MANAGER)).toBeNull();
    const { names, tabs } = emulator.snapshot();
    expect(names.find(({ name }) => name === 'DASHBOARD')?.tabId).toBe(tabs[0]?.id);
  });

  it('leaves a tab of that name which people made alone', () => {
    const emulator = builtEmulator();
    const own: CellValue[][] = [['Our own figures', 7]];
    emulator.putTab('Dashboard', own);
    emulator.call('setUp');
    expect(emulator.values('Dashboard')).toEqual(own);
    expect(emulator.tabs()[0]?.name).toBe(texts.en.setUp.taken('Dashboard'));
    expectNoError(emulator, texts.en.setUp.taken('Dashboard'));
  });

  it('a second time keeps the date and the manager that people chose', () => {
    const emulator = sampleWorkbook();
    emulator.type('Dashboard', DATE.row, DATE.column, '2012-02-15');
    emulator.type('Dashboard', MANAGER.row, MANAGER.column, '10909');
    emulator.call('setUp');
    const before = emulator.values('Dashboard');
    expect(emulator.call('setUp')).toMatchObject({ ok: true, created: [] });
    expect(emulator.values('Dashboard')).toEqual(before);
  });

  it.each(['007', '=Boris', '1e5', "'Boris"])(
    'a second time keeps a chosen manager called %s as that text',
    (name) => {
      const emulator = sampleWorkbook();
      emulator.type('Dashboard', MANAGER.row, MANAGER.column, `'${name}`);
      expect(cellAt(emulator, MANAGER)).toBe(name);
      emulator.call('setUp');
      expect(cellAt(emulator, MANAGER)).toBe(name);
    },
  );

  it.each(['clearContents', 'setValues', 'setFormulas', 'setConditionalFormatRules'])(
    'a second time that crashed at %s has lost neither the date nor the manager',
    (member) => {
      let isArmed = false;
      const emulator = builtEmulator({
        workbook: setUpSnapshot(),
        faults: (call) => {
          if (!isArmed || !call.member.endsWith(`.${member}`)) return undefined;
          isArmed = false;
          return { when: 'crash' };
        },
      });
      emulator.type('Dashboard', DATE.row, DATE.column, '2012-02-15');
      emulator.type('Dashboard', MANAGER.row, MANAGER.column, 'Boris');
      isArmed = true;
      expect(() => emulator.call('setUp')).toThrow();
      expect(emulator.call('setUp')).toMatchObject({ ok: true });
      expect(cellAt(emulator, DATE)).toEqual(cellDateOfIso('2012-02-15'));
      expect(cellAt(emulator, MANAGER)).toBe('Boris');
    },
  );

  it('a second time brings back a formula that somebody overwrote, on either tab', () => {
    const emulator = sampleWorkbook();
    emulator.call('setUp');
    const before = emulator.values('Dashboard');
    emulator.type('Dashboard', 3, 1, 'oops');
    emulator.type('Dashboard', 6, 2, 'in the way');
    emulator.type(FIGURES, 3, 5, 'in the way');
    emulator.call('setUp');
    expect(emulator.values('Dashboard')).toEqual(before);
    expectNoError(emulator, FIGURES);
  });

  it('hides the figures and marks them', () => {
    const emulator = builtEmulator({ workbook: setUpSnapshot() });
    expect(emulator.tabs().find(({ name }) => name === FIGURES)?.hidden).toBe(true);
    expect(emulator.snapshot().names.map(({ name }) => name)).toContain('TABLA_FIGURES');
  });

  it('lays Dashboard and figures in at most 60 service calls', () => {
    const emulator = builtEmulator({ workbook: setUpSnapshot() });
    emulator.type('Settings', 2, 2, 'ru');
    emulator.meter.reset();
    emulator.run('onOpen', { authMode: 'LIMITED' });
    // Facts of the workbook are no calls of the budget: formulas ask for them while they are computed.
    const { log } = emulator.meter;
    const counted = log.filter(({ kind }) => kind !== 'facts').map(({ member }) => member);
    expect(counted).toContain('Sheet.setConditionalFormatRules');
    // The menu, the date and whether it all fits are no part of the laying.
    expect(counted.length - 5).toBeLessThanOrEqual(60);
  });

  it('a second time fills an emptied date with today', () => {
    const emulator = sampleWorkbook();
    emulator.type('Dashboard', DATE.row, DATE.column, '');
    emulator.call('setUp');
    expect(cellAt(emulator, DATE)).toEqual(cellDateOfIso('2026-11-20'));
  });
});

describe('the formulas are live', () => {
  const MANAGER_NAME = plain(sampleCells().at(-1)?.[1]);

  it.each([
    ['2012-02-15', ''],
    ['2012-03-14', ''],
    ['2012-02-15', MANAGER_NAME],
    ['2012-02-15', 'nobody of this name'],
    ['2010-01-01', ''],
  ])('as of %s and for “%s” they are what the functions give', (date, manager) => {
    const emulator = sampleWorkbook();
    emulator.type('Dashboard', DATE.row, DATE.column, date);
    if (manager !== '') emulator.type('Dashboard', MANAGER.row, MANAGER.column, manager);
    expectTables(emulator, date, manager);
    expectNoError(emulator);
  });

  it('another date, and another manager, give other figures', () => {
    const emulator = sampleWorkbook();
    const seen = new Set<string>();
    const look = (): number => seen.add(JSON.stringify(emulator.values('Dashboard').slice(2))).size;
    emulator.type('Dashboard', DATE.row, DATE.column, '2012-02-15');
    look();
    emulator.type('Dashboard', DATE.row, DATE.column, '2012-03-14');
    look();
    emulator.type('Dashboard', MANAGER.row, MANAGER.column, MANAGER_NAME);
    expect(look()).toBe(3);
  });

  it('a recorded action moves the board, and an undo moves it back', () => {
    const emulator = salesWorkbook();
    const inWork = (): CellValue[] => {
      const board = emulator.values('Dashboard').slice(3, 10);
      return board.map((row) => row[1] ?? null);
    };
    emulator.call('recordAction', { id: 'live-00001', client: 'Acme', stage: 3 });
    expect(inWork()).toEqual([0, 0, 1, 0, 0, 0, 0]);
    emulator.call('recordAction', { id: 'live-00002', client: 'Acme', stage: 5 });
    expect(inWork()).toEqual([0, 0, 0, 0, 1, 0, 0]);
    emulator.call('undoAction', { id: 'live-00003', target: 'live-00002', client: 'Acme' });
    expect(inWork()).toEqual([0, 0, 1, 0, 0, 0, 0]);
  });

  it.each([
    ['none', [{ Client: 'Acme', Stage: 1 }], 0],
    ['one row with two faults counts once', [{ Client: '', Stage: 99 }], 1],
    [
      'two rows',
      [
        { Client: '', Stage: 1 },
        { Client: 'Acme', Stage: 'far' },
      ],
      2,
    ],
  ])('rows to look at: %s', (_, rows, count) => {
    const log = rows.map((row) => ({ When: '2026-11-10', Manager: 'Boris', ...row }));
    expect(cellAt(salesWorkbook(log), PROBLEMS)).toBe(count);
  });
});

describe.each([2, 5, 7, 12])('with %d stages in the settings', (count) => {
  it('no table stands in the way of another', () => {
    const emulator = withStages(count);
    expect(emulator.call('setUp')).toMatchObject({ ok: true });
    emulator.type('Dashboard', DATE.row, DATE.column, '2012-02-15');
    expectTables(emulator, '2012-02-15', '');
    expectNoError(emulator);
    const { listed, people } = dashboardOf(emulator);
    expect([listed, people]).toEqual([Math.max(count, 7), Math.max(count, 7) + 5]);
  });

  it('one stage more shows when the workbook is opened next', () => {
    const emulator = withStages(count);
    emulator.call('setUp');
    setting(emulator, `Stage ${String(count + 1)}`, 'One more');
    expectNoError(emulator);
    emulator.run('onOpen', { authMode: 'LIMITED' });
    expectNoError(emulator);
    const name = `${String(count + 1)} One more`;
    expect(emulator.values('Dashboard').flat()).toContain(name);
  });
});

it('five stages more show when the workbook is opened next, before set-up runs again', () => {
  const emulator = sampleWorkbook();
  for (let n = 8; n <= 12; n += 1) setting(emulator, `Stage ${String(n)}`, `Step ${String(n)}`);
  emulator.run('onOpen', { authMode: 'LIMITED' });
  expectNoError(emulator);
  expect(emulator.values('Dashboard').flat()).toContain('12 Step 12');
});
