import fc from 'fast-check';
import { isoOf, parseIsoDay } from '../../../src/domain/calendar/calendarDay';
import type { TestRow } from '../../domain/logBuilder';
import { actions, ask } from '../ask';
import { stuck } from './figures';
import {
  managerOf,
  naiveDeals,
  naiveTime,
  stageOf,
  staysOf,
  type PlainDeal,
  type PlainRow,
} from './naiveFold';

const FIRST_DAY = parseIsoDay('2026-01-01') ?? 0;
const LAST_DAY = FIRST_DAY + 120;
const CLIENTS = Array.from({ length: 26 }, (_, n) => String.fromCharCode(65 + n));
const STAGES = [1, 2, 3, 4, 5, 6, 7];
const LIMITS = [10, 10, 14, 14, 21, 10];
const TOO_FEW = 'too few to judge';

const plainRow: fc.Arbitrary<PlainRow> = fc
  .record({
    // Few hours, so that rows meet at the same instant.
    at: fc
      .integer({ min: FIRST_DAY * 24 * 60, max: LAST_DAY * 24 * 60 })
      .map((at) => at - (at % 360)),
    manager: fc.constantFrom('Ann', 'Bob'),
    client: fc.constantFrom(...CLIENTS),
    label: fc.constantFrom('', '', 'x'),
    stage: fc.constantFrom(1, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7),
    outcome: fc.constantFrom<PlainRow['outcome'][]>('', '', '', '', '', '', '', '', '', 'refused'),
    amount: fc.constantFrom(undefined, undefined, 10, 250, -3),
    wait: fc.constantFrom(undefined, undefined, undefined, 20, 70),
    id: fc.constantFrom('', '', '', '', '', '', 'i/1', 'i/2', 'j/1', 'k'),
  })
  .map(({ wait, ...row }) => {
    const day = Math.floor(row.at / 1440);
    return { ...row, day, reason: '', nextStep: wait === undefined ? undefined : day + wait };
  });

const special: fc.Arbitrary<Partial<PlainRow>> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 40 },
  fc.constant<Partial<PlainRow>>({ outcome: 'closed' }),
  fc.record({
    outcome: fc.constant('void' as const),
    reason: fc.constantFrom('i/1', 'i/2', 'j/1', 'k', 'i/*', 'j/*', 'none'),
  }),
  fc.record({
    outcome: fc.constant('renamed' as const),
    reason: fc.constantFrom('A', 'B', 'C', 'Z'),
  }),
);

const plainLog = fc
  .array(fc.tuple(plainRow, special), {
    minLength: 1,
    maxLength: 300,
    size: 'max',
  })
  .map((rows) => rows.map(([row, more]): PlainRow => ({ ...row, ...more })));

function cellsOf(row: PlainRow): TestRow {
  const { at, day, label, nextStep, ...rest } = row;
  const when = `${isoOf(day)}T${new Date(at * 60_000).toISOString().slice(11, 16)}`;
  return { ...rest, when, deal: label, nextStep: nextStep === undefined ? '' : isoOf(nextStep) };
}

interface Question {
  readonly deals: readonly PlainDeal[];
  readonly from: number;
  readonly asOf: number;
}

/** The funnel as the terms say it, counted stage by stage from the diaries of the deals. */
function expectedFunnel({ deals, from, asOf }: Question): unknown[][] {
  const within = (day: number | undefined): boolean =>
    day !== undefined && day >= from && day <= asOf;
  const stays = deals.flatMap(staysOf);
  const cohort = deals.filter((deal) => !deal.repeat && within(deal.path[0]?.day));
  const reaching = (k: number): PlainDeal[] =>
    cohort.filter((deal) => deal.path.some(({ stage }) => stage >= k));
  const rate = (part: number, whole: number): unknown => (whole < 8 ? TOO_FEW : part / whole);
  return STAGES.map((k) => {
    const here = stays.filter(({ stage }) => stage === k);
    const ended = (how: string): number =>
      here.filter((stay) => stay.how === how && within(stay.end)).length;
    const wins = deals.filter(({ end }) => end?.how === 'won' && within(end.day)).length;
    const reached = reaching(k).length;
    return [
      k,
      deals.filter((deal) => !deal.end && stageOf(deal) === k).length,
      k === 7 ? wins : here.filter(({ begin }) => within(begin)).length,
      ended('up'),
      ended('back'),
      ended('lost'),
      reached,
      k === 7 ? '' : rate(reaching(k + 1).length, reached),
      k === 7 ? 1 : rate(reaching(7).length, reached),
      reaching(k).filter(({ end }) => !end).length,
    ];
  });
}

