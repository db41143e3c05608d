import { NameBook } from '../../src/domain/log/name';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import {
  countArgument,
  dayArgument,
  described,
  isRange,
  nameArgument,
  singleValue,
} from '../../src/formulas/argument';
import { workbookFacts } from '../../src/formulas/facts';
import { texts } from '../../src/texts';

const ZONE = zoneOf('America/Los_Angeles');

describe('one value', () => {
  it.each([
    [undefined, undefined],
    [null, undefined],
    ['', undefined],
    [[['']], undefined],
    [[[5]], 5],
    [5, 5],
    [0, 0],
    [false, false],
  ])('%j is %j', (argument, value) => {
    expect(singleValue(argument)).toBe(value);
  });

  it('a range of several cells is none', () => {
    expect(isRange([[1, 2]])).toBe(true);
    expect(isRange([[1], [2]])).toBe(true);
    expect(isRange([[1]])).toBe(false);
    expect(isRange([])).toBe(false);
    expect(isRange('A1:B2')).toBe(false);
  });
});

describe('a date', () => {
  const date = (value: unknown): unknown => dayArgument('asOf', value, ZONE, texts.en);

  it('is the calendar day in the zone of the spreadsheet', () => {
    expect(date(new Date('2026-11-05T07:59:00Z'))).toBe(date('2026-11-04'));
    expect(date(new Date('2026-11-05T08:00:00Z'))).toBe(date('2026-11-05'));
    expect(date([[new Date('2026-11-05T08:00:00Z')]])).toBe(date('2026-11-05T23:59'));
  });

  it.each(['', undefined, null])('is left out by %j', (value) => {
    expect(date(value)).toBeUndefined();
  });

  it.each([['5.11.2026'], ['#N/A'], [46331], [new Date(Number.NaN)], [[['a', 'b']]]])(
    '%j is none, and the message says what came',
    (value) => {
      expect(() => date(value)).toThrow(/^asOf: expected a date, got .+/);
    },
  );
});

describe('a name', () => {
  const book = new NameBook();
  const anna = book.read('Anna Petrova');
  const name = (value: unknown): unknown => nameArgument('manager', value, book, ZONE, texts.en);

  it('is found as names are compared, and an unknown one is nobody of the book', () => {
    expect(name(' anna  PETROVA')).toBe(anna);
    expect(name('Anna')).not.toBe(anna);
    expect(book.find('Anna')).toBeUndefined();
    expect(name('')).toBeUndefined();
  });

  it('may be a number, for names are texts also where the cell is a number', () => {
    const numbered = book.read(112);
    expect(name(112)).toBe(numbered);
    expect(name('112')).toBe(numbered);
  });

  it('is neither a date nor a truth', () => {
    expect(() => name(new Date(0))).toThrow('manager: expected a manager’s name, got 1969-12-31');
    expect(() => name(true)).toThrow('got true');
  });
});

describe('a number of rows', () => {
  it.each([1, 20, [[3]]])('%j is one', (value) => {
    expect(countArgument('rows', value, ZONE, texts.en)).toBe(singleValue(value));
  });

  it.each([0, -1, 1.5, '5', Number.NaN, true])('%j is none', (value) => {
    expect(() => countArgument('rows', value, ZONE, texts.en)).toThrow(
      /^rows: expected a whole number/,
    );
  });
});

it('what came is described briefly', () => {
  expect(described([[1, 2, 3]], ZONE)).toBe('1 × 3');
  expect(described('x'.repeat(100), ZONE)).toBe(`“${'x'.repeat(40)}”`);
});

it('a date that is none is described without a raw exception', () => {
  expect(() => described(new Date(Number.NaN), ZONE)).not.toThrow();
});

it('facts that nobody wired are missed in words', () => {
  expect(() => workbookFacts()).toThrow('The facts of the workbook are not wired.');
});
