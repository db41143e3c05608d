import fc from 'fast-check';

import { splitChange, type PeriodSales } from '../../../src/domain/sales/changeSplit';

/** Amounts in cents, as money is typed. */
const sales = fc.integer({ min: -1_000_000_000, max: 100_000_000_000 }).map((cents) => cents / 100);
const buyers = fc.integer({ min: 1, max: 5_000 });
const someoneBought: fc.Arbitrary<PeriodSales> = fc.record({ buyers, sales });
const period = fc.oneof(
  { weight: 9, arbitrary: someoneBought },
  { weight: 1, arbitrary: fc.constant({ buyers: 0, sales: 0 }) },
);

function expectSame(value: number, expected: number, scale: number): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));
}

it('splits every change into parts that add up to it', () => {
  fc.assert(
    fc.property(period, period, (before, now) => {
      const { change, number, size } = splitChange(before, now);
      expect(change).toBe(now.sales - before.sales);
      expectSame(number + size, change, Math.abs(before.sales) + Math.abs(now.sales));
    }),
  );
});

it('gives both parts as their formulas do', () => {
  fc.assert(
    fc.property(someoneBought, someoneBought, (before, now) => {
      const { number, size } = splitChange(before, now);
      const [n0, n1] = [before.buyers, now.buyers];
      const [c0, c1] = [before.sales / n0, now.sales / n1];
      const scale = (Math.abs(c0) + Math.abs(c1)) * (n0 + n1);
      expectSame(number, ((n1 - n0) * (c0 + c1)) / 2, scale);
      expectSame(size, ((c1 - c0) * (n0 + n1)) / 2, scale);
    }),
  );
});

it('turns its signs when the periods change places', () => {
  fc.assert(
    fc.property(someoneBought, someoneBought, (before, now) => {
      const there = splitChange(before, now);
      const back = splitChange(now, before);
      const scale = Math.abs(there.number) + Math.abs(there.size);
      expectSame(there.number, -back.number, scale);
      expectSame(there.size, -back.size, scale);
    }),
  );
});

it('leaves no dust where one road did nothing', () => {
  // As many clients: all of it is size. Equal sizes, three clients for 900 and seven for 2,100: all of it is number.
  const asMany = splitChange({ buyers: 3, sales: 0.1 + 0.2 }, { buyers: 3, sales: 0.7 });
  expect(asMany).toEqual({ change: 0.7 - (0.1 + 0.2), number: 0, size: 0.7 - (0.1 + 0.2) });
  const asLarge = splitChange({ buyers: 3, sales: 900 }, { buyers: 7, sales: 2100 });
  expect(asLarge).toEqual({ change: 1200, number: 1200, size: 0 });
});

it('is all number where nobody bought in one of the periods', () => {
  const none = { buyers: 0, sales: 0 };
  const some = { buyers: 7, sales: 0.3 };
  expect(splitChange(none, some)).toEqual({ change: 0.3, number: 0.3, size: 0 });
  expect(splitChange(some, none)).toEqual({ change: -0.3, number: -0.3, size: 0 });
  expect(splitChange(none, none)).toEqual({ change: 0, number: 0, size: 0 });
});
