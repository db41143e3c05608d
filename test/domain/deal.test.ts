import { runningStay } from '../../src/domain/deal';
import { boardOf, closing, day, refusal, step } from './logBuilder';

describe('the running stay of a deal', () => {
  it('is the last one while the deal is open', () => {
    const [deal] = boardOf([step('2026-01-01', 'Acme', 1), step('2026-01-05', 'Acme', 3)]).deals;
    expect(deal && runningStay(deal)).toMatchObject({ stage: 3, begin: day('2026-01-05') });
  });

  it.each([
    ['won', step('2026-01-05', 'Acme', 7)],
    ['refused', refusal('2026-01-05', 'Acme')],
    ['closed', closing('2026-01-05', 'Acme')],
  ])('is none once the deal is %s', (state, last) => {
    const [deal] = boardOf([step('2026-01-01', 'Acme', 1), last]).deals;
    expect(deal?.state).toBe(state);
    expect(deal && runningStay(deal)).toBeUndefined();
  });

  it('is none for a deal that opened at the finish: it never stayed anywhere', () => {
    const [deal] = boardOf([step('2026-01-01', 'Acme', 7)]).deals;
    expect(deal?.stays).toEqual([]);
    expect(deal && runningStay(deal)).toBeUndefined();
  });
});
