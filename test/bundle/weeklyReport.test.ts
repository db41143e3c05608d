import type { CellValue, Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { sampleCells } from './realLog';
import { plain, TEAM } from './workbooks';

/** Deals of the stuck list that fit on the page. */
const STUCK_SHOWN = 15;
const LANGUAGES = ['en', 'ru', 'bg'] as const;
type Language = (typeof LANGUAGES)[number];

/** The sample under settings of a language, read by the head in the middle of March 2012. */
function workbook(language: Language, cells = sampleCells()): Emulator {
  const now = (): number => Date.parse('2012-03-14T09:00:00Z');
  const emulator = builtEmulator({ zone: 'Europe/Amsterdam', user: 'vera@example.com', now });
  const people = TEAM.map((row) => row.slice(0, 3));
  emulator.putTab('Team', people, 'TEAM');
  emulator.putTab('Actions', cells, 'ACTIONS');
  emulator.putTab(
    'Settings',
    [
      ['Setting', 'Value'],
      ['Language', language],
      ['Currency', '€'],
    ],
    'SETTINGS',
  );
  return emulator;
}

/** The rows of the page from a heading on, as wide as that table. */
function tableAt(page: CellValue[][], title: string, width: number, rows: number): CellValue[][] {
  const at = page.findIndex((row) => row[0] === title);
  expect(at).toBeGreaterThan(0);
  return page.slice(at + 1, at + 1 + rows).map((row) => blanked(row.slice(0, width)));
}

const blanked = (row: CellValue[]): CellValue[] => row.map((cell) => (cell === '' ? null : cell));

describe.each(LANGUAGES)('the page of a week in %s', (language) => {
  const emulator = workbook(language);
  const words = texts[language];
  const answer = emulator.call('weeklyReport', '2012-W10');
  const page = emulator.values('2012-W10');

  it('is made on the tab of that week', () => {
    expect(answer).toEqual({ ok: true, tab: '2012-W10', message: words.report.made('2012-W10') });
    expect(emulator.tabs()[0]?.name).toBe('2012-W10');
  });

  it.each([
    ['board', '=SALES_FUNNEL(ACTIONS;SETTINGS;DATE(2012;3;11);DATE(2012;3;5))', words.report.board],
    ['speed', '=SALES_SPEED(ACTIONS;SETTINGS;DATE(2012;3;11))', words.report.speed],
    [
      'stuck',
      `=SALES_STUCK(ACTIONS;SETTINGS;DATE(2012;3;11);;${String(STUCK_SHOWN)})`,
      words.report.stuckTitle,
    ],
  ])('shows the figures of the function cell by cell: %s', (_, formula, title) => {
    const table = emulator.evaluate(formula);
    expect(table.length).toBeGreaterThan(6);
    const shown = tableAt(page, title, table[0]?.length ?? 0, table.length);
    expect(shown).toEqual(table.map(blanked));
  });

  it('tells the week in words that agree with the tables', () => {
    const funnel = emulator.evaluate(
      '=SALES_FUNNEL(ACTIONS;SETTINGS;DATE(2012;3;11);DATE(2012;3;5))',
    );
    const sum = (place: number): number =>
      funnel.slice(1).reduce((total, row) => total + Number(row[place]), 0);
    const headline = page
      .slice(0, 4)
      .map((row) => plain(row[0]))
      .join('\n');
    expect(headline).toContain('2012-W10');
    expect(headline).toContain(words.report.inWork(sum(2)));
    expect(headline).toContain(words.report.lost(sum(6)));
    expect(headline).toContain(words.report.newDeals(Number(funnel[1]?.[7])));
    expect(headline).toContain(words.report.wins(Number(funnel[7]?.[3]), '').trim());
    expect(headline).toContain('€');
  });

  it('ends with what it stands on', () => {
    const footer = page.slice(-2).map((row) => plain(row[0]));
    expect(footer[0]).toBe(words.report.leftOut(0));
    expect(footer[1]).toContain(words.report.rowsRead(4116));
  });

  it('is rewritten in place: a second run leaves one tab with the same values', () => {
    const tabs = emulator.tabs();
    emulator.call('weeklyReport', '2012-W10');
    expect(emulator.tabs()).toEqual(tabs);
    expect(emulator.values('2012-W10')).toEqual(page);
  });
});

describe('which week', () => {
  it.each([[undefined], [null], [''], ['2012-W10'], [' 2012-W10 ']])(
    '%j is the week 2012-W10',
    (week) => {
      expect(workbook('en').call('weeklyReport', week)).toMatchObject({ tab: '2012-W10' });
    },
  );

  it('a week that is not over says so, and counts up to today', () => {
    const emulator = workbook('en');
    expect(emulator.call('weeklyReport', '2012-W11')).toMatchObject({ ok: true });
    const page = emulator.values('2012-W11');
    expect(page[3]?.[0]).toBe(texts.en.report.unfinished('14\u00a0March\u00a02012'));
    const funnel = emulator.evaluate('=SALES_FUNNEL(ACTIONS;SETTINGS;"2012-03-14";"2012-03-12")');
    expect(tableAt(page, texts.en.report.board, 11, 8)).toEqual(funnel.map(blanked));
  });

  it.each([
    ['next'],
    ['2012-10'],
    ['2012-W54'],
    ['2011-W53'],
    ['W10'],
    [10],
    [true],
    [[]],
    [{}],
    [{ toString: 1 }],
  ])('%j is no week, which is said, and no tab is made', (week) => {
    const emulator = workbook('en');
    const tabs = emulator.tabs();
    const answer = emulator.call('weeklyReport', week) as { ok: boolean; message: string };
    expect(answer.ok).toBe(false);
    expect(answer.message).toMatch(/is not a week\. Write it like 2026-W47/);
    expect(answer.message).not.toContain('[object');
    expect(emulator.tabs()).toEqual(tabs);
  });

  it('the last week of a long year is one', () => {
    expect(workbook('en').call('weeklyReport', '2009-W53')).toMatchObject({ tab: '2009-W53' });
  });
});
