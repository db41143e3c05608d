import { cellDateOfIso } from '../../../preview/emulator/cells/cellValue';
import { readCell } from '../../../preview/headless/cell';

it.each([
  ['', null],
  ['5', 5],
  ['-12.50', -12.5],
  ['0', 0],
  ['0.5', 0.5],
  ['123456789012345', 123456789012345],
  ['12345678901.2345', 12345678901.2345],
])('reads the number %j', (text, value) => {
  expect(readCell(text)).toBe(value);
});

it.each([
  ['2012-03-15', '2012-03-15'],
  ['2012-03-15 09:30', '2012-03-15T09:30:00'],
  ['2012-03-15 09:30:05', '2012-03-15T09:30:05'],
  ['2012-02-29', '2012-02-29'],
])('reads %s as a date, as an import into Sheets does', (text, iso) => {
  expect(readCell(text)).toEqual(cellDateOfIso(iso));
});

it.each([
  ['a leading zero, for it is an identifier', '007'],
  ['more digits than a number can hold', '1234567890123456'],
  ['a time with an offset', '2011-10-01T00:38:44.546+02:00'],
  ['a time in ISO form, which the add-on reads itself', '2012-03-15T09:30'],
  ['a day that no calendar has', '2012-02-30'],
  ['an hour that no clock has', '2012-02-03 25:00'],
  ['a date in another form', '15.03.2012'],
  ['a number in another form', '1,5'],
  ['an exponent', '1e5'],
  ['a formula', '=1+1'],
  ['a sign alone', '-'],
  ['a truth value', 'TRUE'],
  ['spaces', ' 5'],
])('leaves %s as text', (_, text) => {
  expect(readCell(text)).toBe(text);
});
