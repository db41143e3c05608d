import { cellDateOfIso, type CellValue, type WorkbookSnapshot } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { actionCells, renamed, rowsOf, salesWorkbook } from './workbooks';

const WORDS = texts.en.report;
const WEEK = '2026-W46';
const LOG = [
  { When: '2026-11-10', Manager: 'Boris', Client: 'Acme', Stage: 3 },
  { When: 'soon', Manager: 'Boris', Client: 'Acme', Stage: 4 },
  { When: '2026-11-11', Manager: 'Boris', Client: '', Stage: 4 },
  { When: '2026-11-18', Manager: 'Boris', Client: 'Acme', Stage: 44 },
];
const head = { user: 'vera@example.com' };

function firstCells(page: CellValue[][]): CellValue[] {
  return page.map((row) => row[0] ?? null);
}

it('a tab of that name which people made is left alone', () => {
  const emulator = salesWorkbook(LOG, head);
  const own: CellValue[][] = [['My week', 1]];
  emulator.putTab(WEEK, own);
  const first = emulator.call('weeklyReport', WEEK) as { tab: string };
  expect(first.tab).not.toBe(WEEK);
  expect(emulator.values(WEEK)).toEqual(own);
  const tabs = emulator.tabs();
  expect(emulator.call('weeklyReport', WEEK)).toMatchObject({ tab: first.tab });
  expect(emulator.tabs()).toEqual(tabs);
});

it('a report that people renamed is rewritten under its new name', () => {
  const first = salesWorkbook(LOG, head);
  first.call('weeklyReport', WEEK);
  const workbook: WorkbookSnapshot = renamed(first.snapshot(), WEEK, 'Second week');
  const emulator = builtEmulator({ workbook, ...head });
  expect(emulator.call('weeklyReport', WEEK)).toMatchObject({ tab: 'Second week' });
  expect(emulator.tabs().map(({ name }) => name)).not.toContain(WEEK);
});

it('a page that has become shorter leaves nothing of the longer one', () => {
  const stuck = Array.from({ length: 12 }, (_, index) => ({
    When: '2026-01-10',
    Manager: 'Boris',
    Client: `Client ${String(index)}`,
    Stage: 1,
  }));
  const emulator = salesWorkbook(stuck, head);
  emulator.call('weeklyReport', WEEK);
  const long = emulator.values(WEEK).length;
  emulator.putTab('Actions', actionCells(LOG), 'ACTIONS');
  emulator.call('weeklyReport', WEEK);
  const page = emulator.values(WEEK);
  expect(page.length).toBeLessThan(long);
  expect(JSON.stringify(page)).not.toContain('Client 1');
});

it('shows the fifteen worst stuck deals and says how many it leaves to the formula', () => {
  const stuck = Array.from({ length: 18 }, (_, index) => {
    const client = `Client ${String(index)}`;
    return { When: '2026-01-10', Manager: 'Boris', Client: client, Stage: 1, Amount: 1 + index };
  });
  const emulator = salesWorkbook(stuck, head);
  emulator.call('weeklyReport', WEEK);
  const cells = firstCells(emulator.values(WEEK));
  const at = cells.indexOf(WORDS.stuckTitle) + 2;
  const worst = stuck.map(({ Client }) => Client).reverse();
  expect(cells.slice(at, at + 16)).toEqual([...worst.slice(0, 15), WORDS.more(3)]);
});

it.each(['UTC', 'Europe/Sofia', 'Asia/Vladivostok', 'America/Los_Angeles'])(
  'the week is the local one: Sunday 23:30 belongs to it, Monday 00:10 does not (%s)',
  (zone) => {
    const rows = ['2026-11-08T23:30', '2026-11-09T00:10', '2026-11-15T23:30', '2026-11-16T00:10'];
    const log = rows.map((when, index) => ({
      When: index % 2 === 0 ? cellDateOfIso(when) : when,
      Manager: 'Boris',
      Client: `Client ${when}`,
      Stage: 1,
    }));
    const emulator = salesWorkbook(log, { ...head, zone });
    emulator.call('weeklyReport', WEEK);
    const page = emulator.values(WEEK);
    const stageOne = page[firstCells(page).indexOf(WORDS.board) + 2];
    expect(stageOne?.slice(2, 4)).toEqual([3, 2]);
  },
);

