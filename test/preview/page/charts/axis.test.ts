import fc from 'fast-check';
import { axisFor } from '../../../../preview/page/charts/axis';

describe('the axis of a chart', () => {
  it.each([
    ['counts', [19, 39, 0], 5, [0, 10, 20, 30, 40]],
    ['small counts, in whole steps', [1, 2], 8, [0, 1, 2]],
    ['shares', [0.12, 0.31], 4, [0, 0.1, 0.2, 0.3, 0.4]],
    ['negative values', [-5, 12], 4, [-5, 0, 5, 10, 15]],
    ['zeros alone', [0, 0], 5, [0, 1]],
    ['nothing', [], 5, [0, 1]],
  ])('shows %s', (_, values, steps, ticks) => {
    expect(axisFor(values, steps).ticks).toEqual(ticks);
  });

  it('holds every value and zero between its ends', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 12 }), (given, steps) => {
        const { least, most } = axisFor(given, steps);
        const slack = (most - least) * 1e-9;
        for (const value of [0, ...given]) {
          expect(value).toBeGreaterThanOrEqual(least - slack);
          expect(value).toBeLessThanOrEqual(most + slack);
        }
      }),
    );
  });
});
