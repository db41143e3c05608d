import { step } from '../domain/logBuilder';
import { actions, askRow, tab } from './ask';
import { rounded } from './rounded';

function light(fact: number, plan: unknown, asOf = '2026-11-10'): unknown {
  const log = actions(step('2026-11-01', 'Acme', 7, { amount: fact }));
  const range = tab('plan', { month: '2026-11', manager: 'Ann', plan });
  const rows = ['Ann', 'Total'].map(
    (name) => askRow(name, 'SALES_PLAN', log, range, '', asOf).Light,
  );
  expect(rows[0]).toBe(rows[1]);
  return rows[0];
}

describe('lights', () => {
  // On the 10th 7 of 21 working days are over: of 2100, 700 should be there.
  it.each([
    [701, 'Green'],
    [700, 'Green'],
    [699.99, 'Amber'],
    [630, 'Amber'],
    [629.99, 'Red'],
    [0, 'Red'],
    [-1, 'Red'],
  ])('%d of 700 is %s', (fact, word) => {
    expect(light(fact, 2100)).toBe(word);
  });

  it('borders hold where a third of the plan is no whole number: 30 ÷ (100 × 7 ÷ 21) is 90 % exactly', () => {
    expect(light(30, 100)).toBe('Amber');
    expect(light(60, 200)).toBe('Amber');
    expect(light(105, 350)).toBe('Amber');
    expect(light(29.99, 100)).toBe('Red');
  });

  it('are grey without a plan', () => {
    expect(light(700, '')).toBe('Grey');
    expect(light(700, 0)).toBe('Grey');
  });

  it('are grey before a working day is over: 1 November is a Sunday', () => {
    expect(light(700, 2100, '2026-11-01')).toBe('Grey');
    expect(light(99, 2100, '2026-11-02')).toBe('Amber');
  });
});

it('the pace is empty while nothing should be there', () => {
  const log = actions(step('2026-11-01', 'Acme', 7, { amount: 700 }));
  const range = tab('plan', { month: '2026-11', manager: 'Ann', plan: 2100 });
  expect(rounded(askRow('Ann', 'SALES_PLAN', log, range, '', '2026-11-01'))).toMatchObject({
    'Fact %': rounded(1 / 3),
    'Should be today': 0,
    'Pace %': '',
    'Per working day': rounded(1400 / 21),
  });
});
