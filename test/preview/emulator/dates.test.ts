import { cellDateOfIso, createEmulator, isoLocal } from '../../../preview/emulator';
import type { CellDate } from '../../../preview/emulator';
import { outcomeOf } from './probe';

const CODE = `
function write(instant) { SpreadsheetApp.getActive().getRange('A1').setValue(new Date(instant)) }
function read() { return SpreadsheetApp.getActive().getRange('A1').getValue().toISOString() }
`;

/** Wall-clock time of a cell, and the instant that a script reads. */
const ROWS: readonly (readonly [zone: string, local: string, instant: string])[] = [
  ['UTC', '2012-03-15T09:30:00', '2012-03-15T09:30:00.000Z'],
  ['Europe/Sofia', '2012-03-15T00:00:00', '2012-03-14T22:00:00.000Z'],
  ['Europe/Sofia', '2012-07-01T12:00:00', '2012-07-01T09:00:00.000Z'],
  ['Europe/Sofia', '1965-07-01T12:00:00', '1965-07-01T10:00:00.000Z'],
  ['Asia/Vladivostok', '2012-03-15T00:00:00', '2012-03-14T13:00:00.000Z'],
  ['Asia/Vladivostok', '2020-03-15T00:00:00', '2020-03-14T14:00:00.000Z'],
  ['America/Los_Angeles', '2012-03-15T00:00:00', '2012-03-15T07:00:00.000Z'],
  ['America/Los_Angeles', '2012-12-31T23:59:59', '2013-01-01T07:59:59.000Z'],
];

test.each(ROWS)('%s: %s is %s, there and back', (zone, local, instant) => {
  const emulator = createEmulator({ code: CODE, zone });
  emulator.putTab('Sheet1', [[cellDateOfIso(local)]]);
  expect(emulator.call('read')).toBe(instant);
  emulator.call('write', instant);
  expect(isoLocal(emulator.values('Sheet1')[0]?.[0] as CellDate)).toBe(local);
});

test.each([
  ['Europe/Sofia', '2012-10-28T03:30:00', '2012-10-28T00:30:00.000Z'],
  ['America/Los_Angeles', '2012-11-04T01:30:00', '2012-11-04T08:30:00.000Z'],
])('%s: of the doubled hour %s is the first', (zone, local, instant) => {
  const emulator = createEmulator({ code: CODE, zone });
  emulator.putTab('Sheet1', [[cellDateOfIso(local)]]);
  expect(emulator.call('read')).toBe(instant);
  const second = new Date(Date.parse(instant) + 3_600_000).toISOString();
  emulator.call('write', second);
  expect(isoLocal(emulator.values('Sheet1')[0]?.[0] as CellDate)).toBe(local);
});

test.each([
  ['Europe/Sofia', '2012-03-25T03:30:00', '2012-03-25T01:30:00.000Z'],
  ['America/Los_Angeles', '2012-03-11T02:30:00', '2012-03-11T10:30:00.000Z'],
])('%s: %s does not exist and moves forward by the gap', (zone, local, instant) => {
  const emulator = createEmulator({ code: CODE, zone });
  emulator.putTab('Sheet1', [[cellDateOfIso(local)]]);
  expect(emulator.call('read')).toBe(instant);
});

const DATE_IN_SCRIPT: readonly (readonly [behaviour: string, script: string, expected: unknown])[] =
  [
    [
      'the clock is the given one',
      'return [new Date().getTime(), Date.now()]',
      [1_331_800_000_000, 1_331_800_000_000],
    ],
    [
      'parts are local to the script',
      'return new Date(2012, 2, 15).toISOString()',
      '2012-03-15T04:00:00.000Z',
    ],
    [
      'getters are local to the script',
      'var d = new Date("2012-03-15T02:00:00Z"); return [d.getDate(), d.getHours(), d.getTimezoneOffset()]',
      [14, 22, 240],
    ],
    [
      'setters are local to the script',
      'var d = new Date("2012-03-15T12:00:00Z"); d.setHours(0, 0, 0, 0); return d.toISOString()',
      '2012-03-15T04:00:00.000Z',
    ],
    [
      'a bare ISO date is UTC midnight',
      'return new Date("2012-03-15").toISOString()',
      '2012-03-15T00:00:00.000Z',
    ],
    [
      'ISO text without offset is local',
      'return new Date("2012-03-15T10:00").toISOString()',
      '2012-03-15T14:00:00.000Z',
    ],
    [
      'other text is local',
      'return new Date("Mar 15, 2012").toISOString()',
      '2012-03-15T04:00:00.000Z',
    ],
    ['a copy keeps the instant', 'var d = new Date(5); return new Date(d).getTime()', 5],
    ['bad text is invalid', 'return String(new Date("x"))', 'Invalid Date'],
    [
      'dates of cells are Dates',
      'var d = sheet.getRange("A1").setValue(new Date(0)).getValue(); return [d instanceof Date, d.constructor === Date]',
      [true, true],
    ],
    [
      'rows of cells are Arrays',
      'var v = sheet.getRange("A1:B1").getValues(); return [v instanceof Array, v[0] instanceof Array]',
      [true, true],
    ],
    [
      'exceptions are Errors',
      'try { sheet.getRange("?") } catch (e) { return e instanceof Error }',
      true,
    ],
    [
      'nothing of Node is there',
      'return [typeof setTimeout, typeof URL, typeof TextEncoder, typeof fetch, typeof Buffer, typeof process, typeof require, typeof crypto, typeof atob]',
      Array<string>(9).fill('undefined'),
    ],
    [
      'ECMAScript is there',
      'return [typeof Intl, typeof Map, typeof Promise, typeof console.log, typeof JSON]',
      ['object', 'function', 'function', 'function', 'object'],
    ],
  ];

test.each(DATE_IN_SCRIPT)('in the script %s', (_, script, expected) => {
  expect(outcomeOf(script, { now: () => 1_331_800_000_000 })).toEqual(expected);
});

test('a subclass of Date keeps its class', () => {
  const script =
    'class Day extends Date { year() { return this.getFullYear() } } return new Day(0).year()';
  expect(outcomeOf(script)).toBe(1969);
});
