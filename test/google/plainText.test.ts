import fc from 'fast-check';
import { builtEmulator } from '../bundle/builtEmulator';
import { asStored } from '../../src/google/plainText';

it.each([
  ['=1+1', "'=1+1"],
  ['2.000', "'2.000"],
  ["'quoted", "''quoted"],
  ['Acme', "'Acme"],
])('the text %s is handed over as %s', (text, stored) => {
  expect(asStored(text)).toBe(stored);
});

it('what is no text goes as it is, and a blank stays blank', () => {
  const date = new Date(0);
  expect([12, true, date, ''].map(asStored)).toEqual([12, true, date, '']);
});

it('any text comes back from a cell as it was', () => {
  const emulator = builtEmulator();
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
      emulator.type('Sheet1', 1, 1, String(asStored(text)));
      expect(emulator.values('Sheet1')).toEqual([[text]]);
    }),
  );
});
