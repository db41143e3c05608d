import { step, voiding, type TestRow } from '../domain/logBuilder';
import { actions, ask, askRow, date, tab } from './ask';

/** Days of a month as a unit of length. */
const MONTH = 30.4375;
const AS_OF = '2026-11-20';

type Member = Parameters<typeof tab<'team'>>[1];

function person(manager: string, from: string, until?: string, role = 'manager'): Member {
  return { manager, role, from: date(from), until: until === undefined ? '' : date(until) };
}

function sale(when: string, manager: string, amount: unknown): TestRow {
  return step(when, 'Acme', 7, { manager, amount });
}

const QUIET = [step('2020-01-06', 'Quiet', 1)];

function team(
  members: readonly Member[],
  rows: readonly TestRow[] = QUIET,
  asOf: string = AS_OF,
): unknown[][] {
  return ask('SALES_TEAM', actions(...rows), tab('team', ...members), '', asOf).slice(1);
}

it('has the columns of the contract, and the median stay in the last row', () => {
  const range = tab('team', person('Ann', '2026-01-01'));
  const table = ask('SALES_TEAM', actions(...QUIET), range, '', AS_OF);
  expect(table[0]).toEqual([
    'Manager',
    'Role',
    'Months in the team',
    'Sales, last 3 months',
    'Sales, 3 months before',
    'Trend',
  ]);
  expect(table).toHaveLength(3);
  expect(table[2]?.[0]).toBe('Median stay');
});

describe('months in the team', () => {
  const months = (member: Member, asOf?: string): unknown => team([member], QUIET, asOf)[0]?.[2];

  it('are the days from From to asOf, 30.4375 to a month', () => {
    // 1 January to 20 November: 323 days.
    expect(months(person('Ann', '2026-01-01'))).toBeCloseTo(323 / MONTH, 6);
    expect(months(person('Ann', AS_OF))).toBe(0);
  });

  it('end with Until for who has left, not for who leaves later', () => {
    // 1 January to 1 July: 181 days, as days(a, b) = b − a.
    expect(months(person('Ann', '2026-01-01', '2026-07-01'))).toBeCloseTo(181 / MONTH, 6);
    expect(months(person('Ann', '2026-01-01', '2026-12-31'))).toBeCloseTo(323 / MONTH, 6);
  });

  it('are unknown without a From', () => {
    expect(months({ manager: 'Ann', role: 'manager' })).toBe('');
  });
});

describe('sales', () => {
  const of = (asOf: string, ...days: readonly [string, number][]): unknown[] | undefined => {
    const rows = days.map(([when, amount]) => sale(when, 'Ann', amount));
    return team([person('Ann', '2025-01-01')], rows, asOf)[0]?.slice(3, 6);
  };

  it('of the last 3 months are dated after asOf less 3 calendar months, up to asOf; the trend is the difference', () => {
    expect(
      of(
        AS_OF,
        ['2026-05-20', 1],
        ['2026-05-21', 10],
        ['2026-08-20T23:59', 100],
        ['2026-08-21', 1000],
        ['2026-11-20T23:59', 10000],
        ['2026-11-21', 100000],
      ),
    ).toEqual([11000, 110, 10890]);
  });

  it('31 May less 3 months is the last day of February: of a common and of a leap year', () => {
    expect(of('2026-05-31', ['2026-02-28', 1], ['2026-03-01', 10])).toEqual([10, 1, 9]);
    expect(of('2028-05-31', ['2028-02-28', 1], ['2028-02-29', 10], ['2028-03-01', 100])).toEqual([
      100, 11, 89,
    ]);
  });

  it('the trend is negative when less was sold', () => {
    expect(of(AS_OF, ['2026-08-20', 100], ['2026-11-01', 30])).toEqual([30, 100, -70]);
  });

  it('are of the wins of each; a name is shown as first written in the log; who sold nothing has 0', () => {
    const rows = [
      sale('2026-11-02', 'ANN', 5),
      sale('2026-11-03', 'Ben', 7),
      sale('2026-11-04', 'Stranger', 9),
    ];
    const members = [
      person('Ann', '2025-01-01'),
      person('Ben', '2025-01-01'),
      person('Cid', '2025-01-01'),
    ];
    expect(
      team(members, rows)
        .map((row) => [row[0], ...row.slice(3)])
        .slice(0, -1),
    ).toEqual([
      ['ANN', 5, 0, 5],
      ['Ben', 7, 0, 7],
      ['Cid', 0, 0, 0],
    ]);
  });

  it('do not hold voided wins, and take a win without an amount as 0', () => {
    const rows = [
      { ...sale('2026-11-02', 'Ann', 5), id: 'a' },
      voiding('2026-11-03', 'a'),
      sale('2026-11-04', 'Ann', ''),
      sale('2026-11-05', 'Ann', 70),
    ];
    expect(team([person('Ann', '2025-01-01')], rows)[0]?.[3]).toBe(70);
  });
});

