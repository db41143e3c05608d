import type { BaseOutlook } from '../../src/domain/base/baseOutlook';
import type { Burn } from '../../src/domain/base/burn';
import { TOO_FEW } from '../../src/domain/rate';
import { burnTable } from '../../src/tables/burnTable';
import { BURN_VALUE_FORMATS } from '../../src/tables/formats';
import { texts } from '../../src/texts';

const BURN: Burn = {
  refusals: 1,
  refusalRate: 0.02,
  bounds: { low: 0.03, high: 0.04 },
  closings: 5,
  closedOtherwise: 6,
  trespasses: 11,
};
const OUTLOOK: BaseOutlook = {
  cooling: 7,
  backIn30: 8,
  backIn90: 9,
  gone: 10,
  starts: 12,
  sustainableStarts: 13,
  runway: 14,
};

const values = (burn: Burn, outlook: BaseOutlook): unknown[] =>
  burnTable(burn, outlook, texts.en)
    .slice(1)
    .map(([, value]) => value);

describe('the burn table', () => {
  it('has its measures in order', () => {
    expect(values(BURN, OUTLOOK)).toEqual([
      ...[1, 0.02, 0.03, 0.04],
      ...[5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    ]);
  });

  it('says in words where there is no number, and leaves the starts blank where none are too many', () => {
    const burn = { ...BURN, refusalRate: TOO_FEW, bounds: undefined } as const;
    const few = 'too few to judge';
    expect(values(burn, OUTLOOK).slice(1, 4)).toEqual([few, few, few]);
    expect(values(BURN, { ...OUTLOOK, sustainableStarts: TOO_FEW })[12]).toBe(few);
    const open = { ...OUTLOOK, sustainableStarts: undefined, runway: undefined };
    expect(values(BURN, open).slice(12)).toEqual(['', 'more than 60']);
  });

  it('has a format for every value', () => {
    expect(BURN_VALUE_FORMATS).toHaveLength(values(BURN, OUTLOOK).length);
  });
});
