import { isoOf } from '../../../src/domain/calendar/calendarDay';
import { parseWeek, weekName, weekOf } from '../../../src/domain/calendar/isoWeek';
import { day } from '../logBuilder';

describe('an ISO week', () => {
  it.each([
    ['2026-12-31', '2026-W53'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
    ['2018-12-31', '2019-W01'],
    ['2016-01-03', '2015-W53'],
    ['2026-01-01', '2026-W01'],
    ['2024-02-29', '2024-W09'],
  ])('of %s is %s: it belongs to the year of its Thursday', (date, name) => {
    expect(weekName(weekOf(day(date)))).toBe(name);
  });

  it('covers Monday to Sunday', () => {
    for (const date of ['2026-12-28', '2026-12-31', '2027-01-03']) {
      const { monday, sunday } = weekOf(day(date));
      expect([isoOf(monday), isoOf(sunday)]).toEqual(['2026-12-28', '2027-01-03']);
    }
  });

  it('is found again by its name', () => {
    expect(parseWeek('2026-W53')).toEqual(weekOf(day('2027-01-01')));
    expect(parseWeek('2025-W01')).toEqual(weekOf(day('2024-12-30')));
  });

  it.each(['2025-W53', '2026-W54', '2026-W00', '2026-W5', '2026-53', '2026W53', ' 2026-W53', ''])(
    'named %j does not exist',
    (name) => {
      expect(parseWeek(name)).toBeUndefined();
    },
  );
});
