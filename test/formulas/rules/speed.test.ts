import { after, closing, refusal, step, type TestRow } from '../../domain/logBuilder';
import { actions, askRow, askRows } from '../ask';
import { speed } from './figures';

const AS_OF = '2026-11-20';
const START = '2026-09-01';

/** Deals that advance from stage 1 after so many days. */
function advances(...days: number[]): TestRow[] {
  return days.flatMap((count, n) => [
    step(START, `A${n}`, 1),
    step(after(START, count), `A${n}`, 2),
  ]);
}

/** Deals that are refused at stage 1 after so many days. */
function refusals(...days: number[]): TestRow[] {
  return days.flatMap((count, n) => [
    step(START, `R${n}`, 1),
    refusal(after(START, count), `R${n}`),
  ]);
}

/** Deals whose stay at stage 1 still runs after so many days. */
function running(...days: number[]): TestRow[] {
  return days.map((count, n) => step(after(AS_OF, -count), `Open ${n}`, 1));
}

/** Median and 85th percentile of stage 1. */
function times(...log: TestRow[]): unknown[] {
  return ['Median days', '85% within days'].map((heading) => speed(heading, log, AS_OF)[0]);
}

describe('the time to advance', () => {
  it('is that of Kaplan and Meier, worked out by hand', () => {
    // At risk 5: 2 → 4/5. At 4 there are 3: 4/5 · 2/3 = 0.533. At 6 there is 1: 0.
    expect(times(...advances(2, 4, 6), ...refusals(3), ...running(5))).toEqual([6, 6]);
    // At risk 4: 1 → 3/4. At 3 there are 3, the refused of that day still among them: 3/4 · 2/3 = 1/2.
    expect(times(...advances(1, 3), ...refusals(3), ...running(10))).toEqual([3, 'not reached']);
    // At risk 10: nine at 1 … 9 leave 1/10 at 9, 2/10 at 8, 5/10 at 5.
    expect(times(...advances(1, 2, 3, 4, 5, 6, 7, 8, 9), ...running(20))).toEqual([5, 9]);
  });

  it('is the first that meets the mark exactly, where R takes a midpoint', () => {
    expect(times(...advances(1, 2, 3, 4))).toEqual([2, 4]);
    // 17 of 20 leave exactly 0.15.
    const days = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(times(...advances(...days))).toEqual([10, 17]);
  });

  it('meets the mark also where products of fractions miss it by a hair', () => {
    // 23/24 · 22/23 · … · 12/13 is 1/2; of fractions rounded one by one it is 0.5000000000000001.
    const days = (first: number): number[] => Array.from({ length: 12 }, (_, n) => first + n);
    expect(times(...advances(...days(1)), ...running(...days(13)))[0]).toBe(12);
  });

  it('counts an advance before what is censored on the same day', () => {
    expect(times(...advances(5), ...refusals(5))).toEqual([5, 'not reached']);
  });

  it('is not reached where nothing advances, and blank where there was no stay', () => {
    expect(times(...running(9))).toEqual(['not reached', 'not reached']);
    expect(times(...refusals(9))).toEqual(['not reached', 'not reached']);
    expect(times(step(START, 'A', 2))).toEqual(['', '']);
  });

  it('is 0 where all advance on the day they came', () => {
    expect(times(...advances(0, 0, 0))).toEqual([0, 0]);
  });

  it('is the same whatever ended the stay without an advance', () => {
    const end = after(START, 4);
    const opened = step(START, 'X', 3);
    const others = [1, 2, 5, 6].flatMap((days) => [
      step(START, `A${days}`, 3),
      step(after(START, days), `A${days}`, days % 2 ? 4 : 7),
    ]);
    const ends = [
      [opened, refusal(end, 'X')],
      [opened, closing(end, 'X')],
      [opened, step(end, 'X', 1)],
      [step(after(AS_OF, -4), 'X', 3)],
    ];
    for (const censored of ends) {
      // 5 at risk: 4/5, 3/5; X leaves at 4; of 2 one at 5: 3/10; then 0.
      const log = [...others, ...censored];
      expect(speed('Median days', log, AS_OF)[2]).toBe(5);
      expect(speed('85% within days', log, AS_OF)[2]).toBe(6);
      expect(speed('Advances', log, AS_OF)[2]).toBe(4);
    }
  });
});

