import { isCooling, isWorking } from '../../../src/domain/board/client';
import { boardOf, clientOf, day, refusal, SETTINGS, step } from '../logBuilder';

const won = clientOf(boardOf([step('2026-01-10', 'Acme', 7)]), 'Acme');
const fresh = clientOf(boardOf([step('2026-01-10', 'Acme', 1)]), 'Acme');
const refused = clientOf(boardOf([refusal('2026-01-10', 'Acme')]), 'Acme');

describe('a client', () => {
  it('is working on the day of a win and the 89 after: a term of 90 days', () => {
    expect(isWorking(won, day('2026-01-10'), SETTINGS)).toBe(true);
    expect(isWorking(won, day('2026-01-10') + 89, SETTINGS)).toBe(true);
    expect(isWorking(won, day('2026-01-10') + 90, SETTINGS)).toBe(false);
    expect(isWorking(fresh, day('2026-01-10'), SETTINGS)).toBe(false);
  });

  it('is working for as many days as the settings say', () => {
    const settings = { ...SETTINGS, activeDays: 30 };
    expect(isWorking(won, day('2026-01-10') + 29, settings)).toBe(true);
    expect(isWorking(won, day('2026-01-10') + 30, settings)).toBe(false);
  });

  it('cools until the day he returns, that day not included', () => {
    expect(isCooling(refused, day('2026-01-10') + 179)).toBe(true);
    expect(isCooling(refused, day('2026-01-10') + 180)).toBe(false);
    expect(isCooling(fresh, day('2026-01-10'))).toBe(false);
  });

  it('is shown by the open deal with the latest action', () => {
    const rows = [
      step('2026-01-01', 'Acme', 1, { deal: 'North' }),
      step('2026-01-02', 'Acme', 2, { deal: 'South' }),
      step('2026-01-03', 'Acme', 1, { deal: 'East' }),
      step('2026-01-04', 'Acme', 1, { deal: 'South' }),
    ];
    const open = (count: number): string[] =>
      clientOf(boardOf(rows.slice(0, count)), 'Acme').open.map(({ label }) => label.shown);
    expect(open(2)).toEqual(['South', 'North']);
    expect(open(3)).toEqual(['East', 'South', 'North']);
    expect(open(4)).toEqual(['South', 'East', 'North']);
    expect(won.latestOpen).toBeUndefined();
  });

  it('has his sales from all his wins, missing amounts aside', () => {
    const board = boardOf([
      step('2026-01-01', 'Acme', 7, { amount: 100 }),
      step('2026-01-02', 'Acme', 7, { amount: -30, deal: 'South' }),
      step('2026-01-03', 'Acme', 7),
    ]);
    expect(clientOf(board, 'Acme')).toMatchObject({ wins: 3, sold: 70 });
  });

  it('belongs, in the log, to the manager of his latest action', () => {
    const board = boardOf([
      step('2026-01-02', 'Acme', 2, { manager: 'Bob' }),
      step('2026-01-01', 'Acme', 1, { manager: 'Ann' }),
    ]);
    expect(clientOf(board, 'Acme').manager.shown).toBe('Bob');
  });
});
