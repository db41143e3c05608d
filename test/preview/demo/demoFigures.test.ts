import { makeDemo, type DemoLanguage } from '../../../preview/demo';
import type { CellValue, Emulator } from '../../../preview/emulator';
import { columnOf, demoEmulator, textOf } from './demoEmulator';

const LANGUAGES: readonly DemoLanguage[] = ['en', 'ru', 'bg'];
const DAYS = [
  ['2026-11-20', 1],
  ['2026-11-22', 1],
  ['2027-02-10', 2],
] as const;

function sum(table: CellValue[][], place: number): number {
  return columnOf(table, place).reduce((total: number, cell) => total + Number(cell), 0);
}

describe.each(DAYS)('the demo of %s with seed %s, in the built add-on', (today, seed) => {
  const emulator: Emulator = demoEmulator(makeDemo({ lang: 'en', today, seed }), 'en', today);
  const funnel = emulator.evaluate(`=SALES_FUNNEL(ACTIONS;SETTINGS;"${today}";"2026-01-01")`);

  it('has as many open deals as five managers can lead', () => {
    expect(sum(funnel, 2)).toBeGreaterThanOrEqual(110);
    expect(sum(funnel, 2)).toBeLessThanOrEqual(190);
  });

  it('wins a plausible share of what is finished', () => {
    const started = Number(funnel[1]?.[7]);
    const won = Number(funnel[7]?.[7]);
    const lost = sum(funnel, 6);
    expect(started / 39 / 5).toBeGreaterThan(4);
    expect(started / 39 / 5).toBeLessThan(7);
    expect(won / (won + lost)).toBeGreaterThan(0.22);
    expect(won / (won + lost)).toBeLessThan(0.38);
  });

  it('has deals at every stage, moves back, and learns every limit from its own speed', () => {
    expect(columnOf(funnel, 2).slice(0, 6).every(Number)).toBe(true);
    expect(sum(funnel, 5)).toBeGreaterThan(10);
    const speed = emulator.evaluate('=SALES_SPEED(ACTIONS;SETTINGS)');
    for (const median of columnOf(speed, 4)) {
      expect(median).toBeGreaterThanOrEqual(5);
      expect(median).toBeLessThanOrEqual(30);
    }
  });

  it('tells the star from the newcomer who burns the base', () => {
    const toContract = (manager: string): number => {
      const period = `"${today}";"2026-01-01"`;
      const table = emulator.evaluate(`=SALES_FUNNEL(ACTIONS;SETTINGS;${period};"${manager}")`);
      return Number(table[1]?.[9]);
    };
    expect(toContract('Mara Quenby')).toBeGreaterThan(2 * toContract('Dan Yarrowby'));
  });

  it('has stuck deals, not too many', () => {
    const stuck = emulator.evaluate('=SALES_STUCK(ACTIONS;SETTINGS)').slice(1);
    expect(stuck.length).toBeGreaterThanOrEqual(5);
    expect(stuck.length).toBeLessThanOrEqual(40);
  });

  it('has a few rows that nobody understands', () => {
    const problems = emulator.evaluate('=SALES_PROBLEMS(ACTIONS;SETTINGS)').slice(1);
    expect(problems.map(([, column]) => column)).toEqual(['Stage', 'When', 'Amount', 'ID']);
  });
});

describe.each(LANGUAGES)('the demo in %s', (lang) => {
  const today = '2026-11-20';
  const demo = makeDemo({ lang, today });
  const emulator = demoEmulator(demo, lang, today);

  it('is read by the add-on in that language: the weekly report is made, without faults', () => {
    expect(emulator.call('weeklyReport')).toMatchObject({ ok: true, tab: '2026-W46' });
    const lines = emulator.values('2026-W46').map(([cell]) => textOf(cell));
    expect(lines.find((line) => line.includes('46'))).toBeDefined();
    expect(lines.some((line) => line.includes(lang === 'ru' ? 'руб.' : '€'))).toBe(true);
  });

  it('lets its people record', () => {
    const [[client, manager] = []] = demo.tabs.clients.filter(([, , , , status]) =>
      ['untouched', 'нетронутый', 'без контакт'].includes(textOf(status)),
    );
    emulator.signIn(demo.people.find(({ name }) => name === manager)?.email ?? '');
    const request = { id: 'demo-0001', client, stage: 2 };
    expect(emulator.call('recordAction', request)).toMatchObject({ ok: true, repeated: false });
  });
});

it('gives the same figures in the three languages', () => {
  const figures = LANGUAGES.map((lang) => {
    const today = '2026-11-20';
    const emulator = demoEmulator(makeDemo({ lang, today }), lang, today);
    return [
      ...emulator.evaluate('=SALES_FUNNEL(ACTIONS;SETTINGS)').slice(1),
      ...emulator.evaluate('=SALES_SPEED(ACTIONS;SETTINGS)').slice(1),
    ].map((row) => row.filter((cell) => typeof cell === 'number'));
  });
  expect(figures[1]).toEqual(figures[0]);
  expect(figures[2]).toEqual(figures[0]);
});
