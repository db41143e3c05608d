import { step, type TestRow } from '../../domain/logBuilder';
import { problems, stuck } from './figures';

const AS_OF = '2026-11-20';
const OLD = '2026-09-01';

/** The one stuck deal of a log of old rows. */
function shown(...log: TestRow[]): Readonly<Record<string, unknown>> | undefined {
  return stuck(log, AS_OF)[0];
}

describe('the amount', () => {
  it.each([
    [1234.5, 1234.5],
    [-500, -500],
    [0, 0],
    ['1 234,50', 1234.5],
    ['1\u00a0234,50', 1234.5],
    ['1\u202f234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['€ 1 000', 1000],
    ['1000 ₽', 1000],
    ['$12.5', 12.5],
    ['12,5', 12.5],
    ['12,50', 12.5],
    ['1,2345', 1.2345],
    // A lone point is decimal, also before three digits.
    ['1.234', 1.234],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1.234.567,8', 1234567.8],
    ['-1 500', -1500],
    ['', ''],
  ])('%j is %j', (cell, amount) => {
    const log = [step(OLD, 'Acme', 1, { amount: cell })];
    expect(shown(...log)).toMatchObject({ Amount: amount });
    expect(problems(log)).toEqual([]);
  });

  it.each([
    ['1,234', 'doubtful amount'],
    ['€12,000', 'doubtful amount'],
    ['-1,234', 'doubtful amount'],
    ['0,500', 'doubtful amount'],
    ['about 500', 'not an amount'],
    ['12,34.5,6', 'not an amount'],
    ['#N/A', 'error value'],
  ])('%j is missing; the row stays and is listed as %s', (cell, problem) => {
    const log = [step(OLD, 'Acme', 1, { amount: cell })];
    expect(shown(...log)).toMatchObject({ Client: 'Acme', Amount: '' });
    expect(problems(log)).toEqual([[2, 'Amount', cell, problem]]);
  });

  it('that is missing leaves the earlier one of the deal', () => {
    const log = [
      step(OLD, 'Acme', 1, { amount: 700 }),
      step('2026-09-02', 'Acme', 1, { amount: '1,234' }),
    ];
    expect(shown(...log)).toMatchObject({ Amount: 700 });
  });
});
