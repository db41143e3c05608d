import type { CellValue, Emulator, WorkbookSnapshot } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { plain, rowsOf, salesWorkbook, type CellsByHeading } from './workbooks';

const WEEK = '2026-W46';
const HEAD = { user: 'vera@example.com' };
const BOARD_ROW = 6;
const CHART_ROWS = 12;

type Tab = WorkbookSnapshot['tabs'][number];

/** A log of so many deals in work on 15 November, the first of which are stuck at stage 1. */
function logWith(stuck: number, inWork: number): CellsByHeading[] {
  return Array.from({ length: inWork }, (_, index) => ({
    When: index < stuck ? '2026-06-10' : '2026-11-12',
    Manager: 'Boris',
    Client: `Client ${String(index)}`,
    Stage: 1,
  }));
}

function report(emulator: Emulator, week = WEEK): Tab {
  expect(emulator.call('weeklyReport', week)).toMatchObject({ ok: true });
  const tab = emulator.snapshot().tabs.find(({ name }) => name === week);
  if (!tab) throw new Error(`There is no tab ${week}.`);
  return tab;
}

/** A format of a cell; row and column count from 0. */
function formatAt(tab: Tab, row: number, column: number, property: string): unknown {
  const layers = tab.formats.filter((layer) => layer.property === property);
  const over = layers.filter(
    ({ area }) =>
      row >= area.top &&
      row < area.top + area.height &&
      column >= area.left &&
      column < area.left + area.width,
  );
  return over.at(-1)?.value;
}

function addStages(emulator: Emulator, from: number, to: number): void {
  const rows = rowsOf(emulator, 'Settings').length;
  for (let n = from; n <= to; n += 1) {
    emulator.type('Settings', rows + 2 + n - from, 1, `Stage ${String(n)}`);
    emulator.type('Settings', rows + 2 + n - from, 2, `Step ${String(n)}`);
  }
}

const firstCells = (page: CellValue[][]): string[] => page.map((row) => plain(row[0]));

describe('the light of the week', () => {
  const COLOURS = { green: '#ceead6', amber: '#feefc3', red: '#fad2cf', grey: '#e8eaed' };

  it.each([
    [0, 8, 'green'],
    [1, 10, 'green'],
    [1, 9, 'amber'],
    [2, 8, 'amber'],
    [3, 8, 'red'],
    [3, 3, 'red'],
    [0, 0, 'grey'],
  ] as const)(
    '%d stuck of %d in work is %s, in a word and in its colour',
    (stuck, inWork, light) => {
      const lost = { When: '2026-11-10', Manager: 'Boris', Client: 'Gone', Outcome: 'refused' };
      const emulator = salesWorkbook([...logWith(stuck, inWork), lost], HEAD);
      const tab = report(emulator);
      const [word, sentence] = emulator.values(WEEK)[2] ?? [];
      expect(word).toBe(texts.en.lights[light]);
      expect(plain(sentence)).toContain(stuck === 0 ? texts.en.report.nothingStuck : String(stuck));
      expect(formatAt(tab, 2, 0, 'background')).toBe(COLOURS[light]);
      expect(formatAt(tab, 2, 0, 'fontColor')).not.toBe(formatAt(tab, 2, 1, 'fontColor'));
      expect(formatAt(tab, 2, 1, 'background')).toBe('#ffffff');
    },
  );

  it.each([
    ['ru_RU', texts.ru],
    ['bg_BG', texts.bg],
  ])('speaks the language of the workbook (%s)', (locale, words) => {
    const emulator = salesWorkbook([], { locale, user: 'anna@example.com' });
    emulator.call('recordAction', { id: 'first-0001', client: 'Acme', stage: 2 });
    report(emulator, '2026-W47');
    expect(emulator.values('2026-W47')[2]?.[0]).toBe(words.lights.green);
  });

  it('changes with the figures when the page is made again', () => {
    const emulator = salesWorkbook(logWith(3, 3), HEAD);
    report(emulator);
    emulator.putTab('Actions', salesWorkbook(logWith(0, 3)).values('Actions'), 'ACTIONS');
    expect(formatAt(report(emulator), 2, 0, 'background')).toBe(COLOURS.green);
  });
});

describe('the chart of the board', () => {
  /** The chart stands on the blank rows under the board and looks at its names and its deals in work. */
  function expectChart(emulator: Emulator, tab: Tab, stages: number): void {
    const page = emulator.values(tab.name);
    expect(page[BOARD_ROW]?.slice(1, 3)).toEqual(['Name', 'In work']);
    const height = stages + 1;
    const rows = { top: BOARD_ROW, height, width: 1 };
    expect(tab.charts).toMatchObject([
      {
        type: 'BAR',
        areas: [
          { ...rows, left: 1 },
          { ...rows, left: 2 },
        ],
        headers: 1,
      },
    ]);
    const blank = page.slice(BOARD_ROW + height, BOARD_ROW + height + CHART_ROWS);
    expect(blank.flat().filter((cell) => cell !== null && cell !== '')).toEqual([]);
    expect(firstCells(page)[BOARD_ROW + height + CHART_ROWS]).toBe(texts.en.report.speed);
    expect(tab.charts[0]?.position).toMatchObject({ row: BOARD_ROW + height + 1, column: 1 });
  }

  it('is drawn once, over the names of the stages and the deals in work', () => {
    const emulator = salesWorkbook(logWith(1, 5), HEAD);
    const tab = report(emulator);
    expectChart(emulator, tab, 7);
    expect(tab.charts[0]?.options).toMatchObject({ title: texts.en.report.chart });
  });

  it('fits the rows that are kept for it', () => {
    const [chart] = report(salesWorkbook(logWith(1, 5), HEAD)).charts;
    expect(Number(chart?.options['height'])).toBeLessThanOrEqual(CHART_ROWS * 21);
  });

  it('is kept, not doubled, when the page is made again', () => {
    const emulator = salesWorkbook(logWith(1, 5), HEAD);
    const { charts } = report(emulator);
    emulator.putTab('Actions', salesWorkbook(logWith(3, 9)).values('Actions'), 'ACTIONS');
    expect(report(emulator).charts).toEqual(charts);
  });

  it('stands in the same place on the page of a week that is not over', () => {
    const emulator = salesWorkbook(logWith(1, 5), HEAD);
    expectChart(emulator, report(emulator, '2026-W47'), 7);
  });

  it.each([8, 12])('fits a board of %d stages', (stages) => {
    const emulator = salesWorkbook(logWith(1, 5), HEAD);
    addStages(emulator, 8, stages);
    expectChart(emulator, report(emulator), stages);
  });

  it('follows the board when a page is made again with more stages', () => {
    const emulator = salesWorkbook(logWith(1, 5), HEAD);
    report(emulator);
    addStages(emulator, 8, 9);
    expectChart(emulator, report(emulator), 9);
  });
});

it('the head of the page keeps its height, so that the chart need not move', () => {
  for (const [stuck, inWork, week] of [
    [0, 0, WEEK],
    [1, 5, WEEK],
    [1, 5, '2026-W47'],
  ] as const) {
    const lost = { When: '2026-11-10', Manager: 'Boris', Client: 'Gone', Outcome: 'refused' };
    const emulator = salesWorkbook([...logWith(stuck, inWork), lost], HEAD);
    report(emulator, week);
    expect(firstCells(emulator.values(week)).indexOf(texts.en.report.board)).toBe(BOARD_ROW - 1);
  }
});