describe('the stays', () => {
  it('are left by skipping, too; skipped stages have none; the win ends the last', () => {
    const log = [step(START, 'A', 1), step('2026-09-03', 'A', 4), step('2026-09-10', 'A', 7)];
    expect(speed('Advances', log, AS_OF)).toEqual([1, 0, 0, 1, 0, 0]);
    expect(speed('Median days', log, AS_OF)).toEqual([2, '', '', 7, '', '']);
  });

  it('go on through touches', () => {
    const log = [step(START, 'A', 1), step('2026-09-05', 'A', 1), step('2026-09-08', 'A', 2)];
    expect(speed('Median days', log, AS_OF)[0]).toBe(7);
  });

  it('of one deal in one stage are several where it came back', () => {
    // At 2: 3 days, then back (censored); again for 5 days, then on. S(5) = 0.
    const log = [
      step('2026-09-01', 'A', 2),
      step('2026-09-04', 'A', 1),
      step('2026-09-05', 'A', 2),
      step('2026-09-10', 'A', 3),
    ];
    expect(speed('Advances', log, AS_OF)).toEqual([1, 1, 0, 0, 0, 0]);
    expect(speed('Still there', log, AS_OF)).toEqual([0, 0, 1, 0, 0, 0]);
    expect(speed('Median days', log, AS_OF).slice(0, 2)).toEqual([1, 5]);
  });

  it('are those that began within [from, asOf], both days in it', () => {
    const log = [
      ...['2026-09-09', '2026-09-10', '2026-09-11'].flatMap((day, n) => [
        step(day, `C${n}`, 1),
        step('2026-09-20', `C${n}`, 2),
      ]),
      step(AS_OF, 'Today', 1),
    ];
    const more = { from: '2026-09-10' };
    expect(speed('Advances', log, AS_OF, more)[0]).toBe(2);
    expect(speed('Still there', log, AS_OF, more)[0]).toBe(1);
    // 9 and 10 days, and one censored at 0: S(9) = 1/2.
    expect(speed('Median days', log, AS_OF, more)[0]).toBe(9);
    expect(speed('Advances', log, AS_OF)[0]).toBe(3);
  });

  it('still run where the advance comes after asOf', () => {
    const log = [step('2026-11-10', 'A', 1), step('2026-11-21', 'A', 2)];
    expect(askRow(1, 'SALES_SPEED', actions(...log), '', AS_OF)).toMatchObject({
      Advances: 0,
      'Still there': 1,
      'Median days': 'not reached',
    });
  });
});

describe('the columns of now', () => {
  const log = [
    step('2026-09-01', 'Old', 1),
    step('2026-11-19', 'New', 1),
    step('2026-11-19', 'N', 3),
  ];

  it('count deals in work and stuck whenever their stays began', () => {
    expect(speed('In work', log, AS_OF, { from: AS_OF })).toEqual([2, 0, 1, 0, 0, 0]);
    expect(speed('Stuck', log, AS_OF, { from: AS_OF })).toEqual([1, 0, 0, 0, 0, 0]);
    expect(speed('Still there', log, AS_OF, { from: AS_OF })).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('know the stages below the finish alone', () => {
    const stages = askRows('SALES_SPEED', actions(...log), '', AS_OF).map((line) => line['Stage']);
    expect(stages).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('the speed of one manager', () => {
  it('is that of the deals that belong to him, their earlier stays included', () => {
    const log = [
      ...advances(2, 4),
      step(START, 'B', 1),
      step('2026-09-11', 'B', 2),
      step('2026-09-12', 'B', 2, { manager: 'Bob' }),
    ];
    expect(speed('Median days', log, AS_OF, { manager: 'Bob' })[0]).toBe(10);
    expect(speed('Advances', log, AS_OF, { manager: 'Ann' })[0]).toBe(2);
    expect(speed('Advances', log, AS_OF)[0]).toBe(3);
  });
});
