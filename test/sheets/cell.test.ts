import { runInNewContext } from 'node:vm';

import { dateCell, dayOfCell, isBlank, isDate, isErrorValue, textOf } from '../../src/sheets/cell';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import { day } from '../domain/logBuilder';

describe('a cell', () => {
  it('is blank where nothing stands in it; a 0, a false and a space are something', () => {
    expect(['', null, undefined].every(isBlank)).toBe(true);
    expect([0, false, ' ', 'x'].some(isBlank)).toBe(false);
  });

  it.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#ERROR!'])(
    'holds an error where it says %s',
    (text) => {
      expect(isErrorValue(text)).toBe(true);
      expect(textOf(text)).toBe('');
    },
  );

  it('holds no error where a name merely begins with a number sign', () => {
    for (const cell of ['#1 Bakery', '# REF!', 'N/A', '#ref', 5, '']) {
      expect(isErrorValue(cell)).toBe(false);
    }
    expect(textOf('#1 Bakery')).toBe('#1 Bakery');
  });

  it('is a text trimmed, also where it is a number', () => {
    expect([' a b ', 12, 0, 1.5, true, '\u00a0x\u00a0'].map(textOf)).toEqual([
      'a b',
      '12',
      '0',
      '1.5',
      'true',
      'x',
    ]);
    expect([null, undefined, '', {}].map(textOf)).toEqual(['', '', '', '']);
  });

  it('holds a date also where the date comes from another realm, as it does in Apps Script', () => {
    const foreign: unknown = runInNewContext('new Date(0)');
    expect(foreign instanceof Date).toBe(false);
    expect(isDate(foreign)).toBe(true);
    expect(isDate(new Date(0))).toBe(true);
    expect([null, 0, '1970-01-01', {}].some(isDate)).toBe(false);
  });
});

describe('the date in a cell', () => {
  const sofia = zoneOf('Europe/Sofia');

  it('is the one in the zone of the spreadsheet', () => {
    expect(dayOfCell(new Date('2026-01-04T22:00:00Z'), sofia)).toBe(day('2026-01-05'));
    expect(dayOfCell(new Date('2026-01-04T21:59:59Z'), sofia)).toBe(day('2026-01-04'));
  });

  it('may be ISO text, with or without a time', () => {
    for (const text of ['2026-01-05', ' 2026-01-05 ', '2026-01-05T23:59', '2026-01-04T22:00Z']) {
      expect(dayOfCell(text, sofia)).toBe(day('2026-01-05'));
    }
  });

  it.each(['', 'soon', '5.1.2026', '2026-02-30', 46027, true, null, '#N/A', new Date(Number.NaN)])(
    'is none in %p',
    (cell) => {
      expect(dayOfCell(cell, sofia)).toBeUndefined();
    },
  );
});

describe('a date put into a cell', () => {
  it.each(['UTC', 'Europe/Sofia', 'America/Los_Angeles', 'America/Sao_Paulo', 'Asia/Kathmandu'])(
    'is the same date when it is read again in %s, also where midnight is skipped',
    (name) => {
      const zone = zoneOf(name);
      for (const text of ['2026-01-05', '2018-11-04', '2026-03-29', '2026-10-25', '2024-02-29']) {
        expect(dayOfCell(dateCell(day(text), zone), zone)).toBe(day(text));
      }
    },
  );

  it('is an empty cell where there is none', () => {
    expect(dateCell(undefined, zoneOf('UTC'))).toBe('');
  });
});