/** Advances, still there, median and 85th percentile of every stage below the finish. */
function expectedSpeed({ deals, from, asOf }: Question): unknown[][] {
  return STAGES.slice(0, 6).map((k) => {
    const stays = deals.flatMap(staysOf).filter(({ stage, begin }) => stage === k && begin >= from);
    const times = stays.map(({ begin, end, how }) => ({
      days: (end ?? asOf) - begin,
      up: how === 'up',
    }));
    const time = (share: number): unknown =>
      times.length === 0 ? '' : (naiveTime(times, share) ?? 'not reached');
    return [
      times.filter(({ up }) => up).length,
      stays.filter(({ how }) => how === 'running').length,
      time(0.5),
      time(0.15),
    ];
  });
}

/** The stuck deals with learned limits, the worst first. */
function expectedStuck(question: Question): unknown[][] {
  const { deals, asOf } = question;
  const learned = expectedSpeed({ ...question, from: 0 });
  const limits = LIMITS.map((limit, index) => {
    const [advances, , , slow] = learned[index] ?? [];
    return Number(advances) >= 20 && typeof slow === 'number' ? Math.max(slow, 1) : limit;
  });
  const lines = deals.flatMap((deal) => {
    const last = deal.rows[deal.rows.length - 1];
    const came = deal.path[deal.path.length - 1];
    if (deal.end || !last || !came) return [];
    const over = asOf - came.day - (limits[came.stage - 1] ?? 0);
    const plan = last.nextStep ?? -1;
    if (over <= 0 || (plan >= asOf && plan <= asOf + 60)) return [];
    const amount = deal.rows.reduce<number | undefined>((sum, row) => row.amount ?? sum, undefined);
    return [{ deal, stage: came.stage, over, amount, silent: asOf - last.day }];
  });
  const key = ({ deal }: (typeof lines)[number]): string => `${deal.client} ${deal.label}`;
  lines.sort(
    (a, b) =>
      b.over * (b.amount ?? 1) - a.over * (a.amount ?? 1) ||
      b.over - a.over ||
      (key(a) < key(b) ? -1 : 1),
  );
  return lines.map(({ deal, stage, over, amount, silent }) => [
    deal.client,
    deal.label,
    managerOf(deal),
    stage,
    over,
    silent,
    amount ?? '',
  ]);
}

const RUNS = { numRuns: 100 };
const anyQuestion = fc.tuple(plainLog, fc.nat(130), fc.nat(130), fc.constantFrom('', 'Ann', 'Bob'));

/** The log as cells, and the deals that a slow reading of it knows. */
function read(log: readonly PlainRow[], asOf: number, manager: string): [unknown[][], PlainDeal[]] {
  const deals = naiveDeals(log, asOf).filter((deal) => !manager || managerOf(deal) === manager);
  return [actions(...log.map(cellsOf)), deals];
}

describe('a second, plain reading of the rules agrees on any log', () => {
  it('with SALES_FUNNEL, for any period and manager', () => {
    const property = fc.property(anyQuestion, ([log, begin, length, manager]) => {
      const from = FIRST_DAY + begin;
      const asOf = from + length;
      const [cells, deals] = read(log, asOf, manager);
      const [, ...rows] = ask('SALES_FUNNEL', cells, '', isoOf(asOf), isoOf(from), manager);
      const figures = rows.map(([stage, , ...others]) => [stage, ...others]);
      expect(figures).toEqual(expectedFunnel({ deals, from, asOf }));
    });
    fc.assert(property, RUNS);
  });

  it('with SALES_SPEED, for any period and manager', () => {
    const property = fc.property(anyQuestion, ([log, begin, length, manager]) => {
      const from = FIRST_DAY + begin;
      const asOf = from + length;
      const [cells, deals] = read(log, asOf, manager);
      const [, ...rows] = ask('SALES_SPEED', cells, '', isoOf(asOf), isoOf(from), manager);
      expect(rows.map((row) => row.slice(2, 6))).toEqual(expectedSpeed({ deals, from, asOf }));
    });
    fc.assert(property, RUNS);
  });

  it('with SALES_STUCK, for everybody and any day', () => {
    const property = fc.property(anyQuestion, ([log, begin]) => {
      const asOf = FIRST_DAY + begin;
      const deals = naiveDeals(log, asOf);
      const columns = ['Client', 'Deal', 'Manager', 'Stage', 'Days over', 'Silent days', 'Amount'];
      const lines = stuck(log.map(cellsOf), isoOf(asOf));
      const figures = lines.map((line) => columns.map((column) => line[column]));
      expect(figures).toEqual(expectedStuck({ deals, from: 0, asOf }));
    });
    fc.assert(property, RUNS);
  });
});
