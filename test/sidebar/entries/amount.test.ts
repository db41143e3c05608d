import { readAmount } from '../../../sidebar/entries/amount';
import { parseAmount } from '../../../src/domain/log/amount';

it.each([
  ['', undefined],
  ['  ', undefined],
  ['12500', 12500],
  ['12 500', 12500],
  ['12\u00a0500,50', 12500.5],
  ['12500.5', 12500.5],
  ['12,5', 12.5],
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['1.234.567', 1234567],
  ['€ 900', 900],
  ['-300', -300],
  ['−300', -300],
  ['1,234', 'doubtfulAmount'],
  ['12..5', 'badAmount'],
  ['1.23.456', 'badAmount'],
  ['about 5', 'badAmount'],
  ['-', 'badAmount'],
])('%j is read as %j', (typed, amount) => {
  expect(readAmount(typed)).toBe(amount);
});

it.each([
  '5',
  '1,5',
  '1.234',
  '1,234',
  '1.234,5',
  '1,2.3',
  '1.2,3.4',
  '0,125',
  '.5',
  ',5',
  '1,234,567',
  'x',
])('%j is read as the sheet reads it', (typed) => {
  const inSheet = parseAmount(typed);
  const here = readAmount(typed);
  const faults: Readonly<Record<string, unknown>> = {
    unreadable: 'badAmount',
    doubtful: 'doubtfulAmount',
  };
  expect(here).toBe(typeof inSheet === 'number' ? inSheet : faults[inSheet]);
});
