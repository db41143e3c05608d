import { isoOf } from '../../../src/domain/calendar/calendarDay';
import { zoneOf } from '../../../src/domain/calendar/timeZone';

/** The date on the wall at an instant. */
function dateAt(zone: string, instant: string): string {
  return isoOf(zoneOf(zone).dayAt(Date.parse(instant)));
}

/** The instant, in UTC, of a time on the wall. */
function instantAt(zone: string, wall: string): string {
  return new Date(zoneOf(zone).instantAt(Date.parse(`${wall}Z`))).toISOString().slice(0, 16);
}

describe('the date of an instant', () => {
  it.each([
    ['UTC', '2026-11-05T23:59:59.999Z', '2026-11-05'],
    ['UTC', '2026-11-06T00:00:00Z', '2026-11-06'],
    ['Europe/Sofia', '2026-06-30T20:59:59Z', '2026-06-30'],
    ['Europe/Sofia', '2026-06-30T21:00:00Z', '2026-07-01'],
    ['Europe/Sofia', '2026-12-31T21:59:59Z', '2026-12-31'],
    ['Europe/Sofia', '2026-12-31T22:00:00Z', '2027-01-01'],
    ['Asia/Vladivostok', '2026-01-01T13:59:59Z', '2026-01-01'],
    ['Asia/Vladivostok', '2026-01-01T14:00:00Z', '2026-01-02'],
    ['America/Los_Angeles', '2026-07-01T06:59:59Z', '2026-06-30'],
    ['America/Los_Angeles', '2026-07-01T07:00:00Z', '2026-07-01'],
    ['America/Los_Angeles', '2026-12-01T07:59:59Z', '2026-11-30'],
    ['Asia/Kathmandu', '2025-12-31T18:14:59Z', '2025-12-31'],
    ['Asia/Kathmandu', '2025-12-31T18:15:00Z', '2026-01-01'],
    ['America/Sao_Paulo', '2018-11-04T02:59:59Z', '2018-11-03'],
    ['America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-04'],
    ['America/Sao_Paulo', '2018-02-18T02:30:00Z', '2018-02-17'],
  ])('in %s at %s is %s', (zone, instant, date) => {
    expect(dateAt(zone, instant)).toBe(date);
  });

  it('is right on both sides of a clock change within one UTC day', () => {
    expect(dateAt('Europe/Sofia', '2026-03-28T22:30:00Z')).toBe('2026-03-29');
    expect(dateAt('Europe/Sofia', '2026-03-29T20:59:00Z')).toBe('2026-03-29');
    expect(dateAt('Europe/Sofia', '2026-03-29T21:00:00Z')).toBe('2026-03-30');
    expect(dateAt('Europe/Sofia', '2026-10-25T21:59:00Z')).toBe('2026-10-25');
    expect(dateAt('Europe/Sofia', '2026-10-25T22:00:00Z')).toBe('2026-10-26');
  });
});

describe('the instant of a local time', () => {
  it.each([
    ['UTC', '2026-11-05T00:00', '2026-11-05T00:00'],
    ['Europe/Sofia', '2026-11-05T10:00', '2026-11-05T08:00'],
    ['Europe/Sofia', '2026-07-05T10:00', '2026-07-05T07:00'],
    ['Asia/Vladivostok', '2026-01-02T00:00', '2026-01-01T14:00'],
    ['America/Los_Angeles', '2026-01-02T00:00', '2026-01-02T08:00'],
    ['Asia/Kathmandu', '2026-01-01T00:00', '2025-12-31T18:15'],
    ['America/Sao_Paulo', '2018-02-18T00:00', '2018-02-18T03:00'],
    ['Australia/Lord_Howe', '2026-10-04T01:59', '2026-10-03T15:29'],
    ['Australia/Lord_Howe', '2026-10-04T02:30', '2026-10-03T15:30'],
  ])('in %s, %s, is %s in UTC', (zone, wall, instant) => {
    expect(instantAt(zone, wall)).toBe(instant);
  });

  it.each([
    ['Europe/Sofia', '2026-10-25T03:30', '2026-10-25T00:30'],
    ['Europe/Sofia', '2026-10-25T03:00', '2026-10-25T00:00'],
    ['America/Los_Angeles', '2026-11-01T01:30', '2026-11-01T08:30'],
    ['America/Sao_Paulo', '2018-02-17T23:30', '2018-02-18T01:30'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45'],
  ])('in %s, %s, is the first of the doubled hour: %s', (zone, wall, instant) => {
    expect(instantAt(zone, wall)).toBe(instant);
  });

  it.each([
    ['Europe/Sofia', '2026-10-25T02:59', '2026-10-24T23:59'],
    ['Europe/Sofia', '2026-10-25T04:00', '2026-10-25T02:00'],
  ])('in %s, %s, beside the doubled hour, is %s', (zone, wall, instant) => {
    expect(instantAt(zone, wall)).toBe(instant);
  });

  it.each([
    ['Europe/Sofia', '2026-03-29T03:30', '2026-03-29T01:30'],
    ['America/Los_Angeles', '2026-03-08T02:30', '2026-03-08T10:30'],
    ['America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T03:00'],
    ['America/Sao_Paulo', '2018-11-04T00:30', '2018-11-04T03:30'],
  ])(
    'in %s, %s, which the clocks skip, moves forward by what was skipped: %s',
    (zone, wall, at) => {
      expect(instantAt(zone, wall)).toBe(at);
    },
  );

  it('keeps its date where midnight itself is skipped, so that a bare date stays the date written', () => {
    const zone = zoneOf('America/Sao_Paulo');
    const midnight = zone.instantAt(Date.parse('2018-11-04T00:00Z'));
    expect(isoOf(zone.dayAt(midnight))).toBe('2018-11-04');
  });
});

it('a name that is no time zone is refused rather than taken for UTC', () => {
  expect(() => zoneOf('Mars/Olympus')).toThrow(RangeError);
});
