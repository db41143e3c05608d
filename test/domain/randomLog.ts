import fc from 'fast-check';

import type { Settings } from '../../src/domain/settings';
import { after, SETTINGS, type TestRow } from './logBuilder';

/** Settings in which every kind of refusal occurs. */
export const RANDOM_SETTINGS: Settings = {
  ...SETTINGS,
  refusalReasons: [
    { text: 'dear', coolingDays: 200, forGood: false },
    { text: 'never', forGood: true },
  ],
};

/** The first and the last date of a random log. */
export const FIRST_DAY = '2026-01-01';
export const LAST_DAY = after(FIRST_DAY, 299);

const MINUTES = 300 * 24 * 60;

/** What a row says beside its time: a client, a label, a manager, and where they got. */
const action: fc.Arbitrary<TestRow> = fc.record({
  client: fc.constantFrom('A', 'B', 'C'),
  deal: fc.constantFrom('', '', 'x'),
  manager: fc.constantFrom('Ann', 'Bob'),
  stage: fc.integer({ min: 1, max: 7 }),
  outcome: fc.constantFrom('', '', '', '', '', 'refused', 'refused', 'closed'),
  amount: fc.constantFrom('', '', 10, 250),
  reason: fc.constantFrom('', '', 'dear', 'never'),
});

const timed = fc.tuple(fc.integer({ min: 0, max: MINUTES - 1 }), action);

function whenAt(minute: number): string {
  const clock = new Date(minute * 60_000).toISOString().slice(11, 16);
  return `${after(FIRST_DAY, Math.floor(minute / 1440))} ${clock}`;
}

/** Actions alone, every one at an instant of its own, ascending; IDs are unique. */
export const actions: fc.Arbitrary<TestRow[]> = fc
  .uniqueArray(timed, { maxLength: 25, selector: ([minute]) => minute })
  .map((rows) =>
    [...rows]
      .sort(([a], [b]) => a - b)
      .map(([minute, row], index) => ({ ...row, when: whenAt(minute), id: `${index}` })),
  );

const undoing: fc.Arbitrary<TestRow> = fc.oneof(
  fc.record({
    outcome: fc.constant('void'),
    reason: fc.constantFrom('i/0', 'i/1', 'i/2', 'i/3', 'j/4', 'j/5', 'i/*', 'j/*', 'nothing'),
  }),
  fc.record({
    outcome: fc.constant('renamed'),
    client: fc.constantFrom('A', 'B', 'C'),
    reason: fc.constantFrom('A', 'B', 'C', 'D'),
  }),
  fc.record({ client: fc.constantFrom('A', ''), stage: fc.constant('?') }),
);

/** Rows of every kind in any order of time: actions, voids, renames, unreadable ones; some IDs stand twice. */
export const anyRows: fc.Arbitrary<TestRow[]> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: MINUTES - 1 }),
      fc.oneof({ weight: 3, arbitrary: action }, { weight: 1, arbitrary: undoing }),
      fc.constantFrom('i/', 'j/'),
      fc.integer({ min: 0, max: 7 }),
    ),
    { maxLength: 25 },
  )
  .map((rows) =>
    rows.map(([minute, row, prefix, id]) => ({
      ...row,
      when: whenAt(minute),
      id: `${prefix}${id}`,
    })),
  );

/** A date of the log. */
export const anyDate: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 299 })
  .map((days) => after(FIRST_DAY, days));
