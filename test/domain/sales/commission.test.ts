import fc from 'fast-check';
import {
  DEFAULT_BANDS,
  motivationDue,
  type Commission,
} from '../../../src/domain/sales/commission';

const SCHEME: Commission = { rate: 0.1, bands: DEFAULT_BANDS };

describe('motivation', () => {
  it.each([
    ['nothing sold', 0, 0],
    ['below half the plan: half the rate', 400, 20],
    ['half the plan', 500, 25],
    ['between: the whole rate on what lies above the half', 800, 55],
    ['the plan', 1000, 75],
    ['above: one and a half on what lies above the plan', 1200, 105],
    ['130 %', 1300, 120],
    ['far above: double on what lies above 130 %', 2000, 260],
  ])('with a plan of 1000, %s: sales of %d give %d', (_, sales, due) => {
    expect(motivationDue(sales, 1000, SCHEME)).toBeCloseTo(due, 9);
  });

  it.each([undefined, 0, -5])('without a plan (%p) is paid at the plain rate', (plan) => {
    expect(motivationDue(2000, plan, SCHEME)).toBe(200);
  });

  it('of sales below 0 is charged at the first factor', () => {
    expect(motivationDue(-100, 1000, SCHEME)).toBe(-5);
  });

  it('has one factor where there is one band, and is 0 at a rate of 0', () => {
    const flat = { rate: 0.1, bands: [{ upTo: undefined, factor: 3 }] };
    expect(motivationDue(2000, 1000, flat)).toBeCloseTo(600, 9);
    expect(motivationDue(2000, 1000, { ...SCHEME, rate: 0 })).toBe(0);
  });

  it('never jumps at a mark: one more sold is worth at most the double rate, and never less than half', () => {
    const amounts = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(amounts, amounts, (sales, plan) => {
        const more = motivationDue(sales + 1, plan, SCHEME) - motivationDue(sales, plan, SCHEME);
        return more > 0.05 - 1e-6 && more < 0.2 + 1e-6;
      }),
    );
  });
});
