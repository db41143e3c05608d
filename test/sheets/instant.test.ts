import { parseInstant } from '../../src/sheets/instant';
import { zoneOf } from '../../src/domain/calendar/timeZone';

function utc(text: string, zone = 'Europe/Sofia'): string | undefined {
  const instant = parseInstant(text, zoneOf(zone));
  return instant === undefined ? undefined : new Date(instant).toISOString();
}

describe('a written time', () => {
  it('that is a bare date stands at 00:00 in the spreadsheet', () => {
    expect(utc('2026-11-05')).toBe('2026-11-04T22:00:00.000Z');
    expect(utc('2026-07-05')).toBe('2026-07-04T21:00:00.000Z');
    expect(utc('2026-11-05', 'Asia/Kathmandu')).toBe('2026-11-04T18:15:00.000Z');
    expect(utc('2024-02-29', 'UTC')).toBe('2024-02-29T00:00:00.000Z');
  });

  it('that is a bare date keeps its date where midnight is skipped', () => {
    expect(utc('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
  });

  it.each([
    ['2026-11-05T10:30', '2026-11-05T08:30:00.000Z'],
    ['2026-11-05 10:30', '2026-11-05T08:30:00.000Z'],
    ['2026-11-05T10:30:15', '2026-11-05T08:30:15.000Z'],
    ['2026-11-05T10:30:15.5', '2026-11-05T08:30:15.500Z'],
    ['2026-11-05 10:30:15.250', '2026-11-05T08:30:15.250Z'],
    ['2026-11-05T10:30:15.123456', '2026-11-05T08:30:15.123Z'],
    ['2026-11-05T00:00', '2026-11-04T22:00:00.000Z'],
    ['2026-11-05T23:59:59', '2026-11-05T21:59:59.000Z'],
  ])('without an offset is local to the spreadsheet: %s', (text, instant) => {
    expect(utc(text)).toBe(instant);
  });

  it.each([
    ['2026-11-05T10:30Z', '2026-11-05T10:30:00.000Z'],
    ['2026-11-05T10:30:15.250Z', '2026-11-05T10:30:15.250Z'],
    ['2026-11-05T10:30+02:00', '2026-11-05T08:30:00.000Z'],
    ['2026-11-05T10:30+0200', '2026-11-05T08:30:00.000Z'],
    ['2026-11-05T10:30+02', '2026-11-05T08:30:00.000Z'],
    ['2026-11-05T10:30:00-08:00', '2026-11-05T18:30:00.000Z'],
    ['2026-11-05T10:30+05:45', '2026-11-05T04:45:00.000Z'],
    ['2026-11-05T00:30+14:00', '2026-11-04T10:30:00.000Z'],
    ['2026-11-05 10:30:15-03:30', '2026-11-05T14:00:15.000Z'],
  ])('with an offset means the same in every spreadsheet: %s', (text, instant) => {
    expect(utc(text)).toBe(instant);
    expect(utc(text, 'America/Los_Angeles')).toBe(instant);
  });

  it('in a doubled hour is the first of the two; its offset can say which', () => {
    expect(utc('2026-10-25T03:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(utc('2026-10-25T03:30+02:00')).toBe('2026-10-25T01:30:00.000Z');
    expect(utc('2026-11-01T01:30', 'America/Los_Angeles')).toBe('2026-11-01T08:30:00.000Z');
  });

  it('that the clocks skip moves forward by what was skipped', () => {
    expect(utc('2026-03-29T03:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(utc('2026-03-08T02:30', 'America/Los_Angeles')).toBe('2026-03-08T10:30:00.000Z');
  });

  it.each([
    '',
    'today',
    '2026',
    '2026-11',
    '05.11.2026',
    '11/05/2026',
    '2026-11-5',
    '2026/11/05',
    '2026-02-29',
    '2026-13-01',
    '2026-11-05T',
    '2026-11-05T1',
    '2026-11-05T25:00',
    '2026-11-05T24:00',
    '2026-11-05T10:60',
    '2026-11-05T10:30:60',
    '2026-11-05T10:30:15.',
    '2026-11-05T10:30 ',
    '2026-11-05T10:30Zulu',
    '2026-11-05T10:30+2',
    '2026-11-05T10:30+02:60',
    '2026-11-05T10:30+02:00x',
    '2026-11-05x10:30',
    '2026-11-05T10.30',
  ])('is none in %j, for a guess would move a deal in time', (text) => {
    expect(utc(text)).toBeUndefined();
  });
});
