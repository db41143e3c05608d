import fc from 'fast-check';

import type { PlanRow } from '../../../src/domain/sales/monthPlan';
import { planOfMonth } from '../../../src/domain/sales/planOfMonth';
import { boardOf, day, step, type TestRow } from '../logBuilder';
import { anyDate, anyRows, RANDOM_SETTINGS } from '../randomLog';

function planned(manager: string, plan: number | undefined, more: Partial<PlanRow> = {}): PlanRow {
  const month = day('2026-03-01');
  return { row: 2, month, manager, plan, wins: undefined, newDeals: undefined, ...more };
}

/** Who is listed, with what he is to sell. */
function sales(rows: readonly TestRow[], ...plan: readonly PlanRow[]): unknown[] {
  const board = boardOf(rows, '2026-03-31');
  return planOfMonth(board, plan, day('2026-03-31')).managers.map(({ manager, sales }) => [
    manager.shown,
    sales.planned,
    sales.fact,
  ]);
}

it('the facts of the managers are those of all deals of the month, and the total without a plan is their sum', () => {
  fc.assert(
    fc.property(anyRows, anyDate, (rows, asOf) => {
      const board = boardOf(rows, asOf, RANDOM_SETTINGS);
      const first = day(`${asOf.slice(0, 7)}-01`);
      const { managers, total } = planOfMonth(board, [], day(asOf));
      const won = board.deals.filter((deal) => deal.won !== undefined && deal.won >= first);
      const opened = board.deals.filter((deal) => !deal.repeat && deal.opened >= first);
      const amount = won.reduce((sum, deal) => sum + (deal.amount ?? 0), 0);
      expect(total).toEqual({
        sales: { planned: undefined, fact: amount },
        wins: { planned: undefined, fact: won.length },
        newDeals: { planned: undefined, fact: opened.length },
      });
      expect(managers.reduce((sum, own) => sum + own.sales.fact, 0)).toBe(amount);
    }),
  );
});

it('rows that take one another back leave no plan, and less than nothing is none', () => {
  expect(sales([], planned('Ann', 100), planned('ann', -100))).toEqual([]);
  const sold = step('2026-03-02', 'Acme', 7, { amount: 5 });
  expect(sales([sold], planned('Ann', -100))).toEqual([['Ann', undefined, 5]]);
});

it('whoever stands in the Plan tab alone has a row; a name of the log stands as the log writes it', () => {
  const sold = step('2026-03-02', 'Acme', 7, { amount: 5, manager: 'Ben  A' });
  expect(sales([sold], planned('BEN a', 10), planned('Ann', undefined, { wins: 1 }))).toEqual([
    ['Ann', undefined, 0],
    ['Ben A', 10, 5],
  ]);
});
