import { CellDate, cellDateOfIso, type CellValue, type Emulator } from '../../preview/emulator';
import type { Desk } from '../../src/rpc';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import {
  ACTION_HEADINGS,
  renamed,
  salesWorkbook,
  setUpSnapshot,
  TEAM,
  type CellsByHeading,
} from './workbooks';

const { nobody, notSetUp, stranger } = texts.en.recording;
/** Who is signed in and what the zone is are no service calls of the budget. */
const UNCOUNTED = ['identity', 'facts'];
const FRIDAY = Date.parse('2026-11-20T10:00:00Z');
const DAY = 86_400_000;

const deskOf = (emulator: Emulator): Desk => emulator.call('openDesk') as Desk;
const as = (person: string): { user: string } => ({ user: `${person}@example.com` });

function byBoris(client: string, more: CellsByHeading = {}): CellsByHeading {
  const row = { When: '2026-11-10', Manager: 'Boris', Client: client, Stage: 2 };
  return { ...row, 'Recorded by': 'boris@example.com', ...more };
}

describe('the desk', () => {
  it.each([
    ['en_US', 'en'],
    ['ru_RU', 'ru'],
    ['bg_BG', 'bg'],
  ] as const)('opens with who is signed in, the stages and the words (%s)', (locale, language) => {
    const workbook = setUpSnapshot(locale);
    const emulator = builtEmulator({ locale, workbook, user: 'Anna@example.com' });
    const { refusalReasons } = texts[language].settings;
    expect(deskOf(emulator)).toEqual({
      ok: true,
      email: 'Anna@example.com',
      name: 'anna',
      role: 'admin',
      language,
      words: texts[language].sidebar,
      today: '2026-11-20',
      stages: texts[language].stages,
      currency: '',
      refusalReasons: refusalReasons.map((text, at) => ({ text, forGood: at === 4 })),
      closingReasons: texts[language].settings.closingReasons,
      limits: [null, null, null, null, null, null],
      managers: [],
      recent: [],
      selection: { ok: true, clients: [], isCut: false },
      notices: [],
      lateReport: '',
    });
  });

  it('counts today in the zone of the spreadsheet', () => {
    const now = (): number => Date.parse('2026-11-20T22:30:00Z');
    expect(deskOf(salesWorkbook([], { now })).today).toBe('2026-11-21');
  });

  it.each([
    ['a blank name', salesWorkbook([], { user: '' }), { message: nobody }],
    ['a workbook without tabs', builtEmulator(), { message: notSetUp, offer: 'setUp' }],
    ['a stranger', salesWorkbook([], as('zoe')), { message: stranger('zoe@example.com') }],
    ['who has left', salesWorkbook([], as('olga')), { message: stranger('olga@example.com') }],
  ])('stays closed for %s, with a reason', (_, emulator, refusal) => {
    expect(emulator.call('openDesk')).toEqual({ ok: false, ...refusal });
  });

  it('names those who sell today to all but managers, in the order of names', () => {
    const more = [
      ['yuri', 'yuri@example.com', 'manager', null, null],
      ['Zoya', 'zoya@example.com', 'manager', cellDateOfIso('2026-12-01'), null],
      [' boris ', 'boris2@example.com', 'manager', null, null],
    ];
    const managersOf = (person: string): readonly string[] => {
      const emulator = salesWorkbook([], as(person));
      emulator.putTab('Team', [...TEAM, ...more], 'TEAM');
      return deskOf(emulator).managers;
    };
    expect(managersOf('boris')).toEqual([]);
    for (const person of ['vera', 'filip', 'anna']) {
      expect(managersOf(person)).toEqual(['Boris', 'Clara', 'Vera', 'yuri']);
    }
  });

  it('shows the limits that the head set, and null where the log teaches them', () => {
    const emulator = salesWorkbook();
    const settings = emulator.values('Settings');
    emulator.putTab('Settings', [...settings, ['Limit 2', 15, null]], 'SETTINGS');
    expect(deskOf(emulator).limits).toEqual([null, 15, null, null, null, null]);
  });
});

describe('the clients recorded last', () => {
  const recentOf = (rows: readonly CellsByHeading[]): readonly string[] =>
    deskOf(salesWorkbook(rows)).recent;

  it('are five, the latest first, each once', () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'b'].map((client) => byBoris(client));
    expect(recentOf(rows)).toEqual(['B', 'F', 'E', 'D', 'C']);
  });

  it('are those of the person who recorded, whoever the manager of the row is', () => {
    const others = [
      byBoris('By Vera', { 'Recorded by': 'vera@example.com' }),
      byBoris('Imported', { 'Recorded by': null }),
      byBoris('Mine', { Manager: 'Clara', 'Recorded by': ' Boris@Example.com' }),
    ];
    expect(recentOf(others)).toEqual(['Mine']);
  });

  it('leave out what was taken back, and the row that takes it back', () => {
    const rows = [
      byBoris('Kept'),
      byBoris('Mistaken', { ID: 'x-1' }),
      byBoris('Mistaken', { Stage: null, Outcome: 'void', Reason: 'x-1', ID: 'x-2' }),
    ];
    expect(recentOf(rows)).toEqual(['Kept']);
  });

  it('go by their names of today', () => {
    const renaming = { Stage: null, Outcome: 'renamed', Reason: 'New name' };
    expect(recentOf([byBoris('Old name'), byBoris('Old name', renaming)])).toEqual(['New name']);
  });

  it('are none where the log lacks its columns', () => {
    const emulator = salesWorkbook([byBoris('Acme')]);
    emulator.type('Actions', 1, 13, 'Somebody');
    expect(deskOf(emulator).recent).toEqual([]);
  });
});

