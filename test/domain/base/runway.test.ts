import fc from 'fast-check';

import type { BaseFlow } from '../../../src/domain/base/baseFlow';
import { runwayOf, type RunwayStart } from '../../../src/domain/base/runway';

/** Finished deals; at most all of them refused. */
const finished = fc
  .record({
    count: fc.integer({ min: 0, max: 60 }),
    part: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ count, part, length }) => ({
    count,
    refused: Math.min(part, count),
    days: count * length,
  }));

const flow: fc.Arbitrary<BaseFlow> = fc.record({
  starts: fc.integer({ min: 0, max: 200 }),
  newcomers: fc.integer({ min: 0, max: 50 }),
  closings: fc.integer({ min: 0, max: 20 }),
  finished,
});

const start: fc.Arbitrary<RunwayStart> = fc
  .record({
    available: fc.integer({ min: 0, max: 500 }),
    flow,
    coolingDays: fc.integer({ min: 90, max: 800 }),
    returns: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 61 }),
  })
  .map(({ returns, ...rest }) => ({ ...rest, returning: (month) => returns[month] ?? 0 }));

const months = (question: RunwayStart): number => runwayOf(question) ?? Number.POSITIVE_INFINITY;

/** The definition month by month, with fractions and a margin for their rounding; undefined where that decides. */
function naiveRunway({ available, flow: of, coolingDays, returning }: RunwayStart) {
  const { count, refused, days } = of.finished;
  const starts = of.starts / 3;
  const share = count === 0 ? 0 : refused / count;
  const inWork = count === 0 ? 0 : days / count / 30.4375;
  const term = inWork + coolingDays / 30.4375;
  let left = available;
  for (let month = 0; month <= 60; month++) {
    if (Math.abs(left - starts) < 1e-6 || Math.abs((term % 1) - 0.5) < 1e-6) return undefined;
    if (left < starts) return month;
    const again = month >= Math.round(term) ? starts * share : 0;
    left += returning(month) + again - starts + (of.newcomers - of.closings) / 3;
  }
  return Number.POSITIVE_INFINITY;
}

describe('the runway', () => {
  it('is what the definition says, in whole parts of a client or in fractions', () => {
    fc.assert(
      fc.property(start, (question) => {
        const expected = naiveRunway(question);
        fc.pre(expected !== undefined);
        expect(months(question)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never longer with more starts', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 100 }), (question, more) => {
        const faster = { ...question.flow, starts: question.flow.starts + more };
        expect(months({ ...question, flow: faster })).toBeLessThanOrEqual(months(question));
      }),
      { numRuns: 500 },
    );
  });

  it('is never shorter with more clients, more newcomers or fewer closings', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 100 }), (question, more) => {
        const { available, flow: of } = question;
        const better: RunwayStart[] = [
          { ...question, available: available + more },
          { ...question, flow: { ...of, newcomers: of.newcomers + more } },
          { ...question, flow: { ...of, closings: of.closings - Math.min(of.closings, more) } },
        ];
        for (const other of better) expect(months(other)).toBeGreaterThanOrEqual(months(question));
      }),
      { numRuns: 300 },
    );
  });

  it('ends where closings eat the base, though nothing is started', () => {
    const none = { count: 0, refused: 0, days: 0 };
    const closings = { starts: 0, newcomers: 0, closings: 3, finished: none };
    const question = { available: 5, flow: closings, coolingDays: 180, returning: () => 0 };
    // 5, 4, 3, 2, 1, 0 is not below 0, −1 is.
    expect(runwayOf(question)).toBe(6);
  });

  it('rounds half a month of absence up', () => {
    const runway = (available: number, days: number): number | undefined => {
      const finished = { count: 32, refused: 32, days };
      const flow = { starts: 3, newcomers: 0, closings: 0, finished };
      return runwayOf({ available, flow, coolingDays: 471, returning: () => 0 });
    };
    // (25 ÷ 32 + 471) ÷ 30.4375 = 15.5: as many as are started return from month 16 on. 16, 15, …, 0 at month 16.
    expect(runway(16, 25)).toBe(16);
    expect(runway(17, 25)).toBeUndefined();
    // A day less, and they return from month 15 on.
    expect(runway(16, 24)).toBeUndefined();
    expect(runway(15, 24)).toBe(15);
  });
});
