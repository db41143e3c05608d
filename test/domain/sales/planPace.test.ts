import fc from 'fast-check';

import { paceOf, TOO_LATE, workingMonthOf } from '../../../src/domain/sales/planPace';
import { day } from '../logBuilder';

const LAST_DAY = { gone: 21, total: 21 };

describe('the pace of a plan', () => {
  it('a month that is nothing but holidays has no pace, and a gap in it comes too late', () => {
    expect(paceOf({ planned: 100, fact: 40 }, { gone: 0, total: 0 })).toEqual({
      share: 0.4,
      shouldBe: undefined,
      pace: undefined,
      gap: 60,
      needed: TOO_LATE,
      light: 'grey',
    });
  });

  it('the dust of floating point is no gap: 0.7 and 0.1 are 0.8', () => {
    const fact = 0.7 + 0.1;
    expect(0.8 - fact).toBeGreaterThan(0);
    expect(paceOf({ planned: 0.8, fact }, LAST_DAY)).toMatchObject({ needed: 0, light: 'green' });
  });

  it('without a plan there is nothing but a grey light', () => {
    const known = Object.entries(paceOf({ planned: undefined, fact: 40 }, LAST_DAY)).filter(
      ([, value]) => value !== undefined,
    );
    expect(known).toEqual([['light', 'grey']]);
  });

  it('what is needed a day closes the gap on the days left, and who brings it every day ends green', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    const date = fc.integer({ min: day('2026-01-01'), max: day('2028-12-31') });
    fc.assert(
      fc.property(amount, amount, date, (planned, fact, asOf) => {
        const month = workingMonthOf(asOf, []);
        const { needed } = paceOf({ planned, fact }, month);
        if (typeof needed !== 'number') {
          expect(needed).toBe(TOO_LATE);
          expect(month.gone).toBe(month.total);
          return;
        }
        const end = fact + needed * (month.total - month.gone);
        const whole = { gone: month.total, total: month.total };
        expect(paceOf({ planned, fact: end }, whole).light).toBe('green');
      }),
    );
  });
});

describe('a month in working days', () => {
  it.each([
    ['a Sunday as its first day', '2026-11-01', 0, 21],
    ['its last day', '2026-11-30', 21, 21],
    ['a February of 28 days', '2026-02-27', 20, 20],
    ['December, which ends with the year', '2026-12-31', 23, 23],
  ])('%s', (_, asOf, gone, total) => {
    expect(workingMonthOf(day(asOf), [])).toEqual({ gone, total });
  });
});
