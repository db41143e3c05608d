import fc from 'fast-check';

import { movesOf, type ManagerMoves } from '../../../src/domain/stages/moves';
import { boardOf, after, day, SETTINGS, step, type TestRow } from '../logBuilder';
import { actions, anyDate, anyRows, FIRST_DAY, RANDOM_SETTINGS } from '../randomLog';

const EVENTS = ['newDeals', 'stepsForward', 'backMoves', 'wins', 'refusals'] as const;

function moves(rows: readonly TestRow[], from: string, asOf: string): ManagerMoves[] {
  const question = { asOf: day(asOf), from: day(from) };
  return movesOf(boardOf(rows, asOf, RANDOM_SETTINGS), RANDOM_SETTINGS, question);
}

/** What happened, by manager; who did nothing is left out. */
function events(all: readonly ManagerMoves[]): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const own of all) {
    const figures = EVENTS.map((event) => own[event]);
    if (figures.some((figure) => figure > 0)) counts.set(own.manager.key, figures);
  }
  return counts;
}

/** Two dates of the log, the earlier one first. */
const twoDates = fc.tuple(anyDate, anyDate).map(([a, b]) => (a < b ? [a, b] : [b, a]));

describe('moves of any log', () => {
  it('of two periods that follow one another add up to those of both together', () => {
    // Rows dated later may void or rename: what is known differs between the two dates, so they are left out.
    const plain = anyRows.map((rows) =>
      rows.filter(({ outcome }) => outcome !== 'void' && outcome !== 'renamed'),
    );
    fc.assert(
      fc.property(plain, twoDates, (rows, [middle = '', end = '']) => {
        const sums = events(moves(rows, FIRST_DAY, middle));
        for (const [manager, figures] of events(moves(rows, after(middle, 1), end))) {
          const before = sums.get(manager);
          sums.set(
            manager,
            figures.map((figure, index) => figure + (before?.[index] ?? 0)),
          );
        }
        const both = events(moves(rows, FIRST_DAY, end));
        expect([...sums].sort()).toEqual([...both].sort());
      }),
    );
  });

  it('are those of all deals together: opened, left to go, won', () => {
    fc.assert(
      fc.property(anyRows, anyDate, (rows, asOf) => {
        const board = boardOf(rows, asOf, RANDOM_SETTINGS);
        const all = moves(rows, FIRST_DAY, asOf);
        const total = (figure: (typeof EVENTS)[number] | 'stepsLeft'): number =>
          all.reduce((sum, own) => sum + own[figure], 0);
        expect(total('newDeals')).toBe(board.deals.filter((deal) => !deal.repeat).length);
        expect(total('wins')).toBe(board.deals.filter(({ won }) => won !== undefined).length);
        const open = board.deals.filter(({ isOpen }) => isOpen);
        expect(total('stepsLeft')).toBe(open.reduce((left, deal) => left + 7 - deal.stage, 0));
      }),
    );
  });

  it('touch each client once for each manager who wrote a row about him', () => {
    fc.assert(
      fc.property(actions, twoDates, (rows, [from = '', asOf = '']) => {
        const touched = new Map<string, Set<unknown>>();
        for (const { when, manager, client } of rows) {
          const date = String(when).slice(0, 10);
          if (date < from || date > asOf) continue;
          const key = String(manager).toLowerCase();
          touched.set(key, (touched.get(key) ?? new Set()).add(client));
        }
        for (const { manager, clientsTouched } of moves(rows, from, asOf)) {
          expect(clientsTouched).toBe(touched.get(manager.key)?.size ?? 0);
        }
      }),
    );
  });
});

it('a pace that would end after the year 9999 never ends: no cell shows such a date', () => {
  const rows = Array.from({ length: 40 }, (_, client) => step('1990-01-01', client, 1));
  const ask = (from: string): ManagerMoves | undefined => {
    const board = boardOf([...rows, step('2026-11-02', 0, 2)], '2026-11-06');
    return movesOf(board, SETTINGS, { asOf: day('2026-11-06'), from: day(from) })[0];
  };
  // 239 steps left, one step in 32,000 working days and more: thirty thousand years.
  expect(ask('1990-01-02')).toMatchObject({ stepsForward: 1, stepsLeft: 239, doneBy: undefined });
  // One step in 5 days: 1195 working days are 239 weeks.
  expect(ask('2026-11-02')?.doneBy).toBe(day('2026-11-06') + 239 * 7);
});
