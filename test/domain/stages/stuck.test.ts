import type { Settings } from '../../../src/domain/settings';
import { stuckDeals, stuckStage, type StuckDeal } from '../../../src/domain/stages/stuck';
import { speedOfAll } from '../../../src/domain/stages/speed';
import { limitsOf } from '../../../src/domain/stages/stageLimit';
import {
  after,
  boardOf,
  dealsOf,
  closing,
  day,
  refusal,
  SETTINGS,
  step,
  type TestRow,
} from '../logBuilder';

const LIMITED: Settings = { ...SETTINGS, limits: [10, 10, 10, 10, 10, 10] };
const BEGIN = '2026-01-01';

function stuck(
  rows: readonly TestRow[],
  asOf: string,
  manager?: string,
  settings: Settings = LIMITED,
): StuckDeal[] {
  const board = boardOf(rows, asOf, settings);
  const name = dealsOf(board)
    .map((deal) => deal.manager)
    .find(({ shown }) => shown === manager);
  const limits = limitsOf(speedOfAll(board, settings, day(asOf)), settings);
  return stuckDeals(board, limits, settings, { asOf: day(asOf), manager: name });
}

function clients(deals: readonly StuckDeal[]): string[] {
  return deals.map(({ deal }) => `${deal.client.shown}${deal.label.shown}`);
}

describe('a stuck deal', () => {
  it('is an open one whose age in stage is over the limit, not at it', () => {
    const rows = [step(BEGIN, 'Acme', 2)];
    expect(stuck(rows, after(BEGIN, 10))).toEqual([]);
    expect(stuck(rows, after(BEGIN, 11))).toMatchObject([
      { days: 11, limit: 10, over: 1, silent: 11 },
    ]);
  });

  it.each([
    ['won', step(after(BEGIN, 1), 'Acme', 7)],
    ['refused', refusal(after(BEGIN, 1), 'Acme')],
    ['closed', closing(after(BEGIN, 1), 'Acme')],
  ])('is none that is %s', (_, end) => {
    expect(stuck([step(BEGIN, 'Acme', 2), end], after(BEGIN, 100))).toEqual([]);
  });

  it('stays stuck when it is touched: that ends the silence, not the stay', () => {
    const rows = [step(BEGIN, 'Acme', 2), step(after(BEGIN, 9), 'Acme', 2)];
    expect(stuck(rows, after(BEGIN, 12))).toMatchObject([{ days: 12, silent: 3 }]);
  });

  it('begins anew with an advance or a back move', () => {
    for (const stage of [1, 3]) {
      const rows = [step(BEGIN, 'Acme', 2), step(after(BEGIN, 9), 'Acme', stage)];
      expect(stuck(rows, after(BEGIN, 19))).toEqual([]);
      expect(stuck(rows, after(BEGIN, 20))).toMatchObject([{ over: 1 }]);
    }
  });

  it('is silent since an action of its own, not of another deal of the client', () => {
    const rows = [step(BEGIN, 'Acme', 2), step(after(BEGIN, 11), 'Acme', 1, { deal: 'B' })];
    expect(stuck(rows, after(BEGIN, 12))).toMatchObject([{ silent: 12 }]);
  });

  it('is aged in working days where the settings count so; its silence in calendar days', () => {
    const settings: Settings = { ...LIMITED, countDays: 'working' };
    // Monday 5 January: ten working days are over on Monday 19, the eleventh is Tuesday 20.
    const rows = [step('2026-01-05', 'Acme', 2)];
    expect(stuck(rows, '2026-01-19', undefined, settings)).toEqual([]);
    expect(stuck(rows, '2026-01-20', undefined, settings)).toMatchObject([
      { days: 11, silent: 15 },
    ]);
  });

  it('belongs to the manager of its latest action', () => {
    const rows = [
      step(BEGIN, 'A', 2),
      step(BEGIN, 'B', 2),
      step(BEGIN, 'B', 2, { manager: 'Bob' }),
    ];
    expect(clients(stuck(rows, after(BEGIN, 20), 'Bob'))).toEqual(['B']);
    expect(clients(stuck(rows, after(BEGIN, 20)))).toEqual(['A', 'B']);
  });
});

