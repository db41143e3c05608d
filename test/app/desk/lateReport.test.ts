import { isLoggedBy, lateReportOf } from '../../../src/app/desk/lateReport';
import { parseIsoDay } from '../../../src/domain/calendar/calendarDay';
import { weekOf } from '../../../src/domain/calendar/isoWeek';
import { zoneOf } from '../../../src/domain/calendar/timeZone';

const day = (iso: string): number => parseIsoDay(iso) ?? 0;
const yes = (): boolean => true;
const no = (): boolean => false;

describe('the report that is late', () => {
  it.each([
    ['2026-11-16', '', 'Monday, on which it is made'],
    ['2026-11-17', '2026-W46', 'Tuesday'],
    ['2026-11-22', '2026-W46', 'Sunday: the week that runs is not over'],
    ['2027-01-05', '2026-W53', 'the first Tuesday of a year whose week belongs to the last one'],
  ])('on %s is “%s” (%s)', (today, late) => {
    expect(lateReportOf(day(today), yes, no)).toBe(late);
  });

  it('is none where it was made, or where nothing had been logged', () => {
    const asked: string[] = [];
    const made = (name: string): boolean => asked.push(name) > 0;
    expect(lateReportOf(day('2026-11-17'), yes, made)).toBe('');
    expect(asked).toEqual(['2026-W46']);
    expect(lateReportOf(day('2026-11-17'), no, no)).toBe('');
  });
});

describe('whether anything was logged by the end of a week', () => {
  const week = weekOf(day('2026-11-11'));
  const zone = zoneOf('Europe/Sofia');
  const logged = (...dates: string[]): boolean =>
    isLoggedBy(week, [['When', 'Client'], ...dates.map((date) => [date, 'Acme'])], zone, 3);

  it('is told by the dates, Sunday included', () => {
    expect(logged('2026-11-16')).toBe(false);
    expect(logged('2026-11-16', '2026-11-15 23:59')).toBe(true);
    expect(logged('', 'yesterday')).toBe(false);
    expect(logged()).toBe(false);
  });

  it('is taken for granted in a long log, of which the tail shows the end alone', () => {
    expect(logged('2026-11-16', '2026-11-16', '2026-11-16')).toBe(true);
  });
});
