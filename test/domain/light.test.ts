import fc from 'fast-check';
import { stuckLight, type Light } from '../../src/domain/light';

describe('the light of the stuck deals', () => {
  it.each([
    [0, 1, 'green'],
    [1, 10, 'green'],
    [11, 100, 'amber'],
    [1, 9, 'amber'],
    [25, 100, 'amber'],
    [26, 100, 'red'],
    [1, 3, 'red'],
    [1, 1, 'red'],
  ] as const)('%d stuck of %d in work: %s', (stuck, inWork, light) => {
    expect(stuckLight(stuck, inWork)).toBe(light);
  });

  it('is grey, not green, where nothing is in work: there is nothing to judge', () => {
    expect(stuckLight(0, 0)).toBe('grey');
  });

  it('never becomes better by one more stuck deal', () => {
    const badness: readonly Light[] = ['green', 'amber', 'red'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (inWork, part) => {
        const stuck = part % inWork;
        const [now, then] = [stuck, stuck + 1].map((n) => badness.indexOf(stuckLight(n, inWork)));
        expect(now).toBeGreaterThanOrEqual(0);
        expect(then).toBeGreaterThanOrEqual(now ?? 0);
      }),
    );
  });
});
