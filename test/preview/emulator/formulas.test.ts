import { CellError } from '../../../preview/emulator';
import { plain, workbook } from './formulaWorkbook';

const VALUES: readonly (readonly [string, unknown])[] = [
  ['=1+2*3^2', 19],
  ['=-2^2', 4],
  ['=50%*4', 2],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['="ABC"="abc"', true],
  ['=1<>1', false],
  ['="x">5', true],
  ['=SUM(1,2;3)', 6],
  ['=SUM({1,2;3,4})', 10],
  ['=SUM(ARRAY_CONSTRAIN({1,2;3,4};1;2))', 3],
  ['=SUM(ARRAY_CONSTRAIN({1,2;3,4};9;9))', 10],
  ['=ARRAY_CONSTRAIN({1,2;3,4};0;1)', '#REF!'],
  ['=IF(1>2;"yes";"no")', 'no'],
  ['=IF(1>2;"yes")', false],
  ['=IF(TRUE;;1)', null],
  ['=IFERROR(1/0;"none")', 'none'],
  ['=IFNA(NA();3)', 3],
  ['=IFNA(1/0;3)', '#DIV/0!'],
  ['=TRIM("  a   b ")', 'a b'],
  ['=UPPER("ж")&LOWER("Ж")', 'Жж'],
  ['=LEFT("sales";2)&RIGHT("sales";2)&MID("sales";3;1)', 'saesl'],
  ['=ROUND(2.345;1)', 2.3],
  ['=SUBSTITUTE("a-b";"-";"+")', 'a+b'],
  ['=DATE(2012;3;15)', '2012-03-15'],
  ['=DATE(2012;3;15)+1', '2012-03-16'],
  ['=DATE(2012;3;15)-DATE(2012;3;1)', 14],
  ['=YEAR(DATE(2012;3;15))*100+MONTH("2012-03-15")', 201203],
  ['=EOMONTH(DATE(2012;1;31);1)', '2012-02-29'],
  ['=EDATE(DATE(2012;1;31);1)', '2012-02-29'],
  ['=ISOWEEKNUM(DATE(2021;1;3))', 53],
  ['=TODAY()', '2012-03-16'],
  ['=TEXT(DATE(2012;3;5);"dd.mm.yyyy")', '05.03.2012'],
  ["=COUNTA('My tab'!A2:A)", 4],
  ['=COUNTIF(\'My tab\'!A2:A;"acme")', 2],
  ['=COUNTIF(\'My tab\'!A2:A;"*a")', 2],
  ['=COUNTIF(\'My tab\'!B2:B;">=20")', 2],
  ["=SUMIF('My tab'!A:A;\"ACME\";'My tab'!B:B)", 40],
  ["=SUMIFS('My tab'!B2:B;'My tab'!A2:A;\"acme\";'My tab'!D2:D;TRUE)", 40],
  ['=MATCH("beta";\'My tab\'!A:A;0)', 3],
  ['=MATCH("g*";\'My tab\'!A:A;0)', 5],
  ['=MATCH("none";\'My tab\'!A:A;0)', '#N/A'],
  ["=INDEX('My tab'!A:B;3;2)", 20],
  ['=VLOOKUP("beta";\'My tab\'!A:B;2;FALSE)', 20],
  ["=MAX('My tab'!C2:C4)", '2012-03-02'],
  ["=MIN('My tab'!B2:B5)", 10],
  ["=SUM('My tab'!C2:C5)", '#N/A'],
  ['=SUM(INDEX(rows_of;0;2))', 60],
  ['=SUMPRODUCT((\'My tab\'!A2:A5="ACME")*1)', 2],
  ['=ROWS(ROWS_OF)', 1000],
  ['=COLUMNS(ROWS_OF)', 4],
  ['=JOIN(", ";{"a","b"})', 'a, b'],
  ["=MEDIAN('My tab'!B2:B5)", 20],
  ['=PERCENTILE({1;2;3;4;5};0.85)', 4.4],
  ['=LARGE({3;1;2};1)-SMALL({3;1;2};1)', 2],
  ['=STDEV({1;2;3})', 1],
  ['=NOT_KNOWN(1)', '#NAME?'],
  ['=not_a_range', '#NAME?'],
  ['=none!A1', '#REF!'],
  ['=1+', '#ERROR!'],
  ['="text"*2', '#VALUE!'],
  ['=SQRT(-1)', '#NUM!'],
];

test.each(VALUES)('%s', (formula, expected) => {
  expect(
    workbook()
      .evaluate(formula)
      .map((row) => row.map(plain)),
  ).toEqual([[expected]]);
});

