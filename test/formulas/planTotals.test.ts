import { refusal, step, type TestRow } from '../domain/logBuilder';
import { actions, ask, askRow, askRows, tab } from './ask';
import { rounded } from './rounded';

/** By then 7 of the 21 working days of November are over. */
const AS_OF = '2026-11-10';

type PlanRow = Readonly<Record<'manager' | 'plan' | 'wins' | 'newDeals', unknown>>;

function plan(...rows: readonly Partial<PlanRow>[]): unknown[][] {
  return tab('plan', ...rows.map((row) => ({ month: '2026-11', ...row })));
}

function by(manager: string, client: string, amount: number, when = '2026-11-03'): TestRow {
  return step(when, client, 7, { amount, manager });
}

/** Sales of 400 by Ann, 500 by Ben. */
const LOG = [by('Ann', 'Acme', 400), by('Ben', 'Birch', 500)];

function table(range: unknown, rows: readonly TestRow[] = LOG): unknown[][] {
  return rounded(ask('SALES_PLAN', actions(...rows), range, '', AS_OF).slice(1)) as unknown[][];
}

function rowOf(name: string, range: unknown, rows: readonly TestRow[] = LOG): unknown {
  return rounded(askRow(name, 'SALES_PLAN', actions(...rows), range, '', AS_OF));
}

describe('who has no plan', () => {
  it('stands above the total, grey, and does not count in it', () => {
    // 900 × 7 ÷ 21 = 300; 400 ÷ 300; 500 ÷ 14. Nobody has a plan of wins or new deals: they are totalled over all.
    const numbers = rounded([900, 400, 4 / 9, 300, 4 / 3, 500, 500 / 14]) as number[];
    expect(table(plan({ manager: 'Ann', plan: 900 }))).toEqual([
      ['Ann', ...numbers, '', 1, '', 1, 'Green'],
      ['Ben', '', 500, '', '', '', '', '', '', 1, '', 1, 'Grey'],
      ['Total', ...numbers, '', 2, '', 2, 'Green'],
    ]);
  });

  it('a plan of 0 is no plan', () => {
    const zero = plan(
      { manager: 'Ann', plan: 900 },
      { manager: 'Ben', plan: 0, wins: 0, newDeals: 0 },
    );
    expect(table(zero)).toEqual(table(plan({ manager: 'Ann', plan: 900 })));
  });

  it('nobody has one: the total is over all, with a blank plan', () => {
    // The glossary says so of every figure that is totalled for itself; sales are taken to be one of them.
    const other = tab('plan', { month: '2026-10', manager: 'Ann', plan: 900 });
    expect(table(other)).toEqual([
      ['Ann', '', 400, '', '', '', '', '', '', 1, '', 1, 'Grey'],
      ['Ben', '', 500, '', '', '', '', '', '', 1, '', 1, 'Grey'],
      ['Total', '', 900, '', '', '', '', '', '', 2, '', 2, 'Grey'],
    ]);
  });
});

describe('the total', () => {
  it('adds up those with a plan', () => {
    const both = plan({ manager: 'Ben', plan: 1200 }, { manager: 'Ann', plan: 900 });
    // 2100 × 7 ÷ 21 = 700
    expect(rowOf('Total', both, [...LOG, by('Cid', 'Cedar', 5000)])).toMatchObject({
      Plan: 2100,
      Fact: 900,
      'Should be today': 700,
      Gap: 1200,
    });
    expect(table(both).map(([name]) => name)).toEqual(['Ann', 'Ben', 'Total']);
  });

  it('with a plan of the team compares it with everyone’s sales, whatever the managers’ plans', () => {
    const team = plan({ manager: 'Ann', plan: 900 }, { plan: 3000 }, { manager: '', plan: 600 });
    const rows = [...LOG, step('2026-11-04', 'Cedar', 7, { amount: 60, manager: '' })];
    const [nobody, ann, ben, total] = table(team, rows);
    // The team’s own plan is no plan of the manager who is missing.
    expect(nobody?.slice(0, 3)).toEqual(['(none)', '', 60]);
    expect(ann?.slice(0, 3)).toEqual(['Ann', 900, 400]);
    expect(ben?.slice(0, 3)).toEqual(['Ben', '', 500]);
    // 3600 × 7 ÷ 21 = 1200; 960 ÷ 1200
    expect(total?.slice(0, 7)).toEqual(rounded(['Total', 3600, 960, 960 / 3600, 1200, 0.8, 2640]));
    expect(total?.[12]).toBe('Red');
  });

  it('a team’s plan of 0 is none', () => {
    const zero = plan({ manager: 'Ann', plan: 900 }, { plan: 0 });
    expect(rowOf('Total', zero)).toMatchObject({ Plan: 900, Fact: 400 });
  });

  it('stands alone where nobody has a plan, a win or a new deal', () => {
    const quiet = [step('2026-10-03', 'Acme', 3), step('2026-11-03', 'Acme', 4)];
    const october = tab('plan', { month: '2026-10', manager: 'Ann', plan: 900 });
    expect(table(october, quiet)).toEqual([
      ['Total', '', 0, '', '', '', '', '', '', 0, '', 0, 'Grey'],
    ]);
  });
});

