import { after, refusal, step, type TestRow } from '../../domain/logBuilder';
import { actions, ask, settings } from '../ask';
import { speed, stuck, type More } from './figures';

const AS_OF = '2026-11-20';

/** A deal that has been so many days at a stage. */
function aged(days: number, client: unknown = 'Acme', stage = 1, more: TestRow = {}): TestRow {
  return step(after(AS_OF, -days), client, stage, more);
}

/** One column of the list. */
function listed(heading: string, log: readonly TestRow[], more: More = {}): unknown[] {
  return stuck(log, AS_OF, more).map((line) => line[heading]);
}

/** Deals long ago that advanced from stage 1 after 1, 2, 3 … days. */
function learned(count: number): TestRow[] {
  return Array.from({ length: count }, (_, n) => [
    step('2026-01-05', `L${n}`, 1),
    step(after('2026-01-05', n + 1), `L${n}`, 7),
  ]).flat();
}

describe('the default limit', () => {
  it.each([
    [1, 10],
    [2, 10],
    [3, 14],
    [4, 14],
    [5, 21],
    [6, 10],
  ])('of stage %d is %d days: at it a deal is not stuck, a day later it is', (stage, limit) => {
    expect(stuck([aged(limit, 'Acme', stage)], AS_OF)).toEqual([]);
    expect(stuck([aged(limit + 1, 'Acme', stage)], AS_OF)).toMatchObject([
      { Stage: stage, 'Days in stage': limit + 1, 'Limit days': limit, 'Days over': 1 },
    ]);
  });

  it('beyond stage 6 is 10 days', () => {
    const set = settings(...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [`Stage ${n}`, `S${n}`]));
    const log = [
      aged(11, 'Seven', 7),
      aged(11, 'Eight', 8),
      aged(10, 'Fine', 8),
      aged(99, 'Won', 9),
    ];
    expect(listed('Limit days', log, { settings: set })).toEqual([10, 10]);
  });
});

describe('the limit that the head set', () => {
  it('goes before default and percentile', () => {
    const set = settings(['Limit 1', 30], ['Limit 3', 5]);
    const log = [...learned(25), aged(31), aged(30, 'Fine'), aged(6, 'Third', 3)];
    expect(listed('Limit days', log, { settings: set })).toEqual([30, 5]);
    expect(speed('Limit from', log, AS_OF, { settings: set }).slice(0, 3)).toEqual([
      'set',
      'default',
      'set',
    ]);
  });

  it('is at least 1 day', () => {
    const set = settings(['Limit 1', 0]);
    expect(listed('Client', [aged(1)], { settings: set })).toEqual([]);
    expect(listed('Limit days', [aged(2)], { settings: set })).toEqual([1]);
  });
});

describe('the limit that is learned', () => {
  it('is the 85th percentile from 20 advances on, the default with 19', () => {
    // 21 at risk, the running one is oldest: after t days (21 − t)/21 are left; at 18 it is 3/21 = 0.143.
    expect(listed('Limit days', [...learned(20), aged(40)])).toEqual([18]);
    expect(listed('Limit days', [...learned(19), aged(40)])).toEqual([10]);
    // Without the running one 17 days leave 3/20, the mark itself.
    expect(speed('Limit days', learned(20), AS_OF)[0]).toBe(17);
    expect(speed('Limit from', learned(20), AS_OF)[0]).toBe('85%');
    expect(speed('Limit from', learned(19), AS_OF)[0]).toBe('default');
  });

  it('is the default where the percentile is not reached', () => {
    // 20 of 24 advance and 4 run on: 4/24 = 0.167 is left.
    const open = [51, 52, 53, 54].map((days) => aged(days, `Open ${days}`));
    expect(listed('Limit days', [...learned(20), ...open])).toEqual([10, 10, 10, 10]);
    // With 3 of 23 it is reached, on day 20: 3/23 = 0.130; on day 19 it was 4/23 = 0.174.
    expect(listed('Limit days', [...learned(20), ...open.slice(1)])).toEqual([20, 20, 20]);
  });

  it('is at least 1 day, however fast everybody was', () => {
    const fast = Array.from({ length: 20 }, (_, n) => [
      step('2026-01-05T09:00', `L${n}`, 1),
      step('2026-01-05T10:00', `L${n}`, 2),
      refusal('2026-01-06', `L${n}`),
    ]).flat();
    expect(speed('Limit days', fast, AS_OF)[0]).toBe(1);
    expect(speed('Limit from', fast, AS_OF)[0]).toBe('85%');
  });

  it('comes from the whole log and all managers, whatever the question is about', () => {
    const mine = aged(40, 'Mine', 1, { manager: 'Bob' });
    const log = [...learned(20), mine];
    expect(listed('Limit days', log, { manager: 'Bob' })).toEqual([18]);
    const more = { from: AS_OF, manager: 'Bob' };
    expect(speed('Limit days', log, AS_OF, more)[0]).toBe(18);
    expect(speed('Advances', log, AS_OF, more)[0]).toBe(0);
  });

  it('knows nothing after asOf', () => {
    // On 24 January 19 had advanced, after 1 to 19 days; the 20th did so on the 25th.
    expect(speed('Limit from', learned(20), '2026-01-24')[0]).toBe('default');
    expect(speed('Limit from', learned(20), '2026-01-25')[0]).toBe('85%');
  });
});

