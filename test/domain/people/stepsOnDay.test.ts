import { stepsOnDay } from '../../../src/domain/people/stepsOnDay';
import { boardOf, day, refusal, step, voiding, type TestRow } from '../logBuilder';

function steps(rows: readonly TestRow[], manager = 'Ann'): number {
  const board = boardOf(rows, '2026-11-20');
  return stepsOnDay(board, board.log.managers.read(manager), day('2026-11-20'));
}

it('stages gained on the day are added up, openings included; touches and back moves add nothing', () => {
  const rows = [
    step('2026-11-19', 'Old', 2),
    step('2026-11-20T09:00', 'Old', 5),
    step('2026-11-20T10:00', 'Old', 5),
    step('2026-11-20T11:00', 'Old', 1),
    step('2026-11-20T12:00', 'New', 2),
    refusal('2026-11-20T13:00', 'Third'),
  ];
  expect(steps(rows)).toBe(3 + 2);
});

it('they count for the manager of the row, whoever has the deal now', () => {
  const rows = [
    step('2026-11-20T09:00', 'Acme', 3),
    step('2026-11-20T10:00', 'Acme', 4, { manager: 'Ben' }),
  ];
  expect([steps(rows), steps(rows, 'Ben'), steps(rows, 'Zoe')]).toEqual([3, 1, 0]);
});

it('a voided row counts no more', () => {
  const rows = [
    step('2026-11-20T09:00', 'Acme', 3, { id: 'row-1' }),
    voiding('2026-11-20T10:00', 'row-1'),
  ];
  expect(steps(rows)).toBe(0);
});
