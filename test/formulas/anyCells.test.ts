import fc from 'fast-check';
import * as customFunctions from '../../src/customFunctions';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import { wireFacts } from '../../src/formulas/facts';
import { en } from '../../src/texts/en';

const { actions, plan, clients, team, costs, tasks, settings } = en.headings;
const RANGES = {
  SALES_FUNNEL: [actions, settings],
  SALES_SPEED: [actions, settings],
  SALES_STUCK: [actions, settings],
  SALES_MOVES: [actions, settings],
  SALES_PLAN: [actions, plan, settings],
  SALES_GROWTH: [actions, settings],
  SALES_BASE: [actions, clients, settings],
  SALES_BURN: [actions, clients, settings],
  SALES_HEAD: [actions, team, clients, settings],
  SALES_TASKS: [tasks, settings],
  SALES_TEAM: [actions, team, settings],
  SALES_BUDGET: [actions, plan, costs, settings],
  SALES_PROBLEMS: [actions, settings],
} satisfies Record<keyof typeof customFunctions, readonly Readonly<Record<string, string>>[]>;

/** What people, imports and other formulas leave in cells. */
const cell = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc.constantFrom<unknown>(0, 1, 3, 7, -3, 2.5, true, false, null, undefined),
  fc.constantFrom('Acme', ' acme ', '10138', 'Ann', '#N/A', '#REF!', '=1+1', '12,500', '1 000 €'),
  fc.constantFrom(
    '2026-11-05',
    '2026-11',
    '3. Meeting set',
    'refused',
    'closed',
    'void',
    'renamed',
  ),
  fc.constantFrom('head', 'manager', 'done', 'running', '__proto__', 'constructor', '🙂'),
  fc.constantFrom(new Date('2026-11-05T10:00:00Z'), new Date('2026-10-01T00:00:00Z')),
);

/** A range with most of its headings, and rows of anything. */
function rangeOf(headings: Readonly<Record<string, string>>): fc.Arbitrary<unknown[][]> {
  const names = Object.values(headings);
  const row = fc.array(cell, { minLength: names.length, maxLength: names.length });
  return fc.array(row, { maxLength: 8 }).map((rows) => [names, ...rows]);
}

const anything = fc.oneof(fc.constant(undefined), cell, fc.constant([['']]), rangeOf(settings));

function isCell(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  return typeof value === 'string' || Number.isFinite(value);
}

describe.each(Object.entries(RANGES))('%s', (name, headings) => {
  beforeAll(() => {
    wireFacts({ now: () => Date.parse('2026-11-20T12:00:00Z'), zone: () => zoneOf('UTC') });
  });

  it('gives a table without holes or says what is wrong, whatever stands in the cells', () => {
    const call = customFunctions[name as keyof typeof customFunctions] as (
      ...args: unknown[]
    ) => unknown[][];
    const ranges = headings.map((columns, index) =>
      index === headings.length - 1 ? fc.constant('') : rangeOf(columns),
    );
    const rest = fc.array(anything, { maxLength: 3 });
    fc.assert(
      fc.property(fc.tuple(...ranges), rest, (given, more) => {
        let table: unknown[][];
        try {
          table = call(...given, ...more);
        } catch (error) {
          // A sentence for people is a plain Error; a mistake of ours would be a TypeError or the like.
          expect((error as Error).constructor).toBe(Error);
          expect((error as Error).message).toMatch(/: /);
          return;
        }
        const widths = new Set(table.map((row) => row.length));
        expect([widths.size, table.flat().every(isCell)]).toEqual([1, true]);
      }),
      { numRuns: 150 },
    );
  });
});