describe('wins and new deals', () => {
  it('are totalled each over those who have a plan of it', () => {
    const range = plan(
      { manager: 'Ann', plan: 900, wins: 2 },
      { manager: 'Ben', newDeals: 5 },
      { manager: 'Cid', wins: 3 },
    );
    const rows = [
      ...LOG,
      by('Ann', 'Acme', 5, '2026-11-04'),
      step('2026-11-05', 'Dill', 1, { manager: 'Ben' }),
    ];
    // Ann: a first win and a repeat order, which is no new deal. Ben: a win and an opening.
    expect(table(range, rows).map((row) => [row[0], ...row.slice(8, 12)])).toEqual([
      ['Ann', 2, 2, '', 1],
      ['Ben', '', 1, 5, 2],
      ['Cid', 3, 0, '', 0],
      ['Total', 5, 2, 5, 2],
    ]);
    // Who has a plan of wins alone has none of sales.
    expect(rowOf('Cid', range, rows)).toMatchObject({ Plan: '', Fact: 0, Light: 'Grey' });
    expect(rowOf('Total', range, rows)).toMatchObject({ Plan: 900, Fact: 405 });
  });

  it('a plan of the team for one of them leaves the others to the managers', () => {
    const range = plan({ plan: '', wins: 10 }, { manager: 'Ann', plan: 900, wins: 1, newDeals: 4 });
    expect(rowOf('Total', range)).toMatchObject({
      Plan: 900,
      Fact: 400,
      'Wins planned': 10,
      Wins: 2,
      'New deals planned': 4,
      'New deals': 1,
    });
  });

  it('a new deal counts for the manager who opened it, a win for the one who won it', () => {
    const rows = [
      step('2026-11-02', 'Acme', 3),
      step('2026-11-03', 'Acme', 7, { amount: 10, manager: 'Ben' }),
      refusal('2026-11-04', 'Cedar', { manager: 'Cid' }),
      step('2026-10-31', 'Dill', 3, { manager: 'Dora' }),
      step('2026-11-04', 'Dill', 4, { manager: 'Dora' }),
    ];
    const seen = table(plan({ manager: 'Ann', plan: 1 }), rows).map((row) => [
      row[0],
      row[2],
      row[9],
      row[11],
    ]);
    // A refusal at the first call is a new deal; Dora neither has a plan nor won nor began anything.
    expect(seen).toEqual([
      ['Ann', 0, 0, 1],
      ['Ben', 10, 1, 0],
      ['Cid', 0, 0, 1],
      ['Total', 0, 1, 2],
    ]);
  });
});

it('the Plan tab may lack the optional columns, have others, in any order', () => {
  const range = [
    ['Plan', 'Region', 'Manager', 'Month'],
    [900, 'North', 'Ann', '2026-11'],
  ];
  expect(table(range)).toEqual(table(plan({ manager: 'Ann', plan: 900 })));
});

it('names stand as first written in the log, in their order', () => {
  const range = plan(
    { manager: 'ANN', plan: 900 },
    { manager: 'zed', plan: 1 },
    { manager: 'Bea', plan: 1 },
  );
  const names = askRows('SALES_PLAN', actions(...LOG), range, '', AS_OF).map((row) => row.Manager);
  expect(names).toEqual(['Ann', 'Bea', 'Ben', 'zed', 'Total']);
});
