import { step, type TestRow } from '../domain/logBuilder';
import { actions, ask, askRow, askRows, date, settings, tab } from './ask';
import { rounded } from './rounded';

/** November 2026 has 21 working days; by Tuesday the 10th 7 are over, a third. */
const AS_OF = '2026-11-10';
const NOVEMBER = '2026-11';

function sale(when: string, client: string, amount: unknown, more: TestRow = {}): TestRow {
  return step(when, client, 7, { amount, ...more });
}

const PLAN = tab('plan', { month: NOVEMBER, manager: 'Ann', plan: 2100 });

it('has the columns of the contract', () => {
  expect(ask('SALES_PLAN', actions(sale(AS_OF, 'Acme', 1)), PLAN)[0]).toEqual([
    'Manager',
    'Plan',
    'Fact',
    'Fact %',
    'Should be today',
    'Pace %',
    'Gap',
    'Per working day',
    'Wins planned',
    'Wins',
    'New deals planned',
    'New deals',
    'Light',
  ]);
});

describe('one manager', () => {
  it('is measured against what should be there today', () => {
    const log = actions(sale('2026-11-03', 'Acme', 300), sale('2026-11-10', 'Birch', 400));
    const figures = ['', 2, '', 2, 'Green'];
    // 700 ÷ 2100; 2100 × 7 ÷ 21; 700 ÷ 700; 2100 − 700; 1400 ÷ 14 days left.
    const numbers = [2100, 700, 1 / 3, 700, 1, 1400, 100];
    expect(rounded(ask('SALES_PLAN', log, PLAN, '', AS_OF).slice(1))).toEqual([
      rounded(['Ann', ...numbers, ...figures]),
      rounded(['Total', ...numbers, ...figures]),
    ]);
  });

  it('several rows of a month add up, whatever date or text names the month and however the name is typed', () => {
    const plan = tab(
      'plan',
      { month: '2026-11', manager: 'Ann', plan: 1000, wins: 2 },
      { month: date('2026-11-01'), manager: ' ANN ', plan: 500, newDeals: 4 },
      { month: date('2026-11-30'), manager: 'ann', plan: 400, wins: 1 },
      { month: '2026-11-17', manager: 'Ann', plan: 200, newDeals: 5 },
      { month: '2026-10', manager: 'Ann', plan: 7000, wins: 70 },
      { month: '2025-11', manager: 'Ann', plan: 7000, wins: 70 },
      { month: date('2026-12-01'), manager: 'Ann', plan: 7000, wins: 70 },
    );
    const rows = askRows('SALES_PLAN', actions(sale('2026-11-03', 'Acme', 5)), plan, '', AS_OF);
    expect(rows.map((row) => row.Manager)).toEqual(['Ann', 'Total']);
    expect(rows[0]).toMatchObject({ Plan: 2100, 'Wins planned': 3, 'New deals planned': 9 });
  });

  it('the gap is signed, and beyond the plan nothing more is needed', () => {
    const log = actions(sale('2026-11-03', 'Acme', 2625));
    expect(rounded(askRow('Ann', 'SALES_PLAN', log, PLAN, '', AS_OF))).toMatchObject({
      'Fact %': 1.25,
      'Pace %': 3.75,
      Gap: -525,
      'Per working day': 0,
    });
  });

  it('a plan met exactly leaves no gap', () => {
    const log = actions(sale('2026-11-03', 'Acme', 2100));
    expect(rounded(askRow('Ann', 'SALES_PLAN', log, PLAN, '', AS_OF))).toMatchObject({
      Gap: 0,
      'Per working day': 0,
    });
  });

  it('without a sale the whole plan is missing', () => {
    // 2100 ÷ 14
    const log = actions(step('2026-11-03', 'Acme', 5, { amount: 900 }));
    expect(rounded(askRow('Ann', 'SALES_PLAN', log, PLAN, '', AS_OF))).toMatchObject({
      Fact: 0,
      'Fact %': 0,
      'Pace %': 0,
      Gap: 2100,
      'Per working day': 150,
      Wins: 0,
      'New deals': 1,
      Light: 'Red',
    });
  });
});

