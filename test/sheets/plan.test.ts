import type { PlanRow } from '../../src/domain/sales/monthPlan';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import { decodePlan, type PlanColumn } from '../../src/sheets/plan';
import type { DecodedRange } from '../../src/sheets/rangeReader';
import { planHeadings } from '../../src/texts/lexicon';
import { day } from '../domain/logBuilder';

const HEADINGS = ['Month', 'Manager', 'Plan', 'Wins', 'New deals'];

function decode(...rows: readonly (readonly unknown[])[]): DecodedRange<PlanRow, PlanColumn> {
  return decodePlan([HEADINGS, ...rows], planHeadings, zoneOf('UTC'));
}

describe('the plan', () => {
  it('has a row a month and manager; a blank manager is the team’s own plan', () => {
    const { rows, faults } = decode(
      ['2026-11', 'Ann', 12_500, 3, 10],
      [new Date('2026-11-15T00:00:00Z'), '', '50 000 €', '', ''],
    );
    expect(faults).toEqual([]);
    const month = day('2026-11-01');
    expect(rows).toEqual([
      { row: 2, month, manager: 'Ann', plan: 12_500, wins: 3, newDeals: 10 },
      { row: 3, month, manager: '', plan: 50_000, wins: undefined, newDeals: undefined },
    ]);
  });

  it('may have its columns in any order and language, without those of wins and new deals', () => {
    const cells = [
      ['План', 'Наше', 'Менеджер', 'Месец'],
      [100, 'x', 112, '2026-11'],
    ];
    expect(decodePlan(cells, planHeadings, zoneOf('UTC'))).toEqual({
      rows: [
        {
          row: 2,
          month: day('2026-11-01'),
          manager: '112',
          plan: 100,
          wins: undefined,
          newDeals: undefined,
        },
      ],
      faults: [],
    });
  });

  it('keeps every row of one month and manager: they add up later', () => {
    expect(decode(['2026-11', 'Ann', 1], ['2026-11', 'ann', 2]).rows).toHaveLength(2);
  });

  it('passes over rows with neither a month nor a figure', () => {
    expect(decode([], ['', 'Ann', '', '', ''], ['', '', '']).rows).toEqual([]);
    expect(decode(['', 'Ann', '', '', '']).faults).toEqual([]);
  });

  it.each([
    ['a month that is none', ['Total', '', 5], 'month', 'month'],
    ['a figure without a month', ['', 'Ann', 5], 'month', 'month'],
    ['an error for a month', ['#REF!', 'Ann', 5], 'month', 'month'],
    ['an error for a manager, which is not the team', ['2026-11', '#N/A', 5], 'manager', 'text'],
    ['an amount that is none', ['2026-11', 'Ann', 'a lot'], 'plan', 'amount'],
    ['wins that are none', ['2026-11', 'Ann', 5, 'three'], 'wins', 'amount'],
    ['new deals that are none', ['2026-11', 'Ann', 5, 3, '#DIV/0!'], 'newDeals', 'amount'],
  ])('has a fault: %s', (_, cells, column, expected) => {
    const { faults } = decode(['2026-11', 'Ann', 5], cells);
    expect(faults).toMatchObject([{ row: 3, column, expected }]);
  });
});
