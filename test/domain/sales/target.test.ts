import fc from 'fast-check';

import { sumOfFacts, totalTarget } from '../../../src/domain/sales/target';

const target = fc.record({
  planned: fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined }),
  fact: fc.integer({ min: -100, max: 1000 }),
});

describe('a total', () => {
  it('has the plan and the fact of the same people', () => {
    fc.assert(
      fc.property(fc.array(target), (targets) => {
        const withPlan = targets.filter(({ planned }) => planned !== undefined);
        const total = totalTarget(targets, undefined);
        if (withPlan.length === 0) {
          expect(total).toEqual({ planned: undefined, fact: sumOfFacts(targets) });
        } else {
          const plan = withPlan.reduce((sum, { planned = 0 }) => sum + planned, 0);
          expect(total).toEqual({ planned: plan, fact: sumOfFacts(withPlan) });
        }
      }),
    );
  });

  it('compares the team’s own plan with what everyone did', () => {
    fc.assert(
      fc.property(fc.array(target), fc.integer({ min: 1 }), (targets, plan) => {
        const total = totalTarget(targets, plan);
        expect(total).toEqual({ planned: plan, fact: sumOfFacts(targets) });
      }),
    );
  });
});