describe('a deal that waits by plan', () => {
  const waits = (nextStep: unknown, more: More = {}): boolean =>
    stuck([aged(50, 'Acme', 1, { nextStep })], AS_OF, more).length === 0;

  it.each([
    ['2026-11-19', false],
    ['2026-11-20', true],
    ['2026-11-21', true],
    // 20 November and 60 days is 19 January.
    ['2027-01-19', true],
    ['2027-01-20', false],
    ['2028-01-01', false],
    ['', false],
    ['next week', false],
  ])('has its next step within asOf and 60 days: %s is %s', (nextStep, waiting) => {
    expect(waits(nextStep)).toBe(waiting);
  });

  it('waits as long as the setting says', () => {
    const set = settings(['Longest planned wait', 10]);
    expect(waits('2026-11-30', { settings: set })).toBe(true);
    expect(waits('2026-12-01', { settings: set })).toBe(false);
  });

  it('is measured from asOf, not from the row that planned it', () => {
    const log = [aged(50, 'Acme', 1, { nextStep: '2027-01-20' })];
    expect(stuck(log, '2026-11-20')).toHaveLength(1);
    expect(stuck(log, '2026-11-21')).toHaveLength(0);
    expect(stuck(log, '2027-01-20')).toHaveLength(0);
    expect(stuck(log, '2027-01-21')).toHaveLength(1);
  });

  it('waits by its last row alone, which is the last in time', () => {
    const planned = aged(50, 'Acme', 1, { nextStep: '2026-12-01' });
    const bare = aged(20);
    expect(stuck([planned, bare], AS_OF)).toMatchObject([{ 'Next step': '' }]);
    expect(stuck([bare, planned], AS_OF)).toHaveLength(1);
    expect(stuck([aged(50), aged(20, 'Acme', 1, { nextStep: '2026-12-01' })], AS_OF)).toEqual([]);
  });

  it('is not excused by the plan of another deal of the client', () => {
    const log = [aged(50), aged(40, 'Acme', 1, { deal: 'Store', nextStep: '2026-12-01' })];
    expect(listed('Deal', log)).toEqual(['']);
  });

  it('still counts in the speed table as in work, and not as stuck', () => {
    const log = [aged(50, 'Acme', 1, { nextStep: '2026-12-01' }), aged(50, 'Other')];
    expect(speed('In work', log, AS_OF)[0]).toBe(2);
    expect(speed('Stuck', log, AS_OF)[0]).toBe(1);
  });
});

describe('the order of the list', () => {
  it('is by days over × amount, the worst first', () => {
    const log = [
      aged(60, 'A', 1, { amount: 10 }), // 50 · 10 = 500
      aged(12, 'B', 1, { amount: 400 }), // 2 · 400 = 800
      aged(40, 'C', 1), // 30 · 1 = 30
      aged(70, 'D', 1, { amount: 0 }), // 0
      aged(12, 'E', 1, { amount: -5 }), // −10
      aged(70, 'F', 1, { amount: -5 }), // −300
    ];
    expect(listed('Client', log)).toEqual(['B', 'A', 'C', 'D', 'E', 'F']);
    expect(listed('Amount', log)).toEqual([400, 10, '', 0, -5, -5]);
  });

  it('goes on by days over, then client, then deal', () => {
    const log = [
      aged(12, 'Z', 1, { amount: 30 }), // 2 · 30
      aged(30, 'Y', 1, { amount: 3 }), // 20 · 3
      aged(15, 'b', 1, { amount: 12, deal: 'Two' }), // 5 · 12
      aged(15, 'b', 1, { amount: 12, deal: 'One' }),
      aged(15, 'B', 1, { amount: 12 }),
      aged(15, 'A', 1, { amount: 12, deal: 'Zoo' }),
    ];
    const names = stuck(log, AS_OF).map((line) => [line['Client'], line['Deal']].join(' '));
    expect(names).toEqual(['Y ', 'A Zoo', 'b ', 'b One', 'b Two', 'Z ']);
  });

  it('is what a number of rows cuts, and stages do not part it', () => {
    const log = [aged(12, 'A'), aged(90, 'B', 5), aged(50, 'C', 3)];
    expect(stuck(log, AS_OF, {}, 2).map((line) => line['Client'])).toEqual(['B', 'C']);
    expect(stuck(log, AS_OF, {}, 9)).toHaveLength(3);
  });
});

describe('a line of the list', () => {
  it('shows the last amount given in any row, the silence and the next step of the last', () => {
    const log = [
      aged(50, 'Acme', 2, { amount: 900, deal: 'Store', nextStep: '2026-11-25' }),
      aged(40, 'acme', 3, { deal: 'store', amount: 700 }),
      aged(30, 'ACME', 3, { deal: 'Store', manager: 'Bob', nextStep: '2026-11-01' }),
    ];
    expect(ask('SALES_STUCK', actions(...log), '', AS_OF)[1]).toEqual([
      'Acme',
      'Store',
      'Bob',
      3,
      'Meeting set',
      40,
      14,
      26,
      30,
      700,
      '2026-11-01',
    ]);
    expect(listed('Client', log, { manager: 'Ann' })).toEqual([]);
    expect(listed('Client', log, { manager: 'Bob' })).toEqual(['Acme']);
  });

  it('is there for open deals alone', () => {
    const log = [aged(50, 'Lost'), aged(49, 'Won', 6), aged(45, 'Won', 7)];
    expect(listed('Client', [...log, refusal(after(AS_OF, -40), 'Lost')])).toEqual([]);
  });

  it('begins anew with a back move or an advance', () => {
    expect(listed('Client', [aged(50, 'A', 3), aged(10, 'A', 2)])).toEqual([]);
    expect(listed('Client', [aged(50, 'A', 3), aged(14, 'A', 4)])).toEqual([]);
    expect(listed('Days in stage', [aged(50, 'A', 3), aged(11, 'A', 2)])).toEqual([11]);
  });
});
