import { zoneOf } from '../../src/domain/calendar/timeZone';
import { DayCell, messageRow, orEmpty, dayCell } from '../../src/tables/cell';
import { section } from '../../src/tables/page';
import { toCells } from '../../src/tables/toCells';
import { day } from '../domain/logBuilder';

it('a section fills narrow tables up, and gives its headings and rows the formats of the columns', () => {
  const rows = section(
    'Board',
    [
      ['A', 'B'],
      [1, 2],
    ],
    ['0', '0%'],
    3,
  );
  expect(rows).toEqual([
    { kind: 'section', cells: ['Board', '', ''] },
    { kind: 'headings', cells: ['A', 'B', ''], formats: ['0', '0%'] },
    { kind: 'row', cells: [1, 2, ''], formats: ['0', '0%'] },
  ]);
});

it('what is not known is an empty cell, never 0', () => {
  expect([orEmpty(undefined), orEmpty(0), dayCell(undefined)]).toEqual(['', 0, '']);
  expect(messageRow('Hello', 3)).toEqual(['Hello', '', '']);
});

it.each([
  ['UTC', '2026-03-29T00:00:00.000Z'],
  ['Europe/Sofia', '2026-03-28T22:00:00.000Z'],
  ['Asia/Vladivostok', '2026-03-28T14:00:00.000Z'],
  ['America/Los_Angeles', '2026-03-29T07:00:00.000Z'],
])('a day of a table is midnight in %s', (zone, instant) => {
  expect(toCells([['x', new DayCell(day('2026-03-29'))]], zoneOf(zone))).toEqual([
    ['x', new Date(instant)],
  ]);
});

it('where the clock skips midnight, the day begins an hour later and stays the same day', () => {
  const zone = zoneOf('America/Santiago');
  const [[cell] = []] = toCells([[new DayCell(day('2026-09-06'))]], zone);
  expect(zone.dayAt((cell as Date).getTime())).toBe(day('2026-09-06'));
});
