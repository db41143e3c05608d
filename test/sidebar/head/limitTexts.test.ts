import { limitTexts, readLimits } from '../../../sidebar/head/limitTexts';

it('limits are whole days from 1 to 3650; a blank one is learned', () => {
  expect(readLimits(['1', ' 3650 ', ''])).toEqual([1, 3650, null]);
  expect(limitTexts([1, 3650, null])).toEqual(['1', '3650', '']);
});

it.each(['0', '3651', '-1', '1.5', '1e2', '١', 'ten'])('none is read where one is “%s”', (text) => {
  expect(readLimits(['5', text])).toBeUndefined();
});
