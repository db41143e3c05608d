import fc from 'fast-check';

import { workingDayAfter } from '../../../src/domain/calendar/workingDayAfter';
import { workingDaysBetween } from '../../../src/domain/calendar/workingDays';
import { day } from '../logBuilder';

describe('the n-th working day after a day', () => {
  it.each([
    ['of 0 is the day itself, also on a Sunday', '2026-11-08', 0, '2026-11-08'],
    ['after Friday is Monday', '2026-11-06', 1, '2026-11-09'],
    ['after Saturday is Monday', '2026-11-07', 1, '2026-11-09'],
    ['passes two weekends', '2026-11-05', 8, '2026-11-17'],
  ])('%s', (_, from, count, expected) => {
    expect(workingDayAfter(day(from), count, [])).toBe(day(expected));
  });

  it('passes holidays, those on a weekend once', () => {
    const holidays = ['2026-11-07', '2026-11-09', '2026-11-10'].map(day);
    expect(workingDayAfter(day('2026-11-06'), 1, holidays)).toBe(day('2026-11-11'));
    expect(workingDayAfter(day('2026-11-06'), 2, holidays)).toBe(day('2026-11-12'));
  });

  it('is the first day up to which so many working days are over', () => {
    const start = day('2026-01-01');
    const days = fc.integer({ min: start, max: start + 400 });
    const off = fc.uniqueArray(days, { maxLength: 40 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 600 }), off, (from, count, free) => {
        const holidays = [...free].sort((a, b) => a - b);
        const found = workingDayAfter(from, count, holidays);
        expect(workingDaysBetween(from, found, holidays)).toBe(count);
        expect(workingDaysBetween(from, found - 1, holidays)).toBe(count - 1);
      }),
    );
  });
});
