import {
  CellDate,
  CellError,
  cellDateOfIso,
  createEmulator,
  isoDay,
  type CellValue,
  type Emulator,
} from '../../../preview/emulator';

const CODE = `
var calls = 0;
function SALES_ECHO(value, other) { return Object.prototype.toString.call(value) + '|' + typeof other + '|' + String(value) }
function SALES_TYPES(rows) { return rows.map(function (row) { return row.map(function (v) { return v instanceof Date ? 'date' : v === '' ? 'blank' : typeof v + ':' + v }) }) }
function SALES_TABLE(rows) { return [['rows', rows.length], ['day', new Date(Date.UTC(2012, 2, 15, 12))]] }
function SALES_LIST() { return [1, 2, 3] }
function SALES_FAIL() { throw new Error('Say which range.') }
function SALES_WRITE() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1) }
function SALES_MAIL() { return '<' + Session.getActiveUser().getEmail() + '>' }
function SALES_UI() { SpreadsheetApp.getUi() }
function SALES_RANDOM(x) { return Math.random() }
function SALES_HIDDEN_() { return 1 }
`;

/** A workbook with a few rows, and custom functions that show what they are given. */
export function workbook(): Emulator {
  const emulator = createEmulator({
    code: CODE,
    zone: 'Europe/Sofia',
    user: 'anna@example.com',
    now: () => Date.UTC(2012, 2, 15, 22, 30),
  });
  emulator.putTab(
    'My tab',
    [
      ['Name', 'Amount', 'Day', 'Done'],
      ['Acme', 10, cellDateOfIso('2012-03-01'), true],
      ['Beta', 20, cellDateOfIso('2012-03-02'), false],
      ['acme', 30, null, true],
      ['Gamma', 'n/a', new CellError('#N/A'), null],
    ],
    'ROWS_OF',
  );
  return emulator;
}

/** A cell as tests compare it: a date by its ISO text, an error by its code. */
export function plain(value: CellValue): unknown {
  if (value instanceof CellDate) return isoDay(value);
  return value instanceof CellError ? value.code : value;
}
