import { dueSteps } from '../../../src/domain/people/dueSteps';
import { boardOf, day, refusal, step, type TestRow } from '../logBuilder';

const TODAY = '2026-11-20';

/** What is due to Ann today: client, deal and days late. */
function due(rows: readonly TestRow[]): [string, string, number][] {
  const board = boardOf(rows, TODAY);
  const steps = dueSteps(board, board.log.managers.read('Ann'), day(TODAY));
  return steps.map(({ deal, daysLate }) => [deal.client.shown, deal.label.shown, daysLate]);
}

it('a step is due on its day and after it, not before', () => {
  const rows = [
    step('2026-11-02', 'Past', 2, { nextStep: '2026-11-17' }),
    step('2026-11-02', 'Today', 2, { nextStep: TODAY }),
    step('2026-11-02', 'Tomorrow', 2, { nextStep: '2026-11-21' }),
    step('2026-11-02', 'Open end', 2),
  ];
  expect(due(rows)).toEqual([
    ['Past', '', 3],
    ['Today', '', 0],
  ]);
});

it('the latest row of the deal counts: a row without a next step takes the plan away', () => {
  const planned = step('2026-11-02', 'Acme', 2, { nextStep: '2026-11-10' });
  expect(due([planned, step('2026-11-03', 'Acme', 2)])).toEqual([]);
  const later = step('2026-11-03', 'Acme', 2, { nextStep: '2026-12-10' });
  expect(due([planned, later])).toEqual([]);
});

it('each deal of a client has its own plan', () => {
  const rows = [
    step('2026-11-02', 'Acme', 2, { deal: 'Roof', nextStep: '2026-11-10' }),
    step('2026-11-03', 'Acme', 2, { deal: 'Wall' }),
  ];
  expect(due(rows)).toEqual([['Acme', 'Roof', 10]]);
});

it('a deal that is lost or won plans nothing', () => {
  const rows = [
    step('2026-11-02', 'Lost', 2, { nextStep: '2026-11-10' }),
    refusal('2026-11-03', 'Lost', { nextStep: '2026-11-10' }),
    step('2026-11-02', 'Won', 7, { nextStep: '2026-11-10' }),
  ];
  expect(due(rows)).toEqual([]);
});

it('it is due to the manager of the latest action', () => {
  const rows = [
    step('2026-11-02', 'Acme', 2, { nextStep: '2026-11-10' }),
    step('2026-11-03', 'Acme', 2, { nextStep: '2026-11-10', manager: 'Ben' }),
    step('2026-11-02', 'Birch', 2, { nextStep: '2026-11-10', manager: 'Ben' }),
    step('2026-11-03', 'Birch', 2, { nextStep: '2026-11-10', manager: 'ANN' }),
  ];
  expect(due(rows)).toEqual([['Birch', '', 10]]);
});

it('the most overdue comes first, then the names decide', () => {
  const rows = [
    step('2026-11-02', 'b', 2, { nextStep: '2026-11-19', deal: 'y' }),
    step('2026-11-02', 'b', 2, { nextStep: '2026-11-19', deal: 'x' }),
    step('2026-11-02', 'a', 2, { nextStep: '2026-11-19' }),
    step('2026-11-02', 'c', 2, { nextStep: '2026-11-02' }),
  ];
  expect(due(rows).map(([client, deal]) => client + deal)).toEqual(['c', 'a', 'bx', 'by']);
});

it('nothing in the log: nothing is due', () => {
  expect(due([])).toEqual([]);
});
