import { firstDays } from '../../../src/domain/board/firstDays';
import {
  boardOf,
  clientOf,
  day,
  refusal,
  renaming,
  step,
  voiding,
  type TestRow,
} from '../logBuilder';

function firstDayOf(rows: readonly TestRow[], client: string, asOf?: string): number | undefined {
  const board = boardOf(rows, asOf);
  return firstDays(board).get(clientOf(board, client).index);
}

describe('the first day of a client', () => {
  it('is that of his earliest action, wherever its row stands', () => {
    const rows = [step('2026-03-02', 'Acme', 2), refusal('2026-02-01', 'Acme')];
    expect(firstDayOf(rows, 'Acme')).toBe(day('2026-02-01'));
  });

  it('is not that of an action which was taken back', () => {
    const rows = [
      step('2026-01-05', 'Acme', 1, { id: 'a' }),
      step('2026-03-02', 'Acme', 2),
      voiding('2026-03-03', 'a'),
    ];
    expect(firstDayOf(rows, 'Acme')).toBe(day('2026-03-02'));
  });

  it('counts what he did under a former name', () => {
    const rows = [
      step('2026-01-05', 'Acme', 1),
      step('2026-03-02', 'Acme Group', 2),
      renaming('2026-03-03', 'Acme', 'Acme Group'),
    ];
    expect(firstDayOf(rows, 'Acme Group')).toBe(day('2026-01-05'));
  });

  it('is absent for who has no action yet', () => {
    const board = boardOf([step('2026-03-02', 'Acme', 2)], '2026-03-01');
    expect([...firstDays(board)]).toEqual([]);
  });
});
