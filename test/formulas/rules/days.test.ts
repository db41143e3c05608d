import { step, type TestRow } from '../../domain/logBuilder';
import { actions, date, settings } from '../ask';
import { askIn, funnel, speed, stuck } from './figures';

const WORKING = ['Count days', 'working'];

/** Deals in work at each stage, in a workbook of a zone. */
function inWork(zone: string, asOf: unknown, ...log: TestRow[]): unknown[] {
  const [, ...rows] = askIn(zone, 'SALES_FUNNEL', actions(...log), '', asOf);
  return rows.map((row) => row[2]);
}

/** Days in stage of the one stuck deal, in a workbook of a zone where every limit is a day. */
function age(zone: string, asOf: string, when: unknown): unknown {
  const log = actions({ when, manager: 'Ann', client: 'Acme', stage: 1 });
  return askIn(zone, 'SALES_STUCK', log, settings(['Limit 1', 1]), asOf)[1]?.[5];
}

/** Length of one stay from a date to another, as the speed table counts it. */
function stay(begin: string, end: string, ...set: unknown[][]): unknown {
  const log = [step(begin, 'Acme', 1), step(end, 'Acme', 2)];
  return speed('Median days', log, end, { settings: settings(...set) })[0];
}

describe('the date of an action', () => {
  it.each([
    // 18:30 UTC is midnight in India.
    ['Asia/Kolkata', '2026-11-05T18:29:59Z', '2026-11-05'],
    ['Asia/Kolkata', '2026-11-05T18:30Z', '2026-11-06'],
    // 05:00 UTC is midnight in New York in winter, 04:00 in summer.
    ['America/New_York', '2026-11-06T04:59:59Z', '2026-11-05'],
    ['America/New_York', '2026-11-06T05:00Z', '2026-11-06'],
    ['America/New_York', '2026-07-06T03:59:59Z', '2026-07-05'],
    ['America/New_York', '2026-07-06T04:00Z', '2026-07-06'],
    // Samoa is 13 hours ahead: 11:00 UTC is midnight.
    ['Pacific/Apia', '2026-11-05T10:59:59Z', '2026-11-05'],
    ['Pacific/Apia', '2026-11-05T11:00Z', '2026-11-06'],
  ])('in %s: %s falls on %s, as text and as cell', (zone, when, day) => {
    const before = new Date(date(day).getTime() - 86_400_000).toISOString().slice(0, 10);
    for (const cell of [when, new Date(when)]) {
      expect(inWork(zone, before, step(cell as string, 'Acme', 1))[0]).toBe(0);
      expect(inWork(zone, day, step(cell as string, 'Acme', 1))[0]).toBe(1);
    }
  });

  it('is the one written where it stands without a time, also where midnight does not exist', () => {
    // In São Paulo the clocks went from 23:59:59 on 3 November 2018 to 01:00.
    const log = step('2018-11-04', 'Acme', 1);
    expect(inWork('America/Sao_Paulo', '2018-11-03', log)[0]).toBe(0);
    expect(inWork('America/Sao_Paulo', '2018-11-04', log)[0]).toBe(1);
  });

  it('is the last that counts up to its last moment', () => {
    const log = [step('2026-11-20T23:59:59.999', 'Late', 1), step('2026-11-21T00:00', 'Next', 1)];
    expect(funnel('In work', log, '2026-11-20')[0]).toBe(1);
    expect(funnel('In work', log, '2026-11-21')[0]).toBe(2);
  });

  it('is the first of the two where the hour before midnight comes twice', () => {
    // In São Paulo the clocks went from 24:00 of 17 February 2018 back to 23:00.
    const log = step('2018-02-17T23:30', 'Acme', 1);
    expect(inWork('America/Sao_Paulo', '2018-02-17', log, step('2018-02-18', 'B', 1))[0]).toBe(1);
    expect(inWork('America/Sao_Paulo', '2018-02-18', log, step('2018-02-18', 'B', 1))[0]).toBe(2);
  });

  it('that counts last may be a cell, read in the zone like any other', () => {
    const log = step('2026-11-05T12:00', 'Acme', 1);
    expect(inWork('Pacific/Apia', new Date('2026-11-04T10:59Z'), log)[0]).toBe(0);
    expect(inWork('Pacific/Apia', new Date('2026-11-04T11:00Z'), log)[0]).toBe(1);
  });

  it('today is the one in the zone of the spreadsheet where asOf is left out', () => {
    // Noon of 20 November in UTC is 01:00 of the 21st in Samoa, and the month is November in both.
    const log = step('2026-11-21T00:30', 'Acme', 1);
    expect(inWork('Pacific/Apia', '', log)[0]).toBe(1);
    expect(inWork('Europe/Amsterdam', '', log)[0]).toBe(0);
  });
});

