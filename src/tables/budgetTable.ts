import { differenceOf, type Budget, type BudgetLine } from '../domain/sales/budget';
import type { Texts } from '../texts/en';
import { orEmpty, type Table, type TableCell } from './cell';

/** The budget as SALES_BUDGET shows it: income, each cost, motivation, result. */
export function budgetTable(
  { income, costs, motivation, result }: Budget,
  { tables }: Texts,
): Table {
  return [
    tables.budget,
    budgetRow(tables.income, income),
    ...costs.map((cost) => budgetRow(cost.article.shown, cost)),
    budgetRow(tables.motivation, motivation),
    budgetRow(tables.result, result),
  ];
}

function budgetRow(article: string, line: BudgetLine): TableCell[] {
  return [article, orEmpty(line.plan), orEmpty(line.fact), orEmpty(differenceOf(line))];
}