describe('the rows', () => {
  it('stand in the order of the Team tab, all roles, also who has left', () => {
    const members = [
      person('Zoe', '2026-01-01', undefined, 'head'),
      person('Ann', '2026-01-01', '2026-02-01'),
      person('Max', '2026-01-01', undefined, 'founder'),
      person('Ben', '2026-01-01', undefined, 'admin'),
    ];
    expect(team(members).map(([name, role]) => [name, role])).toEqual([
      ['Zoe', 'head'],
      ['Ann', 'manager'],
      ['Max', 'founder'],
      ['Ben', 'admin'],
      ['Median stay', ''],
    ]);
  });

  it('today is asOf where none is given', () => {
    const range = tab('team', person('Ann', '2026-11-10'));
    const row = askRow('Ann', 'SALES_TEAM', actions(...QUIET), range);
    expect(row['Months in the team']).toBeCloseTo(10 / MONTH, 9);
  });
});

describe('the median stay', () => {
  const median = (...members: readonly Member[]): unknown => team(members).at(-1)?.[2];

  it('is the first time by which half have left, by Kaplan and Meier', () => {
    // Stays 31, 90 and 181 days: S = 2/3, 1/3, 0; the median is 90 days.
    const gone = [
      person('A', '2026-01-01', '2026-02-01'),
      person('B', '2026-01-01', '2026-04-01'),
      person('C', '2026-01-01', '2026-07-01'),
    ];
    expect(median(...gone)).toBeCloseTo(90 / MONTH, 6);
  });

  it('takes the first time at which exactly half are left', () => {
    const two = [person('A', '2026-01-01', '2026-02-01'), person('B', '2026-01-01', '2026-04-01')];
    expect(median(...two)).toBeCloseTo(31 / MONTH, 6);
  });

  it('knows of those still here that they stayed at least so long', () => {
    const left = [person('A', '2026-01-01', '2026-02-01'), person('B', '2026-01-01', '2026-07-01')];
    // Here for 323 days: S(31) = 2/3, S(181) = 1/3: 181 days.
    expect(median(...left, person('C', '2026-01-01'))).toBeCloseTo(181 / MONTH, 6);
    // Here for 41 days: S(31) = 2/3, then one of one leaves: S(181) = 0: 181 days, too.
    expect(median(...left, person('C', '2026-10-10'))).toBeCloseTo(181 / MONTH, 6);
    // Here for 10 days: gone from those at risk before the first leaves: S(31) = 1/2.
    expect(median(...left, person('C', '2026-11-10'))).toBeCloseTo(31 / MONTH, 6);
  });

  it('is not reached while more than half are left', () => {
    const here = [person('B', '2026-01-01'), person('C', '2026-01-01')];
    expect(median(...here)).toBe('not reached');
    // S(31) = 2/3.
    expect(median(person('A', '2026-01-01', '2026-02-01'), ...here)).toBe('not reached');
  });

  it('who leaves on asOf has left; who leaves later is still here', () => {
    expect(median(person('A', '2026-01-01', AS_OF))).toBeCloseTo(323 / MONTH, 6);
    expect(median(person('A', '2026-01-01', '2026-11-21'))).toBe('not reached');
  });

  it('leaves out whose From is not known or still to come', () => {
    const left = [person('A', '2026-01-01', '2026-02-01'), person('B', '2026-01-01', '2026-04-01')];
    const odd: Member[] = [
      { manager: 'X', role: 'manager' },
      { manager: 'Y', until: date('2026-03-01') },
    ];
    expect(median(...left, ...odd, person('Z', '2026-12-01'))).toBeCloseTo(31 / MONTH, 6);
  });

  it('counts every role', () => {
    // S(31) = 2/3 with the two heads; without them it would be 0.
    const heads = [
      person('H', '2026-01-01', undefined, 'head'),
      person('K', '2026-01-01', undefined, 'head'),
    ];
    expect(median(person('A', '2026-01-01', '2026-02-01'), ...heads)).toBe('not reached');
  });
});
