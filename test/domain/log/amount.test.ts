import { parseAmount } from '../../../src/domain/log/amount';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('a written sum of money', () => {
  it.each([
    ['1234', 1234],
    ['0', 0],
    ['1234.5', 1234.5],
    ['1234,5', 1234.5],
    ['1234,56', 1234.56],
    ['0,5', 0.5],
    ['1,5000', 1.5],
    ['12,3456', 12.3456],
    ['+7', 7],
  ])('reads %s with either decimal sign, for there is no doubt', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each([
    ['1.234', 1.234],
    ['1234.567', 1234.567],
    ['0.125', 0.125],
    ['12.', 12],
    ['.5', 0.5],
  ])('reads the lone point of %s as decimal, also before three digits', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each([
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.567', 1234.567],
    ['1.234,567', 1234.567],
    ['1,234,567.89', 1234567.89],
    ['1.234.567,89', 1234567.89],
  ])('takes the last of the two different signs of %s as decimal', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each([
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['12,345,678', 12345678],
  ])('reads %s as groups of thousands: a number has one decimal sign', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each([
    ',500',
    '1,234',
    '12,345',
    '0,500',
    '-1,234',
    '€1,234',
    '1234,567',
    '1 234,567',
    '$ 1,234',
  ])(
    'finds %s doubtful: one comma before exactly three digits is decimal to some and groups to others',
    (text) => {
      expect(parseAmount(text)).toBe('doubtful');
    },
  );

  it.each([
    ['1 234,50', 1234.5],
    [`1${NBSP}234,50`, 1234.5],
    [`1${NARROW}234${NARROW}567.5`, 1234567.5],
    ['1\u2009000', 1000],
    ['  12 ', 12],
    ['1\t000', 1000],
  ])('takes off spaces of every kind: %j', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each([
    ['€1,234.50', 1234.5],
    ['1.234,50 €', 1234.5],
    [`1${NBSP}000${NBSP}€`, 1000],
    ['$5', 5],
    ['5$', 5],
    ['£ 12.5', 12.5],
    ['100 ₽', 100],
    ['₴7', 7],
    ['¥1000', 1000],
    ['25 лв.', 25],
    ['25,50 лв', 25.5],
    ['300 руб.', 300],
    ['300 р.', 300],
    ['EUR 12', 12],
    ['12 BGN', 12],
    ['5EUR', 5],
  ])('takes off the sign of the currency: %s', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each([
    ['-5', -5],
    ['- 5', -5],
    ['\u22125,5', -5.5],
    ['-€1,234.50', -1234.5],
    ['€-5', -5],
    ['€ -5', -5],
    ['-1 234,50 лв.', -1234.5],
  ])('reads %s: a sum may be negative, as a return of goods is', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each([
    'ten',
    '5€50',
    '5р.50',
    '10лв.50',
    '',
    '-',
    '€',
    '1,23,4',
    '1..5',
    '1.2.3',
    '1,234.567,8',
    '5 or 6',
    '5-6',
    '12%',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '.',
    ',',
  ])('finds no amount in %j rather than guess one', (text) => {
    expect(parseAmount(text)).toBe('unreadable');
  });

  it.each([
    ['1234,567.89', 1234567.89],
    ['1,00,000.50', 100000.5],
    ['1.234,567', 1234.567],
  ])('takes the last of two different signs of %s for the decimal one', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });
});