describe('a deal that waits by plan', () => {
  const asOf = after(BEGIN, 30);
  const waits = (nextStep: string, more: readonly TestRow[] = []): boolean =>
    stuck([step(BEGIN, 'Acme', 2, { nextStep }), ...more], asOf).length === 0;

  it('has a next step on the day itself or later, at most 60 days ahead, and is not stuck', () => {
    expect(waits(asOf)).toBe(true);
    expect(waits(after(asOf, 60))).toBe(true);
  });

  it('has waited long enough once the next step is past', () => {
    expect(waits(after(asOf, -1))).toBe(false);
  });

  it('cannot excuse itself with a next step more than 60 days ahead', () => {
    expect(waits(after(asOf, 61))).toBe(false);
    const settings: Settings = { ...LIMITED, longestPlannedWait: 10 };
    const rows = [step(BEGIN, 'Acme', 2, { nextStep: after(asOf, 11) })];
    expect(stuck(rows, asOf, undefined, settings)).toHaveLength(1);
  });

  it('waits by its last row alone: a later row without a next step ends the plan', () => {
    expect(waits(asOf, [step(after(BEGIN, 1), 'Acme', 2)])).toBe(false);
  });

  it('counts the 60 days in the calendar, also where stays are counted in working days', () => {
    const settings: Settings = { ...LIMITED, countDays: 'working' };
    const rows = [step(BEGIN, 'Acme', 2, { nextStep: after(asOf, 61) })];
    expect(stuck(rows, asOf, undefined, settings)).toHaveLength(1);
  });
});

describe('the list of stuck deals', () => {
  it('puts the worst first: days over × amount', () => {
    const rows = [
      step(BEGIN, 'Small', 2, { amount: 10 }),
      step(after(BEGIN, 5), 'Large', 2, { amount: 100 }),
    ];
    expect(clients(stuck(rows, after(BEGIN, 20)))).toEqual(['Large', 'Small']);
  });

  it('takes a missing amount as 1, so that a deal without one is not lost from sight', () => {
    const rows = [
      step(BEGIN, 'Zero', 2, { amount: 0 }),
      step(BEGIN, 'None', 2),
      step(BEGIN, 'Half', 2, { amount: 0.5 }),
      step(BEGIN, 'Two', 2, { amount: 2 }),
      step(BEGIN, 'Minus', 2, { amount: -1 }),
    ];
    expect(clients(stuck(rows, after(BEGIN, 20)))).toEqual([
      'Two',
      'None',
      'Half',
      'Zero',
      'Minus',
    ]);
  });

  it('goes on by days over, then client, then deal', () => {
    const rows = [
      step(after(BEGIN, 5), '0 late', 2, { amount: 2 }),
      step(BEGIN, 'b', 2, { deal: 'Y' }),
      step(BEGIN, 'B', 2, { deal: 'x' }),
      step(BEGIN, 'A', 2),
      step(BEGIN, '112', 2),
      step(BEGIN, 10138, 2),
    ];
    // On day 20 "0 late" is 5 over with 2: as heavy as the others, 10 over with 1, but fewer days over.
    expect(clients(stuck(rows, after(BEGIN, 20)))).toEqual([
      '10138',
      '112',
      'A',
      'bx',
      'bY',
      '0 late',
    ]);
  });
});

describe('the stuck stage', () => {
  const asOf = after(BEGIN, 20);

  it('is the one with the most stuck deals', () => {
    const rows = [
      step(BEGIN, 'A', 2, { amount: 1000 }),
      step(BEGIN, 'B', 3),
      step(BEGIN, 'C', 3),
      step(asOf, 'D', 2),
    ];
    expect(stuckStage(stuck(rows, asOf))).toMatchObject({ stage: 3, deals: 2 });
  });

  it('goes by the amount where two have as many', () => {
    const rows = [
      step(BEGIN, 'A', 2, { amount: 10 }),
      step(BEGIN, 'B', 3, { amount: 500 }),
      step(BEGIN, 'C', 4, { amount: 20 }),
    ];
    expect(stuckStage(stuck(rows, asOf))).toMatchObject({ stage: 3 });
  });

  it('is none where nothing is stuck', () => {
    expect(stuckStage([])).toBeUndefined();
  });
});
