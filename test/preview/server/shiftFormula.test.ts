import { shiftFormula } from '../../../preview/server/shiftFormula';

describe('the formula of a conditional format in another cell', () => {
  it.each([
    ['=B2>1', "='Report'!C5>1"],
    ['=$B2>1', "='Report'!$B5>1"],
    ['=B$2>1', "='Report'!C$2>1"],
    ['=$B$2="B2"', `='Report'!$B$2="B2"`],
    ['=SUM(A1:B2)>0', "=SUM('Report'!B4:C5)>0"],
    ['=Plan!A1=1', '=Plan!B4=1'],
    ['=LOG10(2)>0', '=LOG10(2)>0'],
  ])('%s', (formula, shifted) => {
    expect(shiftFormula(formula, { tab: 'Report', down: 3, right: 1 })).toBe(shifted);
  });

  it('quotes the name of its tab', () => {
    expect(shiftFormula('=A1', { tab: "Max's", down: 0, right: 0 })).toBe("='Max''s'!A1");
  });
});
