import { runInNewContext } from 'node:vm';

import {
  isSameCell,
  mayBeSameCell,
  dateCell,
  dayOfCell,
  isBlank,
  isDate,
  isErrorValue,
  textOf,
} from '../../src/sheets/cell';
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

describe('two cells', () => {
  const noon = (): Date => new Date('2026-11-20T12:00:00Z');

  it('are the same where people see the same', () => {
    expect(isSameCell(noon(), noon())).toBe(true);
    expect(isSameCell('', null)).toBe(true);
    expect(isSameCell(undefined, '')).toBe(true);
    expect(isSameCell('3. Meeting set', '3. Meeting set')).toBe(true);
    expect(isSameCell(0.1 + 0.2, 0.3)).toBe(true);
    expect(isSameCell(noon(), new Date(noon().getTime() + 1))).toBe(true);
  });

  it.each([
    ['a number and a blank', 0, ''],
    ['a number and its text', 3, '3'],
    ['numbers that people can tell apart', 1_000_000.01, 1_000_000.02],
    ['a date and a blank', noon(), ''],
    ['dates of two hours', noon(), new Date(0)],
  ])('are not: %s', (_, some, other) => {
    expect(isSameCell(some, other)).toBe(false);
    expect(isSameCell(other, some)).toBe(false);
  });
});

describe('a cell that is read back', () => {
  const day = new Date('2026-11-20T12:00:00Z');

  it.each([
    ['is the same', 18, 18],
    ['became a date by the format of the column', 18, new Date('1900-01-17T00:00:00Z')],
    ['became a text by the format of the column', 18, '18'],
    ['is a date that became a text', day, '20.11.2026'],
  ])('may be what was written where it %s', (_, written, read) => {
    expect(mayBeSameCell(written, read)).toBe(true);
  });

  it.each([
    ['is another number', 18, 19],
    ['is another text', 'in work', 'cooling'],
    ['is another date', day, new Date(0)],
    ['is blank', 18, ''],
    ['should be blank', '', 'in work'],
  ])('is not where it %s', (_, written, read) => {
    expect(mayBeSameCell(written, read)).toBe(false);
  });
});
