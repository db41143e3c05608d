import {
  addMonths,
  dayOf,
  isoOf,
  parseIsoDay,
  partsOf,
  startOfMonth,
  weekdayOf,
} from '../../../src/domain/calendar/calendarDay';
import { day } from '../logBuilder';

describe('a calendar date', () => {
  it('counts whole days, so the length of a time is a difference and 0 is legal', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(day('2026-11-05') - day('2026-11-05')).toBe(0);
    expect(day('2026-03-01') - day('2026-02-28')).toBe(1);
    expect(day('2024-03-01') - day('2024-02-28')).toBe(2);
    expect(day('2026-11-01') - day('2026-10-01')).toBe(31);
  });

  it.each([
    [2024, 2, 29],
    [2000, 2, 29],
    [1900, 1, 1],
    [9999, 12, 31],
  ])('knows %d-%d-%d', (year, month, date) => {
    const known = dayOf(year, month, date);
    expect(known).toBeDefined();
    expect(partsOf(known ?? 0)).toEqual({ year, month, date });
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [2026, 2, 30],
    [2026, 4, 31],
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1, 0],
    [1899, 12, 31],
    [10000, 1, 1],
    [Number.NaN, 1, 1],
  ])(
    'has no %d-%d-%d: a date that no calendar has must not slide into the next month',
    (y, m, d) => {
      expect(dayOf(y, m, d)).toBeUndefined();
    },
  );

  it('is written and read in ISO 8601 alone', () => {
    expect(isoOf(day('2024-02-29'))).toBe('2024-02-29');
    expect(isoOf(-1)).toBe('1969-12-31');
    for (const text of [
      '2026-1-5',
      '05.11.2026',
      '2026-11-05T00:00',
      ' 2026-11-05',
      '',
      '2026-13-01',
    ]) {
      expect(parseIsoDay(text)).toBeUndefined();
    }
  });

  it('falls on a weekday from Monday 1 to Sunday 7, also before 1970', () => {
    expect(weekdayOf(day('1970-01-01'))).toBe(4);
    expect(weekdayOf(day('1969-12-29'))).toBe(1);
    expect(weekdayOf(day('2026-11-22'))).toBe(7);
    expect(weekdayOf(day('2024-02-29'))).toBe(4);
  });
});

describe('calendar months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-07-07', 0, '2026-07-07'],
  ])(
    '%s and %d months is %s: the same date, or the last of a shorter month',
    (from, months, to) => {
      expect(isoOf(addMonths(day(from), months))).toBe(to);
    },
  );

  it('begin on the first', () => {
    expect(isoOf(startOfMonth(day('2024-02-29')))).toBe('2024-02-01');
    expect(isoOf(startOfMonth(day('2026-12-01')))).toBe('2026-12-01');
  });
});