describe('days between dates', () => {
  it.each([
    // 23:30 to 00:30 two dates later: 24 hours over the spring change, 26 over the autumn change.
    ['Europe/Amsterdam', '2026-03-28T23:30', '2026-03-30', 2],
    ['Europe/Amsterdam', '2026-10-24T23:30', '2026-10-26', 2],
    ['Europe/Sofia', '2026-03-29T00:00', '2026-03-31', 2],
    ['America/New_York', '2026-03-07T23:59', '2026-03-10', 3],
    ['America/New_York', '2026-11-01T00:30', '2026-11-03', 2],
    // Samoa left out 30 December 2011; the dates still differ by two.
    ['Pacific/Apia', '2011-12-29T12:00', '2011-12-31', 2],
    ['UTC', '2028-02-28T08:00', '2028-03-01', 2],
    ['UTC', '2026-02-27T08:00', '2026-03-01', 2],
    ['UTC', '2100-02-27T08:00', '2100-03-01', 2],
    ['UTC', '2026-12-31T23:59', '2027-01-02', 2],
  ])('in %s from %s to %s: %s', (zone, when, asOf, days) => {
    expect(age(zone, asOf, when)).toBe(days);
  });

  it('are 0 for a stay that ends on the date of its beginning, and that is a stay', () => {
    expect(stay('2026-11-05T09:00', '2026-11-05T18:00')).toBe(0);
  });

  it('are a date apart across midnight, however short the time', () => {
    expect(stay('2026-11-05T23:59', '2026-11-06T00:01')).toBe(1);
  });
});

describe('the order of a doubled hour', () => {
  // In Amsterdam 02:00–03:00 comes twice on 25 October 2026: first at +02:00, then at +01:00.
  const stageOf = (...log: TestRow[]): number =>
    inWork('Europe/Amsterdam', '2026-10-25', ...log).indexOf(1) + 1;

  it('takes a time without an offset for the first of the two', () => {
    const second = step('2026-10-25T02:15+01:00', 'Acme', 2);
    expect(stageOf(second, step('2026-10-25T02:30', 'Acme', 1))).toBe(2);
    expect(stageOf(second, step('2026-10-25T02:59:59', 'Acme', 3))).toBe(2);
    expect(stageOf(second, step('2026-10-25T03:00', 'Acme', 3))).toBe(3);
  });

  it('goes by row where a written offset says the same instant', () => {
    const first = '2026-10-25T02:30+02:00';
    expect(stageOf(step('2026-10-25T02:30', 'A', 4), step(first, 'A', 2))).toBe(2);
    expect(stageOf(step(first, 'A', 2), step('2026-10-25T02:30', 'A', 4))).toBe(4);
  });

  it('puts a bare date before every time of it', () => {
    const log = [step('2026-10-25T00:00:00.001', 'A', 5), step('2026-10-25', 'A', 2)];
    expect(stageOf(...log)).toBe(5);
  });
});

describe('working days', () => {
  // 20 November 2026 is a Friday.
  it.each([
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-21', '2026-11-22', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-22', '2026-11-23', 1],
    ['2026-11-16', '2026-11-20', 4],
    ['2026-11-20', '2026-12-04', 10],
  ])('of a stay from %s to %s: %s', (begin, end, days) => {
    expect(stay(begin, end, WORKING)).toBe(days);
  });

  it('leave out a holiday, written as date or as text, but not one on the first day or a Sunday', () => {
    const monday = ['Holiday', '2026-11-23'];
    expect(stay('2026-11-20', '2026-11-23', WORKING, monday)).toBe(0);
    expect(stay('2026-11-20', '2026-11-24', WORKING, ['Holiday', date('2026-11-23')])).toBe(1);
    expect(stay('2026-11-23', '2026-11-24', WORKING, monday)).toBe(1);
    expect(stay('2026-11-20', '2026-11-23', WORKING, ['Holiday', '2026-11-22'])).toBe(1);
  });

  it('are not asked about holidays where calendar days count', () => {
    expect(stay('2026-11-20', '2026-11-23', ['Holiday', '2026-11-23'])).toBe(3);
  });

  it('count the age and its limit, while silence is always in calendar days', () => {
    // From Friday the 6th: 10 working days by Friday the 20th, 11 by Monday the 23rd.
    const log = [step('2026-11-06', 'Acme', 1)];
    const more = { settings: settings(WORKING) };
    expect(stuck(log, '2026-11-20', more)).toEqual([]);
    expect(stuck(log, '2026-11-22', more)).toEqual([]);
    expect(stuck(log, '2026-11-23', more)).toMatchObject([
      { 'Days in stage': 11, 'Limit days': 10, 'Days over': 1, 'Silent days': 17 },
    ]);
  });

  it('do not stretch a planned wait, which is in calendar days always', () => {
    // 20 November and 60 days is 19 January.
    const more = { settings: settings(WORKING) };
    const waiting = (next: string): number =>
      stuck([step('2026-09-01', 'Acme', 1, { nextStep: next })], '2026-11-20', more).length;
    expect([waiting('2027-01-19'), waiting('2027-01-20')]).toEqual([0, 1]);
  });
});
