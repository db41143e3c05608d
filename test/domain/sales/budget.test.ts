import { budgetOf, differenceOf, type Budget } from '../../../src/domain/sales/budget';
import { DEFAULT_BANDS, type Commission } from '../../../src/domain/sales/commission';
import type { CostRow } from '../../../src/domain/sales/cost';
import type { PlanRow } from '../../../src/domain/sales/monthPlan';
import { planOfMonth } from '../../../src/domain/sales/planOfMonth';
import { boardOf, day, step } from '../logBuilder';

const AS_OF = '2026-11-20';
const MONTH = day('2026-11-01');
const SCHEME: Commission = { rate: 0.1, bands: DEFAULT_BANDS };

function cost(article: string, plan?: number, fact?: number): CostRow {
  return { row: 2, month: MONTH, article, plan, fact };
}

function planned(manager: string, plan: number): PlanRow {
  return { row: 2, month: MONTH, manager, plan, wins: undefined, newDeals: undefined };
}

/** Ann sold 400. */
function budget(plan: readonly PlanRow[], ...costs: readonly CostRow[]): Budget {
  const board = boardOf([step('2026-11-05', 'Acme', 7, { amount: 400 })], AS_OF);
  return budgetOf(planOfMonth(board, plan, day(AS_OF)), costs, SCHEME, day(AS_OF));
}

describe('what nobody has said', () => {
  it('is not known, and not 0: a cost without a plan or a fact has no difference', () => {
    const { costs } = budget(
      [],
      cost('Ads', 50),
      cost('Fines', undefined, 0),
      cost('Rent', undefined, 20),
      cost('Rent', 30),
      cost('Tea'),
    );
    expect(costs.map((line) => [line.article.shown, line.plan, line.fact])).toEqual([
      ['Ads', 50, undefined],
      ['Fines', undefined, 0],
      ['Rent', 30, 20],
      ['Tea', undefined, undefined],
    ]);
    expect(costs.map(differenceOf)).toEqual([undefined, undefined, -10, undefined]);
  });

  it('of an income leaves no planned result; the costs planned alone are none', () => {
    const { income, motivation, result } = budget([], cost('Rent', 30, 20));
    expect(income).toEqual({ plan: undefined, fact: 400 });
    // 10 % of 400 without a plan.
    expect(motivation).toEqual({ plan: undefined, fact: 40 });
    expect(result).toEqual({ plan: undefined, fact: 340 });
  });

  it('of the managers’ plans leaves no planned motivation, and the team’s plan whole', () => {
    const { income, motivation, result } = budget([planned('', 1000)], cost('Rent', 30, 20));
    expect(income.plan).toBe(1000);
    expect(motivation.plan).toBeUndefined();
    expect(result.plan).toBe(970);
  });
});

it('a cost without an article still costs', () => {
  const { costs, result } = budget([], cost('', 5, 6), cost(' ', 1, 1));
  expect(costs).toMatchObject([{ article: { shown: '' }, plan: 6, fact: 7 }]);
  expect(result.fact).toBe(353);
});

it('whoever has a plan earns by it also where he sold nothing yet', () => {
  const { motivation } = budget([planned('Ann', 400), planned('Ben', 1000)]);
  // At exactly the plan three quarters of the rate: 30 and 75.
  expect(motivation.plan).toBeCloseTo(105, 9);
  expect(motivation.fact).toBeCloseTo(30, 9);
});