describe('a late weekly report', () => {
  const OLD = [byBoris('Acme', { When: cellDateOfIso('2026-11-04') })];
  const lateOf = (emulator: Emulator): string => {
    const { lateReport, notices } = deskOf(emulator);
    // The sidebar says it itself, with a button beside it: nobody reads it twice.
    expect(notices).toEqual([]);
    return lateReport;
  };
  const onDay = (days: number, person = 'vera'): Emulator =>
    salesWorkbook(OLD, { ...as(person), now: () => FRIDAY + days * DAY });

  it('is told from Tuesday on: Monday is the day on which it is made', () => {
    expect([-4, -3, 0, 2, 3, 4].map((days) => lateOf(onDay(days)))).toEqual([
      '',
      '2026-W46',
      '2026-W46',
      '2026-W46',
      '',
      '2026-W47',
    ]);
  });

  it('is told to head, founder and admin, who can make it, and not to managers', () => {
    for (const person of ['vera', 'filip', 'anna']) {
      expect(lateOf(onDay(0, person))).toBe('2026-W46');
    }
    expect(lateOf(onDay(0, 'boris'))).toBe('');
  });

  it('is late no more once it was made, whatever people call its tab', () => {
    const emulator = onDay(0);
    emulator.call('weeklyReport', '2026-W45');
    expect(lateOf(emulator)).toBe('2026-W46');
    const { tab } = emulator.call('weeklyReport', '2026-W46') as { tab: string };
    expect(lateOf(emulator)).toBe('');
    const workbook = renamed(emulator.snapshot(), tab, 'Our week');
    const reopened = builtEmulator({ workbook, user: 'vera@example.com' });
    expect(reopened.tabs().map(({ name }) => name)).toContain('Our week');
    expect(lateOf(reopened)).toBe('');
  });

  it('is not owed for a week in which nothing had been recorded yet', () => {
    const rows = [byBoris('Acme', { When: cellDateOfIso('2026-11-16') })];
    expect(lateOf(salesWorkbook(rows, as('vera')))).toBe('');
    const sunday = [byBoris('Acme', { When: cellDateOfIso('2026-11-15') })];
    expect(lateOf(salesWorkbook(sunday, as('vera')))).toBe('2026-W46');
    expect(lateOf(salesWorkbook([], as('vera')))).toBe('');
  });
});

describe('opening costs', () => {
  function longWorkbook(rows: number): Emulator {
    const emulator = salesWorkbook([], { user: 'vera@example.com' });
    const log = Array.from({ length: rows }, (_, n): CellValue[] => {
      const when = new CellDate(46_300 + n / rows);
      const head = [when, 'Boris', `Client ${String(n)}`, (n % 6) + 1];
      return [
        ...head,
        ...Array.from({ length: 7 }, () => null),
        `id-${String(n)}`,
        'vera@example.com',
        null,
      ];
    });
    const base = Array.from({ length: 1000 }, (_, n) => [
      `${'ы'.repeat(40)} ${String(n)}`,
      'Boris',
    ]);
    emulator.putTab('Actions', [ACTION_HEADINGS, ...log], 'ACTIONS');
    emulator.putTab('Clients', [['Client', 'Manager'], ...base], 'CLIENTS');
    emulator.select('Clients', 500, 1);
    return emulator;
  }

  it.each([10, 260, 100_000])('at most 8 service calls with %d rows in the log', (rows) => {
    const emulator = longWorkbook(rows);
    emulator.meter.reset();
    expect(deskOf(emulator)).toMatchObject({ ok: true, lateReport: '2026-W46' });
    const { log, cellsRead, cellsWritten } = emulator.meter;
    expect(log.filter(({ kind }) => !UNCOUNTED.includes(kind)).length).toBeLessThanOrEqual(8);
    expect(cellsWritten).toBe(0);
    expect(cellsRead).toBeLessThan(15_000);
  });

  it('under 100 KB, also with long reasons and 200 clients selected', () => {
    const emulator = longWorkbook(300);
    const desk = deskOf(emulator);
    const clients = Array.from({ length: 200 }, (_, n) => `${'ы'.repeat(60)} ${String(n)}`);
    const whole = { ...desk, words: texts.ru.sidebar, selection: { ...desk.selection, clients } };
    expect(Buffer.byteLength(JSON.stringify(whole))).toBeLessThan(100 * 1024);
    expect(desk.recent).toEqual([299, 298, 297, 296, 295].map((n) => `Client ${String(n)}`));
  });
});

describe('a permission that was held back', () => {
  const noticesOf = (person: string, heldBack: boolean): readonly string[] =>
    deskOf(salesWorkbook([], { ...as(person), heldBack })).notices;

  it('is told to head and admin, who can give it by set-up, and to nobody else', () => {
    const told = [texts.en.failure.notAlone];
    expect(['vera', 'anna'].map((person) => noticesOf(person, true))).toEqual([told, told]);
    expect(['boris', 'filip'].map((person) => noticesOf(person, true))).toEqual([[], []]);
  });

  it('is told no more once it is given', () => {
    expect(noticesOf('vera', false)).toEqual([]);
  });
});