it('rows left out are counted: unreadable ones dated up to that Sunday, or not dated at all', () => {
  const emulator = salesWorkbook(LOG, head);
  emulator.call('weeklyReport', WEEK);
  expect(firstCells(emulator.values(WEEK))).toContain(WORDS.leftOut(2));
});

it('settings that nobody understands are listed, and their defaults hold', () => {
  const emulator = salesWorkbook(LOG, head);
  const rows = rowsOf(emulator, 'Settings');
  const at = rows.findIndex(({ Setting }) => Setting === 'Limit 3') + 2;
  emulator.type('Settings', at, 2, 'a fortnight');
  expect(emulator.call('weeklyReport', WEEK)).toMatchObject({ ok: true });
  const cells = firstCells(emulator.values(WEEK));
  const { fault, expected } = texts.en.settings;
  expect(cells).toContain(WORDS.settingsIgnored(1));
  expect(cells).toContain(fault(at, 'a fortnight', expected.days));
});

it('names that look like formulas stand on the page as texts', () => {
  const row = { When: '2026-01-10', Manager: '@boss', Stage: 2, Deal: '+7 900' };
  const emulator = salesWorkbook([], head);
  emulator.putTab('Actions', actionCells([{ ...row, Client: '=1+1' }]), 'ACTIONS');
  emulator.call('weeklyReport', WEEK);
  expect(emulator.values(WEEK)).toContainEqual(expect.arrayContaining(['=1+1', '+7 900', '@boss']));
  expect(emulator.snapshot().tabs.find(({ name }) => name === WEEK)?.formulas).toEqual([]);
});

describe('who may make the report', () => {
  it.each(['vera@example.com', 'anna@example.com', 'filip@example.com'])('%s may', (user) => {
    expect(salesWorkbook(LOG, { user }).call('weeklyReport')).toMatchObject({ ok: true });
  });

  const { nobody, stranger } = texts.en.recording;
  it.each([
    ['a manager', 'boris@example.com', WORDS.notYourRole],
    ['a stranger', 'zoe@example.com', stranger('zoe@example.com')],
    ['whoever has left', 'olga@example.com', stranger('olga@example.com')],
    ['nobody', '', nobody],
  ])('%s may not', (_, user, message) => {
    const emulator = salesWorkbook(LOG, { user });
    const before = emulator.snapshot();
    expect(emulator.call('weeklyReport', WEEK)).toEqual({ ok: false, message });
    expect(emulator.snapshot()).toEqual(before);
  });
});

it('a workbook without tabs, and a log without its columns, are answered in words', () => {
  const { notSetUp, brokenLog } = texts.en.recording;
  const bare = builtEmulator(head);
  expect(bare.call('weeklyReport')).toEqual({ ok: false, message: notSetUp });
  const emulator = salesWorkbook(LOG, head);
  emulator.type('Actions', 1, 1, 'Moment');
  expect(emulator.call('weeklyReport')).toEqual({ ok: false, message: brokenLog('When') });
});

it.each([
  'insertSheet',
  'addDeveloperMetadata',
  'clearContents',
  'setFontColors',
  'setValues',
  'getCharts',
  'insertChart',
])('a run that crashed at %s is made good by the next one, on one tab', (member) => {
  let isOver = false;
  const emulator = salesWorkbook(LOG, {
    ...head,
    faults: (call) => {
      if (isOver || !call.member.endsWith(`.${member}`)) return undefined;
      isOver = true;
      return { when: 'crash' };
    },
  });
  const before = emulator.tabs().length;
  expect(() => emulator.call('weeklyReport', WEEK)).toThrow();
  expect(emulator.call('weeklyReport', WEEK)).toMatchObject({ ok: true, tab: WEEK });
  expect(emulator.tabs()).toHaveLength(before + 1);
  expect(firstCells(emulator.values(WEEK))).toContain(WORDS.board);
  const page = emulator.snapshot().tabs.find(({ name }) => name === WEEK);
  expect(page?.charts).toHaveLength(1);
});
