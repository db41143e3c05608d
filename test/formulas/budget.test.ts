import { step, type TestRow } from '../domain/logBuilder';
import { actions, ask, askRow, date, settings, tab } from './ask';

const ASOF = date('2026-11-20');
const NO_COSTS = tab('costs', { month: '2020-01', article: 'Old', plan: 1, fact: 1 });
const PLAN = tab('plan', { month: '2026-11', manager: 'Ann', plan: 1000 });

const sale = (when: string, amount: number, manager = 'Ann'): TestRow =>
  step(when, `Client ${manager} ${when} ${amount}`, 7, { amount, manager });
const LOG = actions(sale('2026-11-05', 400));

/** The rows below the headings. */
const budget = (...args: readonly unknown[]): unknown[][] => ask('SALES_BUDGET', ...args).slice(1);
const row = (article: string, ...args: readonly unknown[]): unknown[] =>
  Object.values(askRow(article, 'SALES_BUDGET', ...args)).slice(1);

// Of two readings each: fact less plan, as the field counts deviation; names in order, as in every table; planned
// motivation is what exactly the plan would earn.
it('income, the costs in the order of their names, motivation and the result; difference = fact − plan', () => {
  const costs = tab(
    'costs',
    { month: '2026-11', article: 'Rent', plan: 300, fact: 310 },
    { month: '2026-11', article: 'ads', plan: 100, fact: 40 },
  );
  const set = settings(['Commission rate', 0.1]);
  // Motivation at exactly the plan: 10 % of (500 · ½ + 500) = 75; of 400, below half the plan: 20.
  // Result: 1000 − 400 − 75 = 525; 400 − 350 − 20 = 30.
  expect(ask('SALES_BUDGET', LOG, PLAN, costs, set, ASOF)).toEqual([
    ['Article', 'Plan', 'Fact', 'Difference'],
    ['Income', 1000, 400, -600],
    ['ads', 100, 40, -60],
    ['Rent', 300, 310, 10],
    ['Motivation', 75, 20, -55],
    ['Result', 525, 30, -495],
  ]);
});

describe('income', () => {
  it('is what was won in the month of asOf, up to asOf; repeat orders count, months beside it do not', () => {
    const log = actions(
      sale('2026-10-31', 1),
      sale('2026-11-01', 10),
      sale('2026-11-20', 100),
      sale('2026-11-21', 1000),
      step('2026-11-11', 'Client Ann 2026-11-01 10', 7, { amount: 10000 }),
      step('2026-11-12', 'Open', 5, { amount: 100000 }),
    );
    expect(row('Income', log, PLAN, NO_COSTS, '', ASOF)[1]).toBe(10110);
    expect(row('Income', log, PLAN, NO_COSTS, '', date('2026-10-31'))[1]).toBe(1);
    // Left out, asOf is today, the 20th.
    expect(row('Income', log, PLAN, NO_COSTS)[1]).toBe(10110);
  });

  it('plan: the rows of the month add up, other months are ignored; a month is any date of it or a text', () => {
    const plan = tab(
      'plan',
      { month: date('2026-11-30'), manager: 'Ann', plan: 1 },
      { month: '2026-11', manager: 'ann', plan: 10 },
      { month: '2026-11-15', manager: 'Bob', plan: 100 },
      { month: '2026-10', manager: 'Ann', plan: 1000 },
      { month: date('2026-12-01'), manager: 'Ann', plan: 10000 },
      { month: '2025-11', manager: 'Ann', plan: 100000 },
    );
    expect(row('Income', LOG, plan, NO_COSTS, '', ASOF)).toEqual([111, 400, 289]);
  });

  // Of two readings: as the total of the plan.
  it('the team’s own plan stands in place of the sum of the managers’', () => {
    const plan = tab(
      'plan',
      { month: '2026-11', manager: 'Ann', plan: 1000 },
      { month: '2026-11', manager: '', plan: 5000 },
    );
    expect(row('Income', LOG, plan, NO_COSTS, '', ASOF)).toEqual([5000, 400, -4600]);
  });

  // Of two readings: a budget counts the money that came, unlike the total of the plan.
  it('is everyone’s money, also where a manager has no plan', () => {
    const log = actions(sale('2026-11-05', 400), sale('2026-11-06', 50, 'Bob'));
    expect(row('Income', log, PLAN, NO_COSTS, '', ASOF)).toEqual([1000, 450, -550]);
  });
});

