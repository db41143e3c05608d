import { refusal, renaming, step, voiding, type TestRow } from '../domain/logBuilder';
import { actions, ask, date, settings } from './ask';

/** The row of the only manager: steps forward, per working day, left, done by. */
function pace(rows: readonly TestRow[], from: string, asOf: string, set?: unknown): unknown[] {
  const [, row = []] = ask('SALES_MOVES', actions(...rows), set, asOf, from);
  return [row[2], row[7], row[8], row[9]];
}

const HOLIDAYS = settings(
  ['Holiday', date('2026-11-04')],
  ['Holiday', date('2026-11-07')],
  ['Holiday', date('2026-11-10')],
);

describe('steps per working day', () => {
  it('Friday to Monday are two working days', () => {
    // 3 / 2 = 1.5; 4 left: ceil(2.67) = 3 working days after Monday the 9th.
    expect(pace([step('2026-11-07', 'Acme', 3)], '2026-11-06', '2026-11-09')).toEqual([
      3,
      1.5,
      4,
      '2026-11-12',
    ]);
  });

  it('a weekend has no working day: 0 for each, and the rest is never done', () => {
    expect(pace([step('2026-11-07', 'Acme', 3)], '2026-11-07', '2026-11-08')).toEqual([
      3,
      0,
      4,
      'not reached',
    ]);
  });

  it('holidays are no working days, those on a weekend change nothing', () => {
    // 2 to 8 November less Wednesday: 4 working days. 4 / 4 = 1; 3 left after Sunday the 8th:
    // Monday 9, not Tuesday 10 (a holiday), Wednesday 11, Thursday 12.
    expect(pace([step('2026-11-03', 'Acme', 4)], '2026-11-02', '2026-11-08', HOLIDAYS)).toEqual([
      4,
      1,
      3,
      '2026-11-12',
    ]);
  });

  it('counts working days also where the board counts calendar or working days by choice', () => {
    const working = settings(['Count days', 'working']);
    const rows = [step('2026-11-03', 'Acme', 4)];
    const usual = pace(rows, '2026-11-02', '2026-11-08');
    expect(usual).toEqual([4, 0.8, 3, '2026-11-12']); // ceil(3 ÷ 0.8) = 4 working days
    expect(pace(rows, '2026-11-02', '2026-11-08', working)).toEqual(usual);
  });
});

describe('done by', () => {
  it('begins with the first working day after asOf', () => {
    // 5 steps in 5 days: 1 a day; 2 left: Monday, Tuesday.
    const rows = [step('2026-11-03', 'Acme', 5)];
    expect(pace(rows, '2026-11-02', '2026-11-06')[3]).toBe('2026-11-10');
    expect(pace(rows, '2026-11-02', '2026-11-07')[3]).toBe('2026-11-10');
    expect(pace(rows, '2026-11-02', '2026-11-08')[3]).toBe('2026-11-10');
  });

  it('is exact where the days come out whole: 21 steps at 7 in 5 days take 15 days, not 16', () => {
    const rows = [
      step('2026-10-05', 'C', 1),
      step('2026-10-05', 'D', 1),
      step('2026-10-05', 'E', 5),
      step('2026-11-02', 'A', 3),
      step('2026-11-03', 'B', 4),
    ];
    // Left: 6 + 6 + 2 + 4 + 3; three weeks after Friday the 6th.
    expect(pace(rows, '2026-11-02', '2026-11-06')).toEqual([7, 1.4, 21, '2026-11-27']);
  });

  it('is not reached without a step, and blank where nothing is left', () => {
    expect(pace([step('2026-10-05', 'A', 5)], '2026-11-02', '2026-11-06')).toEqual([
      0,
      0,
      2,
      'not reached',
    ]);
    expect(pace([step('2026-11-02', 'A', 7)], '2026-11-02', '2026-11-06')).toEqual([7, 1.4, 0, '']);
  });
});

describe('what is not known', () => {
  it('whatever is dated after asOf: steps, hand-overs, refusals, voids', () => {
    const rows = [
      step('2026-11-06T23:59', 'Acme', 2, { id: 'a' }),
      step('2026-11-07', 'Acme', 5, { manager: 'Ben' }),
      voiding('2026-11-07', 'a'),
      step('2026-11-05', 'Birch', 1),
      refusal('2026-11-07', 'Birch'),
    ];
    // Left: 5 + 6.
    expect(pace(rows, '2026-11-02', '2026-11-06')).toEqual([3, 0.6, 11, '2026-12-03']);
    expect(ask('SALES_MOVES', actions(...rows), '', '2026-11-06', '2026-11-02')).toHaveLength(2);
  });

  it('a from after asOf gives zeros for who holds open deals, and nobody else', () => {
    const rows = [
      step('2026-11-02', 'Acme', 3),
      step('2026-11-02', 'Birch', 7, { manager: 'Ben' }),
    ];
    expect(ask('SALES_MOVES', actions(...rows), '', '2026-11-06', '2026-11-07').slice(1)).toEqual([
      ['Ann', 0, 0, 0, 0, 0, 0, 0, 4, 'not reached'],
    ]);
  });

  it('an asOf before the whole log lists nobody: the headings, and at most a line of words', () => {
    const log = actions(step('2026-11-02', 'A', 3));
    const [, ...rows] = ask('SALES_MOVES', log, '', '2026-10-31');
    expect(rows.length).toBeLessThanOrEqual(1);
    expect(rows.flat().filter((cell) => cell === 'Ann' || typeof cell === 'number')).toEqual([]);
  });
});

describe('corrections', () => {
  it('a voided step was never made', () => {
    const rows = [
      step('2026-11-02', 'Acme', 2),
      step('2026-11-03', 'Acme', 6, { id: 'x' }),
      voiding('2026-11-04', 'x', { manager: 'Vera' }),
    ];
    // 2 / 5 = 0.4; 5 left: ceil(12.5) = 13 working days: 10 until the 20th, then Monday to Wednesday.
    expect(pace(rows, '2026-11-02', '2026-11-06')).toEqual([2, 0.4, 5, '2026-11-25']);
    // A void is no action with a client: who voided is not listed for it.
    expect(ask('SALES_MOVES', actions(...rows), '', '2026-11-06').slice(1)).toHaveLength(1);
  });

  it('a voided void has no effect, and a voided first win makes the second one a new deal', () => {
    const wins = [step('2026-11-02', 'A', 7, { id: '1' }), step('2026-11-03', 'A', 7)];
    const first = voiding('2026-11-04', '1', { id: 'v' });
    const figures = (...rows: readonly TestRow[]): unknown[] | undefined =>
      ask('SALES_MOVES', actions(...rows), '', '2026-11-06', '2026-11-02')[1]?.slice(1, 5);
    expect(figures(...wins)).toEqual([1, 7, 0, 2]);
    expect(figures(...wins, first)).toEqual([1, 7, 0, 1]);
    expect(figures(...wins, first, voiding('2026-11-05', 'v'))).toEqual([1, 7, 0, 2]);
  });

  it('names that a renaming joins are one client', () => {
    const rows = [
      step('2026-11-02', 'Acme', 2),
      step('2026-11-03', 'Acme Ltd', 5),
      renaming('2026-11-05', 'Acme Ltd', 'Acme'),
    ];
    const [, row = []] = ask('SALES_MOVES', actions(...rows), '', '2026-11-06', '2026-11-02');
    // One deal: 2 + 3 steps, 2 left.
    expect(row.slice(0, 9)).toEqual(['Ann', 1, 5, 0, 0, 0, 1, 1, 2]);
  });
});