const TABLES: readonly (readonly [string, unknown[][]])[] = [
  [
    "=FILTER('My tab'!A2:B;'My tab'!A2:A=\"acme\")",
    [
      ['Acme', 10],
      ['acme', 30],
    ],
  ],
  ["=FILTER('My tab'!A2:A;'My tab'!A2:A=\"none\")", [['#N/A']]],
  ["=UNIQUE(ARRAYFORMULA(LOWER('My tab'!A2:A4)))", [['acme'], ['beta']]],
  [
    "=SORT('My tab'!A2:B4;2;FALSE)",
    [
      ['acme', 30],
      ['Beta', 20],
      ['Acme', 10],
    ],
  ],
  ["=ARRAYFORMULA('My tab'!B2:B4*2)", [[20], [40], [60]]],
  ["=ARRAYFORMULA(IF('My tab'!B2:B4>15;'My tab'!A2:A4;))", [[null], ['Beta'], ['acme']]],
  ["=ARRAYFORMULA(ROW('My tab'!A2:A4)-1)", [[1], [2], [3]]],
  [
    '=TRANSPOSE({1,2;3,4})',
    [
      [1, 3],
      [2, 4],
    ],
  ],
  [
    '={1,2;{3,4}}',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['=ARRAYFORMULA(COUNTIF(\'My tab\'!A2:A5;{"acme";"beta"}))', [[2], [1]]],
  [
    "=SALES_TYPES('My tab'!A4:D5)",
    [
      ['string:acme', 'number:30', 'blank', 'boolean:true'],
      ['string:Gamma', 'string:n/a', 'string:#N/A', 'blank'],
    ],
  ],
  [
    '=SALES_TABLE(ROWS_OF)',
    [
      ['rows', 1000],
      ['day', '2012-03-15'],
    ],
  ],
  ['=SALES_LIST()', [[1], [2], [3]]],
];

test.each(TABLES)('%s gives a table', (formula, expected) => {
  expect(
    workbook()
      .evaluate(formula)
      .map((row) => row.map(plain)),
  ).toEqual(expected);
});

const CUSTOM: readonly (readonly [string, string])[] = [
  ['=SALES_ECHO(DATE(2012;3;15))', '[object Date]|undefined|Wed Mar 14 2012 18:00:00 GMT-0400'],
  ["=SALES_ECHO('My tab'!A2)", '[object String]|undefined|Acme'],
  ["=SALES_ECHO('My tab'!E2)", '[object String]|undefined|'],
  ['=SALES_ECHO(;1)', '[object Undefined]|number|undefined'],
  ['=sales_echo("x";)', '[object String]|undefined|x'],
  ['=SALES_MAIL()', '<>'],
  ['=SALES_HIDDEN_()', '#NAME?'],
];

test.each(CUSTOM)('custom function %s', (formula, expected) => {
  expect(plain(workbook().evaluate(formula)[0]?.[0] ?? null)).toBe(expected);
});

test.each([
  ['=SALES_FAIL()', 'Say which range.'],
  ['=SALES_WRITE()', 'You do not have permission to call setValue'],
  ['=SALES_UI()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  [
    '=SALES_ECHO(NOW())',
    'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
  ],
])('custom function %s fails with its message as the note', (formula, message) => {
  expect(workbook().evaluate(formula)).toEqual([[new CellError('#ERROR!', message)]]);
});

test('a custom function is computed again only when a range it was given changes', () => {
  const emulator = workbook();
  emulator.type('Sheet1', 1, 1, "=SALES_RANDOM('My tab'!A:D)");
  const first = emulator.values('Sheet1')[0]?.[0];
  emulator.type('Sheet1', 3, 1, 'elsewhere');
  expect(emulator.values('Sheet1')[0]?.[0]).toBe(first);
  emulator.type('My tab', 9, 1, 'new');
  expect(emulator.values('Sheet1')[0]?.[0]).not.toBe(first);
});

test('a result spills, and shrinks again with its formula', () => {
  const emulator = workbook();
  emulator.type('Sheet1', 1, 2, '={1,2;3,4}');
  expect(emulator.values('Sheet1')).toEqual([
    [null, 1, 2],
    [null, 3, 4],
  ]);
  emulator.type('Sheet1', 1, 2, '5');
  expect(emulator.values('Sheet1')).toEqual([[null, 5]]);
});

test('a spill over content is #REF! until the content goes', () => {
  const emulator = workbook();
  emulator.type('Sheet1', 2, 1, 'in the way');
  emulator.type('Sheet1', 1, 1, '={1;2}');
  expect(plain(emulator.values('Sheet1')[0]?.[0] ?? null)).toBe('#REF!');
  emulator.type('Sheet1', 2, 1, '');
  expect(emulator.values('Sheet1')).toEqual([[1], [2]]);
});

test('formulas follow formulas of other tabs, and circles are #REF!', () => {
  const emulator = workbook();
  emulator.type('Sheet1', 1, 1, "='My tab'!F1+1");
  emulator.type('My tab', 1, 6, '=G1*2');
  emulator.type('My tab', 1, 7, '4');
  expect(emulator.values('Sheet1')).toEqual([[9]]);
  emulator.type('My tab', 1, 7, '=Sheet1!A1');
  expect(plain(emulator.values('Sheet1')[0]?.[0] ?? null)).toBe('#REF!');
});

test('outside array formulas a range stands for its cell in the same row', () => {
  const emulator = workbook();
  emulator.type('My tab', 3, 5, '=B2:B4*2');
  expect(emulator.values('My tab')[2]?.[4]).toBe(40);
});