describe('costs', () => {
  it('several rows of an article add up, whatever the spelling; months other than that of asOf are ignored', () => {
    const costs = tab(
      'costs',
      { month: '2026-11', article: 'Rent', plan: 300, fact: 100 },
      { month: date('2026-11-01'), article: ' RENT', plan: 30, fact: 20 },
      { month: date('2026-11-30'), article: 'rent', plan: '', fact: 3 },
      { month: '2026-10', article: 'Rent', plan: 7000, fact: 7000 },
      { month: '2026-12-01', article: 'Tent', plan: 8000, fact: 8000 },
      { month: '2026-11', article: 'Tea', plan: 5, fact: 6 },
    );
    expect(budget(LOG, PLAN, costs, '', ASOF)).toEqual([
      ['Income', 1000, 400, -600],
      ['Rent', 330, 123, -207],
      ['Tea', 5, 6, 1],
      ['Motivation', 0, 0, 0],
      ['Result', 665, 271, -394],
    ]);
  });

  // Of two readings: the cell may be blank or 0, the result is a number.
  it('a fact that is still blank takes nothing from the result', () => {
    const costs = tab('costs', { month: '2026-11', article: 'Rent', plan: 300 });
    const [, fact] = row('Rent', LOG, PLAN, costs, '', ASOF);
    expect(['', 0]).toContain(fact);
    expect(row('Result', LOG, PLAN, costs, '', ASOF)).toEqual([700, 400, -300]);
  });

  it('a month without costs has income, motivation and result alone', () => {
    const articles = budget(LOG, PLAN, NO_COSTS, '', ASOF).map(([article]) => article);
    expect(articles).toEqual(['Income', 'Motivation', 'Result']);
  });
});

describe('motivation', () => {
  const plan = (amount: number): unknown[][] =>
    tab('plan', { month: '2026-11', manager: 'Ann', plan: amount });
  const RATE = settings(['Commission rate', 0.1]);
  const due = (sales: number, set: unknown = RATE, target = 100_000): unknown =>
    row('Motivation', actions(sale('2026-11-05', sales)), plan(target), NO_COSTS, set, ASOF)[1];

  it.each([
    // 40,000 at half the rate.
    [40_000, 2000],
    [50_000, 2500],
    // 2500 + 30,000 at the full rate.
    [80_000, 5500],
    [100_000, 7500],
    // 7500 + 20,000 at one and a half.
    [120_000, 10_500],
    [130_000, 12_000],
    // 12,000 + 20,000 at double.
    [150_000, 16_000],
    [0, 0],
  ])(
    'of %i against a plan of 100,000 at a rate of 10 %%: %i, each band on its increment only',
    (sales, expected) => {
      expect(due(sales)).toBeCloseTo(expected, 6);
    },
  );

  it('a border is no jump', () => {
    expect(Number(due(50_001)) - Number(due(50_000))).toBeCloseTo(0.1, 6);
    expect(Number(due(130_001)) - Number(due(130_000))).toBeCloseTo(0.2, 6);
  });

  it('the rate is a setting, 0 by default', () => {
    expect(due(80_000, '')).toBe(0);
    expect(due(80_000, settings(['Commission rate', 0.02]))).toBeCloseTo(1100, 6);
  });

  it.each([
    ['shares', 0.8, 1.2],
    ['texts', '80%', '120%'],
  ])(
    'the bands are settings: factor in Value, up to which attainment in Note, as %s',
    (_, low, high) => {
      const set = settings(
        ['Commission rate', 0.1],
        ['Commission band', 0, low],
        ['Commission band', 1, high],
        ['Commission band', 3, ''],
      );
      // Nothing up to 80,000; 10 % of 40,000; 30 % of 30,000.
      expect(due(80_000, set)).toBe(0);
      expect(due(120_000, set)).toBeCloseTo(4000, 6);
      expect(due(150_000, set)).toBeCloseTo(13_000, 6);
    },
  );

  it('is each manager’s on his own plan, not the team’s on its sum', () => {
    const plans = tab(
      'plan',
      { month: '2026-11', manager: 'Ann', plan: 100_000 },
      { month: '2026-11', manager: 'Bob', plan: 60_000 },
      { month: '2026-11', manager: ' BOB', plan: 40_000 },
      { month: '2026-10', manager: 'Bob', plan: 900_000 },
      { month: '2026-11', manager: '', plan: 500_000 },
    );
    const log = actions(
      sale('2026-11-05', 100_000),
      sale('2026-11-06', 50_000),
      sale('2026-11-05', 40_000, 'bob'),
      sale('2026-10-05', 90_000, 'Bob'),
    );
    // Planned: 7500 each; due: 16,000 for Ann and 2000 for Bob.
    expect(row('Motivation', log, plans, NO_COSTS, RATE, ASOF)).toEqual([15_000, 18_000, 3000]);
    // 500,000 − 15,000; 190,000 − 18,000.
    expect(row('Result', log, plans, NO_COSTS, RATE, ASOF)).toEqual([485_000, 172_000, -313_000]);
  });

  // Of two readings: not “no motivation”, for the sale is made.
  it('without a plan there is no attainment, hence no band: the plain rate; a plan of 0 is no plan', () => {
    const log = actions(sale('2026-11-05', 40_000), sale('2026-11-06', 1000, 'Bob'));
    // Ann 2000, Bob 10 % of 1000; planned is Ann’s alone.
    expect(row('Motivation', log, plan(100_000), NO_COSTS, RATE, ASOF)).toEqual([
      7500, 2100, -5400,
    ]);
    expect(due(40_000, RATE, 0)).toBeCloseTo(4000, 6);
  });
});
