import type { Budget } from '../../src/domain/sales/budget';
import { NameBook } from '../../src/domain/log/name';
import { budgetTable } from '../../src/tables/budgetTable';
import { movesTable } from '../../src/tables/movesTable';
import { en } from '../../src/texts/en';

it('says where nobody moved', () => {
  const [, ...rows] = movesTable([], en);
  expect(rows).toEqual([[en.tables.noMoves, ...Array.from({ length: 9 }, () => '')]]);
});

it('leaves a cell of the budget empty where nobody has said anything', () => {
  const unknown = { plan: undefined, fact: undefined };
  const article = new NameBook().read('Rent');
  const budget: Budget = {
    income: { plan: undefined, fact: 0 },
    costs: [{ article, ...unknown }],
    motivation: { plan: 5, fact: 7 },
    result: unknown,
  };
  expect(budgetTable(budget, en)).toEqual([
    en.tables.budget,
    ['Income', '', 0, ''],
    ['Rent', '', '', ''],
    ['Motivation', 5, 7, 2],
    ['Result', '', '', ''],
  ]);
});
