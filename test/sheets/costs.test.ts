import type { CostRow } from '../../src/domain/sales/cost';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import { decodeCosts, type CostColumn } from '../../src/sheets/costs';
import type { DecodedRange } from '../../src/sheets/rangeReader';
import { costHeadings } from '../../src/texts/lexicon';
import { day } from '../domain/logBuilder';

function decode(...rows: readonly (readonly unknown[])[]): DecodedRange<CostRow, CostColumn> {
  return decodeCosts([['Month', 'Article', 'Plan', 'Fact'], ...rows], costHeadings, zoneOf('UTC'));
}

describe('the costs', () => {
  it('have a row a month and article; a blank figure is none, not 0', () => {
    const { rows, faults } = decode(
      ['2026-11', 'Rent', 900, '912,5'],
      [],
      ['2026-11-20', '', 7, ''],
    );
    expect(faults).toEqual([]);
    const month = day('2026-11-01');
    expect(rows).toEqual([
      { row: 2, month, article: 'Rent', plan: 900, fact: 912.5 },
      { row: 4, month, article: '', plan: 7, fact: undefined },
    ]);
  });

  it('pass over an article that has neither a month nor a figure', () => {
    expect(decode(['', 'Rent', '', ''])).toEqual({ rows: [], faults: [] });
  });

  it('have faults from the top, in the order of the columns', () => {
    const { faults } = decode(['', 'Rent', 'x', '#N/A'], ['2026-11', '#REF!', 1, 1]);
    expect(faults.map(({ row, column, expected }) => [row, column, expected])).toEqual([
      [2, 'month', 'month'],
      [2, 'plan', 'amount'],
      [2, 'fact', 'amount'],
      [3, 'article', 'text'],
    ]);
  });
});
