import fc from 'fast-check';

import { wilsonBounds } from '../../../src/domain/base/wilson';

const cases = fc
  .integer({ min: 1, max: 5000 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));

function bounds(part: number, whole: number): { low: number; high: number } {
  const found = wilsonBounds(part, whole);
  if (!found) throw new Error('no bounds');
  return found;
}

describe("Wilson's bounds of a rate", () => {
  // R. G. Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i are those that Newcombe published', (part, whole, low, high) => {
    expect(bounds(part, whole).low).toBeCloseTo(low, 4);
    expect(bounds(part, whole).high).toBeCloseTo(high, 4);
  });

  it('of nothing there are none', () => {
    expect(wilsonBounds(0, 0)).toBeUndefined();
  });

  it('are exactly 0 below none of the cases, and exactly 1 above all of them', () => {
    for (let whole = 1; whole <= 300; whole++) {
      expect(bounds(0, whole).low).toBe(0);
      expect(bounds(whole, whole).high).toBe(1);
    }
  });

  it('hold the rate, within 0 … 1', () => {
    fc.assert(
      fc.property(cases, ([part, whole]) => {
        const { low, high } = bounds(part, whole);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(part / whole);
        expect(high).toBeGreaterThanOrEqual(part / whole);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of the other outcome are the mirror image', () => {
    fc.assert(
      fc.property(cases, ([part, whole]) => {
        expect(bounds(whole - part, whole).low).toBeCloseTo(1 - bounds(part, whole).high, 12);
      }),
    );
  });

  it('solve the equation that defines them: z standard errors of the bound lie between it and the rate', () => {
    fc.assert(
      fc.property(cases, ([part, whole]) => {
        const { low, high } = bounds(part, whole);
        for (const bound of [low, high]) {
          const squared = ((part / whole - bound) ** 2 * whole) / 1.959964 ** 2;
          expect(squared).toBeCloseTo(bound * (1 - bound), 9);
        }
      }),
    );
  });
});
