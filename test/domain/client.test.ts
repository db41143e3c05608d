import { isCooling, isWorking, latestOpenDeal, newClient } from '../../src/domain/client';
import { NameBook } from '../../src/domain/name';
import { boardOf, clientOf, day, SETTINGS, step } from './logBuilder';

const book = new NameBook();

describe('a client', () => {
  const fresh = newClient(book.read('Acme'), book.read('Ann'), 0);

  it('is working on the day of a win and the 89 after: a term of 90 days', () => {
    const client = { ...fresh, lastWin: day('2026-01-10') };
    expect(isWorking(client, day('2026-01-10'), SETTINGS)).toBe(true);
    expect(isWorking(client, day('2026-01-10') + 89, SETTINGS)).toBe(true);
    expect(isWorking(client, day('2026-01-10') + 90, SETTINGS)).toBe(false);
    expect(isWorking(fresh, day('2026-01-10'), SETTINGS)).toBe(false);
  });

  it('is working for as many days as the settings say', () => {
    const client = { ...fresh, lastWin: 0 };
    const settings = { ...SETTINGS, activeDays: 30 };
    expect(isWorking(client, 29, settings)).toBe(true);
    expect(isWorking(client, 30, settings)).toBe(false);
  });

  it('cools until the day he returns, that day not included', () => {
    const client = { ...fresh, coolingUntil: 180 };
    expect(isCooling(client, 179)).toBe(true);
    expect(isCooling(client, 180)).toBe(false);
    expect(isCooling(fresh, 0)).toBe(false);
  });

  it('is shown by the open deal with the latest action', () => {
    const rows = [
      step('2026-01-01', 'Acme', 1, { deal: 'North' }),
      step('2026-01-02', 'Acme', 2, { deal: 'South' }),
      step('2026-01-03', 'Acme', 1, { deal: 'North' }),
    ];
    const latest = (count: number): string | undefined =>
      latestOpenDeal(clientOf(boardOf(rows.slice(0, count)), 'Acme'))?.label.shown;
    expect([1, 2, 3].map(latest)).toEqual(['North', 'South', 'North']);
    expect(latestOpenDeal(fresh)).toBeUndefined();
  });

  it('belongs, in the log, to the manager of his latest action', () => {
    const board = boardOf([
      step('2026-01-02', 'Acme', 2, { manager: 'Bob' }),
      step('2026-01-01', 'Acme', 1, { manager: 'Ann' }),
    ]);
    expect(clientOf(board, 'Acme').manager.shown).toBe('Bob');
  });
});
