import fc from 'fast-check';

import { baseOf } from '../../../src/domain/base/base';
import type { BaseClient } from '../../../src/domain/base/baseClient';
import { coverageOf, type Coverage } from '../../../src/domain/base/baseCoverage';
import type { Board } from '../../../src/domain/board/board';
import { nameKey } from '../../../src/domain/log/name';
import { SEGMENTS, type Segment } from '../../../src/domain/board/segment';
import { boardOf, day } from '../logBuilder';
import { anyDate, anyRows, RANDOM_SETTINGS } from '../randomLog';

const tab: fc.Arbitrary<BaseClient[]> = fc.uniqueArray(
  fc.record({
    row: fc.constant(2),
    client: fc.constantFrom('A', ' b', 'C', 'D', 'E', 'f  g'),
    owner: fc.constantFrom('', 'Ann', 'ann ', 'Zed'),
    since: fc.option(anyDate.map(day), { nil: undefined }),
    potential: fc.constantFrom(undefined, 0, 5, 100),
  }),
  { selector: ({ client }) => nameKey(client), maxLength: 6 },
);

/** The clients of the base by the keys of their names now, found by sets. */
function naiveBase(board: Board, rows: readonly BaseClient[], asOf: number): Set<string> {
  const known = new Set(board.clients.all().map(({ name }) => name.key));
  const taken = new Set<string>();
  const base = new Set(known);
  const keys = new Set(rows.map(({ client }) => nameKey(String(client))));
  for (const { client, since } of rows) {
    const name = board.log.clients.find(String(client));
    const key = name
      ? board.log.clients.at(board.current[name.index] ?? 0).key
      : nameKey(String(client));
    // Of two rows that are one client after a merge the one with the name he goes by counts.
    if (keys.has(key) && key !== nameKey(String(client))) continue;
    if (!taken.has(key) && (since === undefined || since <= asOf)) base.add(key);
    taken.add(key);
  }
  return base;
}

const sizesOf = ({ segments }: Coverage): Record<Segment, number> =>
  Object.fromEntries(SEGMENTS.map((name) => [name, segments.of(name)])) as Record<Segment, number>;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('the segments of the base', () => {
  it('partition it: every client stands in one segment and with one owner', () => {
    fc.assert(
      fc.property(anyRows, tab, anyDate, (rows, clients, date) => {
        const asOf = day(date);
        const board = boardOf(rows, date, RANDOM_SETTINGS);
        const clientsThen = naiveBase(board, clients, asOf);
        const question = { asOf, nobody: '(none)' };
        const base = baseOf(board, clients, RANDOM_SETTINGS, question);
        const { owners, team } = coverageOf(base, board);
        expect(base.length).toBe(clientsThen.size);
        expect(sum(Object.values(sizesOf(team)))).toBe(clientsThen.size);
        for (const segment of SEGMENTS) {
          const owned = owners.map(({ segments }) => segments.of(segment));
          expect(sum(owned)).toBe(team.segments.of(segment));
        }
        expect(sum(owners.map((own) => own.base))).toBe(team.base);
        expect(team.base).toBe(clientsThen.size - team.segments.of('closed'));
        expect(sum(owners.map((own) => own.potentialLeft))).toBe(team.potentialLeft);
      }),
      { numRuns: 300 },
    );
  });

  it('give a coverage of 0 … 1, and none of nobody', () => {
    fc.assert(
      fc.property(anyRows, tab, anyDate, (rows, clients, date) => {
        const board = boardOf(rows, date, RANDOM_SETTINGS);
        const question = { asOf: day(date), nobody: '(none)' };
        const { owners, team } = coverageOf(
          baseOf(board, clients, RANDOM_SETTINGS, question),
          board,
        );
        for (const { base, coverage } of [...owners, team]) {
          expect(coverage === undefined).toBe(base === 0);
          expect(coverage ?? 0).toBeGreaterThanOrEqual(0);
          expect(coverage ?? 0).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

it('the clients of the log are segmented alike whether the tab names them or not', () => {
  fc.assert(
    fc.property(anyRows, anyDate, (rows, date) => {
      const board = boardOf(rows, date, RANDOM_SETTINGS);
      const named = board.clients.all().map(({ name }) => name.shown.toUpperCase());
      const clients = named.map((client, index): BaseClient => {
        return { row: index + 2, client, owner: '', since: undefined, potential: undefined };
      });
      const question = { asOf: day(date), nobody: '(none)' };
      const sizes = (from: readonly BaseClient[]) =>
        coverageOf(baseOf(board, from, RANDOM_SETTINGS, question), board).owners.map((own) => [
          own.owner.shown,
          sizesOf(own),
          own.averageSale?.toFixed(6),
        ]);
      expect(sizes(clients)).toEqual(sizes([]));
    }),
  );
});
