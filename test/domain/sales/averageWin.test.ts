import { averageWin } from '../../../src/domain/sales/averageWin';
import { boardOf, step } from '../logBuilder';

it('it is the mean of all wins with an amount, whoever won them, repeat orders included', () => {
  const rows = [
    step('2026-01-10', 'Acme', 7, { amount: 100 }),
    step('2026-02-10', 'Acme', 7, { amount: 40, manager: 'Ben' }),
    step('2026-03-10', 'Birch', 7),
    step('2026-03-11', 'Cedar', 6, { amount: 9000 }),
  ];
  expect(averageWin(boardOf(rows))).toBe(70);
});

it('without a win with an amount there is none', () => {
  expect(averageWin(boardOf([]))).toBeUndefined();
  expect(averageWin(boardOf([step('2026-01-10', 'Acme', 7)]))).toBeUndefined();
});
