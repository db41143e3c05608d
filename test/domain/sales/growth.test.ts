import fc from 'fast-check';

import type { Board } from '../../../src/domain/board/board';
import type { Deal } from '../../../src/domain/board/deal';
import { growthOf, type Growth } from '../../../src/domain/sales/growth';
import { TOO_FEW } from '../../../src/domain/rate';
import { after, boardOf, day, step, type TestRow } from '../logBuilder';
import { actions, anyDate, RANDOM_SETTINGS } from '../randomLog';

const sum = (deals: readonly Deal[]): number =>
  deals.reduce((sold, { amount }) => sold + (amount ?? 0), 0);

function winsWithin(board: Board, begin: number, end: number): Deal[] {
  return board.deals.filter(({ won }) => won !== undefined && won >= begin && won <= end);
}

it('the team sold what its managers sold, and everybody’s parts add up', () => {
  fc.assert(
    fc.property(actions, anyDate, fc.integer({ min: -3, max: 200 }), (rows, asOf, length) => {
      const board = boardOf(rows, asOf, RANDOM_SETTINGS);
      const from = day(asOf) - length + 1;
      const { managers, team } = growthOf(board, { asOf: day(asOf), from });
      const now = winsWithin(board, from, day(asOf));
      const before = winsWithin(board, from - Math.max(0, length), from - 1);
      expect([team.before, team.now]).toEqual([sum(before), sum(now)]);
      const sellers = new Set([...before, ...now].map(({ manager }) => manager));
      expect(new Set(managers.map(({ manager }) => manager))).toEqual(sellers);
      for (const key of ['before', 'now', 'first', 'repeat'] as const) {
        expect(managers.reduce((sold, own) => sold + own[key], 0)).toBeCloseTo(team[key], 9);
      }
      for (const own of [...managers, team]) {
        expect(own.first + own.repeat).toBe(own.now);
        expect(own.number + own.size).toBeCloseTo(own.change, 9);
      }
    }),
  );
});

/** Ten clients bought for 100 in the days 1 to 10 of January; `now` happened in the ten days after. */
function tenAndThen(...now: readonly TestRow[]): Growth {
  const then = Array.from({ length: 10 }, (_, index) =>
    step('2026-01-05', `C${String(index)}`, 7, { amount: 100 }),
  );
  const question = { asOf: day('2026-01-20'), from: day('2026-01-11') };
  return growthOf(boardOf([...then, ...now], '2026-01-20'), question).team;
}

it('a sale that is taken back lowers both retentions', () => {
  const team = tenAndThen(
    step('2026-01-15', 'C0', 7, { amount: 300 }),
    step('2026-01-15', 'C1', 7, { amount: -50 }),
  );
  // Net 300 − 50, gross 100 − 50, of 1,000.
  expect([team.net, team.gross]).toEqual([0.25, 0.05]);
});

it('gross is never above net, and neither knows who did not buy then', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { maxLength: 15 }), (amounts) => {
      const rows = amounts.map((amount, index) =>
        step(after('2026-01-11', index % 9), `C${String(index)}`, 7, { amount }),
      );
      const { net, gross } = tenAndThen(...rows);
      const known = amounts.slice(0, 10);
      expect(net).toBeCloseTo(known.reduce((sold, amount) => sold + amount, 0) / 1000, 9);
      const capped = known.map((amount) => Math.min(amount, 100));
      expect(gross).toBeCloseTo(capped.reduce((sold, amount) => sold + amount, 0) / 1000, 9);
    }),
  );
});

it('a from after asOf is a period of no days, and so is the one before', () => {
  const rows = [step('2026-01-19', 'A', 7, { amount: 5 }), step('2026-01-20', 'B', 7)];
  const board = boardOf(rows, '2026-01-20');
  for (const from of ['2026-01-21', '2026-01-22', '2026-03-01']) {
    expect(growthOf(board, { asOf: day('2026-01-20'), from: day(from) })).toEqual({
      managers: [],
      team: {
        ...{ before: 0, now: 0, change: 0, number: 0, size: 0, first: 0, repeat: 0 },
        ...{ net: TOO_FEW, gross: TOO_FEW },
      },
    });
  }
});
