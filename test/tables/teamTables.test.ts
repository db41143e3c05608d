import type { Budget } from '../../src/domain/sales/budget';
import { NameBook } from '../../src/domain/log/name';
import { budgetTable } from '../../src/tables/budgetTable';
import { BUDGET_FORMATS, MOVES_FORMATS, PLAN_FORMATS } from '../../src/tables/formats';
import { movesTable } from '../../src/tables/movesTable';
import { en } from '../../src/texts/en';

it.each([
  ['moves', MOVES_FORMATS, en.tables.moves],
  ['plan', PLAN_FORMATS, en.tables.plan],
  ['budget', BUDGET_FORMATS, en.tables.budget],
])('the table of %s has a format for every column', (_, formats, headings) => {
  expect(formats).toHaveLength(headings.length);
});

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