describe('the fact', () => {
  const fact = (asOf: string, ...rows: readonly TestRow[]): unknown[] => {
    const row = askRow('Ann', 'SALES_PLAN', actions(...rows), PLAN, '', asOf);
    return [row.Fact, row.Wins];
  };

  it('is of the wins dated in the month, up to asOf', () => {
    const rows = [
      sale('2026-10-31T23:59', 'A', 1),
      sale('2026-11-01T00:00', 'B', 10),
      sale('2026-11-10T23:59', 'C', 100),
      sale('2026-11-11', 'D', 1000),
      sale('2026-12-01', 'E', 10000),
    ];
    expect(fact(AS_OF, ...rows)).toEqual([110, 2]);
    expect(fact('2026-11-30', ...rows)).toEqual([1110, 3]);
  });

  it('dates a win by the zone of the workbook', () => {
    // 23:00 UTC on 30 November, and 00:30 UTC on 1 December.
    const rows = [
      sale('2026-12-01T01:00+02:00', 'A', 10),
      sale('2026-11-30T22:30-02:00', 'B', 100),
    ];
    expect(fact('2026-12-02', ...rows, sale('2026-12-02', 'C', 1000))).toEqual([1100, 2]);
    expect(fact('2026-11-30', ...rows)).toEqual([10, 1]);
  });

  it('takes the last amount given in the deal; without one it is 0 and still a win', () => {
    const rows = [
      step('2026-11-02', 'A', 4, { amount: 50 }),
      step('2026-11-03', 'A', 6, { amount: 70 }),
      step('2026-11-04', 'A', 7),
      step('2026-11-05', 'B', 7),
    ];
    expect(fact(AS_OF, ...rows)).toEqual([70, 2]);
  });

  it('takes a negative amount as it stands', () => {
    expect(fact(AS_OF, sale('2026-11-02', 'A', 100), sale('2026-11-03', 'A', -30))).toEqual([
      70, 2,
    ]);
  });
});

describe('working days', () => {
  const should = (asOf: string, month: string, plan: number, set?: unknown): unknown => {
    const range = tab('plan', { month, manager: 'Ann', plan });
    const row = askRow('Ann', 'SALES_PLAN', actions(step('2020-01-01', 'A', 1)), range, set, asOf);
    return rounded([row['Should be today'], row['Per working day']]);
  };

  it('holidays count for neither side, one on a weekend changes nothing', () => {
    const set = settings(
      ['Holiday', '2026-11-03'],
      ['Holiday', '2026-11-07'],
      ['Holiday', '2026-11-27'],
    );
    // 19 working days, 6 over, 13 left: 1900 × 6 ÷ 19; 1900 ÷ 13.
    expect(should(AS_OF, NOVEMBER, 1900, set)).toEqual(rounded([600, 1900 / 13]));
  });

  it('a weekend adds none', () => {
    expect(should('2026-11-06', NOVEMBER, 2100)).toEqual([500, 2100 / 16]);
    expect(should('2026-11-07', NOVEMBER, 2100)).toEqual([500, 2100 / 16]);
    expect(should('2026-11-08', NOVEMBER, 2100)).toEqual([500, 2100 / 16]);
  });

  it('before the first working day is over nothing should be there', () => {
    expect(should('2026-11-01', NOVEMBER, 2100)).toEqual([0, 100]);
    expect(should('2026-11-02', NOVEMBER, 2100)).toEqual([100, 105]);
  });

  it('on the last working day it is too late for a gap', () => {
    // Monday 30 November ends the month; October 2026 ends on a Saturday.
    expect(should('2026-11-30', NOVEMBER, 2100)).toEqual([2100, 'too late']);
    expect(should('2026-10-29', '2026-10', 2200)).toEqual([2100, 2200]);
    expect(should('2026-10-30', '2026-10', 2200)).toEqual([2200, 'too late']);
    expect(should('2026-10-31', '2026-10', 2200)).toEqual([2200, 'too late']);
  });

  it('it is not too late where there is no gap', () => {
    const log = actions(sale('2026-11-30', 'A', 2100));
    expect(askRow('Ann', 'SALES_PLAN', log, PLAN, '', '2026-11-30')).toMatchObject({
      'Pace %': 1,
      'Per working day': 0,
      Light: 'Green',
    });
  });

  it('a February of a leap year has its 29th: 21 working days from Tuesday to Tuesday', () => {
    expect(should('2028-02-28', '2028-02', 2100)).toEqual([2000, 2100]);
    expect(should('2028-02-29', '2028-02', 2100)).toEqual([2100, 'too late']);
  });
});
