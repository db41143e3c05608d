import { zoneOf } from '../../src/domain/calendar/timeZone';
import { RangeReader } from '../../src/sheets/rangeReader';
import { day } from '../domain/logBuilder';

const ZONE = zoneOf('America/Los_Angeles');
const HEADINGS = { what: 'What', note: 'Note' };

/** What a reader makes of one cell, and what it expected where the cell is a fault. */
function read(cell: unknown, kind: 'text' | 'day' | 'month' | 'amount'): unknown[] {
  const reader = new RangeReader(
    [
      ['What', 'Note'],
      [cell, 'x'],
    ],
    [HEADINGS],
    ZONE,
  );
  const values = reader.rows(['what', 'note'], () => ({ value: reader[kind]('what') }));
  return [values[0]?.value, ...reader.faults.map(({ expected }) => expected)];
}

describe('a month', () => {
  it.each([
    ['2026-11', '2026-11-01'],
    [' 2026-11 ', '2026-11-01'],
    ['2026-3', '2026-03-01'],
    ['2026-11-30', '2026-11-01'],
    [new Date('2026-11-01T07:59:00Z'), '2026-11-01'],
    [new Date('2026-11-01T06:59:00Z'), '2026-10-01'],
  ])('%p is the first day of the month, in the zone of the spreadsheet', (cell, month) => {
    expect(read(cell, 'month')).toEqual([day(month)]);
  });

  it.each(['2026-13', 'November', 202611, 46331, true, '#REF!', new Date(Number.NaN)])(
    '%p is none',
    (cell) => {
      expect(read(cell, 'month')).toEqual([undefined, 'month']);
    },
  );

  it.each(['', null, undefined, '  '])('cannot be blank: %p', (cell) => {
    expect(read(cell, 'month')).toEqual([undefined, 'month']);
  });
});

describe('an amount', () => {
  it.each([
    [12.5, 12.5],
    [0, 0],
    [-3, -3],
    ['1 234,50 €', 1234.5],
    ['', undefined],
    ['  ', undefined],
    [null, undefined],
  ])('%p is %p', (cell, amount) => {
    expect(read(cell, 'amount')).toEqual([amount]);
  });

  it.each(['many', '12,500', '#N/A', true, Number.NaN, Number.POSITIVE_INFINITY, new Date(0)])(
    '%p is none',
    (cell) => {
      expect(read(cell, 'amount')).toEqual([undefined, 'amount']);
    },
  );
});

it.each([
  ['a date', new Date('2026-11-05T08:00:00Z'), [day('2026-11-05')]],
  ['an ISO text', '2026-11-05', [day('2026-11-05')]],
  ['a blank', '', [undefined]],
  ['another text', '5.11.2026', [undefined, 'date']],
  ['a number', 46331, [undefined, 'date']],
  ['an error', '#VALUE!', [undefined, 'date']],
])('of %s a day is read', (_, cell, expected) => {
  expect(read(cell, 'day')).toEqual(expected);
});

it.each([
  [' Ann ', ['Ann']],
  [112, ['112']],
  [new Date('2026-11-05T08:00:00Z'), ['2026-11-05']],
  ['', ['']],
  ['#NAME?', ['', 'text']],
])('of %p a text is read, and an error value is none', (cell, expected) => {
  expect(read(cell, 'text')).toEqual(expected);
});

it('rows that say nothing are passed over, and the others keep the number of the sheet', () => {
  const cells = [['Ours', 'What'], ['x', ''], ['', '  '], ['', 'told'], [], ['x', '#REF!']];
  const reader = new RangeReader(cells, [HEADINGS], ZONE);
  const rows = reader.rows(['what'], () => [reader.row, reader.text('what'), reader.text('note')]);
  expect(rows).toEqual([
    [4, 'told', ''],
    [6, '', ''],
  ]);
  expect(reader.faults).toEqual([{ row: 6, column: 'what', value: '#REF!', expected: 'text' }]);
});
