import fc from 'fast-check';

import { baseOf } from '../../../src/domain/base/base';
import { CoolingReturns } from '../../../src/domain/base/coolingReturns';
import { after, boardOf, day, refusal, SETTINGS } from '../logBuilder';

/** The returns of clients who refused so many days before the last one. */
function returnsOf(asOf: string, ago: readonly number[]): CoolingReturns {
  const rows = ago.map((days, index) => refusal(after(asOf, -days), `Client ${String(index)}`));
  const board = boardOf(rows, asOf);
  const question = { asOf: day(asOf), nobody: '(none)' };
  return new CoolingReturns(board, baseOf(board, [], SETTINGS, question), day(asOf), 7);
}

const MONTHS = [0, 1, 2, 3, 4, 5, 6];

it('everybody who cools returns in exactly one month, at the end of any month', () => {
  const asOf = fc.integer({ min: 0, max: 1500 }).map((days) => after('2024-01-01', days));
  const ago = fc.array(fc.integer({ min: 0, max: 179 }), { maxLength: 20 });
  fc.assert(
    fc.property(asOf, ago, (date, days) => {
      const returns = returnsOf(date, days);
      const sum = MONTHS.reduce((clients, month) => clients + returns.inMonth(month), 0);
      expect(sum).toBe(days.length);
      expect(returns.withinDays(180)).toBe(days.length);
    }),
  );
});

it('months begin and end on the date of asOf, or on the last day of a shorter month', () => {
  // From the 31st of January: month 0 ends with February, month 1 on the 31st of March.
  const back = (date: string): number => 180 - (day(date) - day('2026-01-31'));
  const dates = ['2026-02-01', '2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
  const returns = returnsOf('2026-01-31', dates.map(back));
  expect(MONTHS.slice(0, 3).map((month) => returns.inMonth(month))).toEqual([2, 2, 1]);
});

it('who returns later than is asked about is nowhere', () => {
  const board = boardOf([refusal('2026-01-31', 'Acme')], '2026-01-31');
  const base = baseOf(board, [], SETTINGS, { asOf: day('2026-01-31'), nobody: '(none)' });
  const returns = new CoolingReturns(board, base, day('2026-01-31'), 4);
  expect([returns.inMonth(3), returns.withinDays(1000)]).toEqual([0, 0]);
});
