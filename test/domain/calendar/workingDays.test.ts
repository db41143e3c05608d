import { workingDaysBetween } from '../../../src/domain/calendar/workingDays';
import { day } from '../logBuilder';

/** Working days in (from, to]; November 2026 begins on a Sunday. */
function between(from: string, to: string, holidays: readonly string[] = []): number {
  return workingDaysBetween(day(from), day(to), holidays.map(day));
}

describe('working days of a stay', () => {
  it('count Friday to Monday as 1 and Saturday to Sunday as 0: the first day is not counted, the last is', () => {
    expect(between('2026-11-06', '2026-11-09')).toBe(1);
    expect(between('2026-11-07', '2026-11-08')).toBe(0);
    expect(between('2026-11-06', '2026-11-08')).toBe(0);
    expect(between('2026-11-08', '2026-11-09')).toBe(1);
    expect(between('2026-11-09', '2026-11-10')).toBe(1);
  });

  it('are 5 in any whole week, wherever it begins', () => {
    for (let date = 2; date <= 8; date++) {
      expect(between(`2026-11-0${date}`, `2026-11-${String(date + 7).padStart(2, '0')}`)).toBe(5);
    }
  });

  it('are none on the same day', () => {
    expect(between('2026-11-09', '2026-11-09')).toBe(0);
  });

  it('leave out holidays after the first day, up to and including the last', () => {
    expect(between('2026-11-06', '2026-11-13', ['2026-11-06'])).toBe(5);
    expect(between('2026-11-06', '2026-11-13', ['2026-11-09'])).toBe(4);
    expect(between('2026-11-06', '2026-11-13', ['2026-11-13'])).toBe(4);
    expect(between('2026-11-06', '2026-11-09', ['2026-11-09'])).toBe(0);
    expect(between('2026-11-06', '2026-11-13', ['2026-11-16'])).toBe(5);
  });

  it('are not fewer for a holiday on a weekend, which is no working day anyway', () => {
    expect(between('2026-11-06', '2026-11-13', ['2026-11-07', '2026-11-08'])).toBe(5);
  });

  it('are the same across a leap day, a new year and the year 1970', () => {
    expect(between('2024-02-28', '2024-03-01')).toBe(2);
    expect(between('2026-12-31', '2027-01-04')).toBe(2);
    expect(between('1969-12-26', '1970-01-05')).toBe(6);
  });
});
