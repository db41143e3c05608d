import { DAYS_PER_MONTH } from '../../../src/domain/calendar/monthLength';
import {
  peopleFigures,
  teamStay,
  type Person,
  type PersonFigures,
} from '../../../src/domain/people/people';
import { NameBook } from '../../../src/domain/log/name';
import { boardOf, day, step, type TestRow } from '../logBuilder';

const AS_OF = '2026-11-20';

function person(from?: string, until?: string): Person {
  return {
    name: new NameBook().read('Ann'),
    from: from === undefined ? undefined : day(from),
    until: until === undefined ? undefined : day(until),
  };
}

function ann(asOf: string, from?: string, until?: string, rows: TestRow[] = []): PersonFigures {
  const board = boardOf([step('2020-01-01', 'Quiet', 1), ...rows], asOf);
  const [figures] = peopleFigures(board, [person(from, until)], day(asOf));
  if (!figures) throw new Error('nobody');
  return figures;
}

it('months are unknown while From is still to come, or stands after Until', () => {
  expect(ann(AS_OF, '2026-11-21').months).toBeUndefined();
  expect(ann(AS_OF, '2026-11-01', '2026-10-01').months).toBeUndefined();
  expect(ann(AS_OF, AS_OF).months).toBe(0);
  expect(ann(AS_OF, '2026-10-01', '2026-10-01').months).toBe(0);
});

it('the 3 months before are the dates after asOf less 6 calendar months, up to asOf less 3', () => {
  // 31 May less 6 months is 30 November, less 3 months 28 February.
  const rows = [
    step('2025-11-30', 'A', 7, { amount: 1 }),
    step('2025-12-01', 'A', 7, { amount: 20 }),
    step('2026-02-28', 'A', 7, { amount: 300 }),
    step('2026-03-01', 'A', 7, { amount: 4000 }),
  ];
  const { lately, earlier, trend } = ann('2026-05-31', undefined, undefined, rows);
  expect([lately, earlier, trend]).toEqual([4000, 320, 3680]);
});

it('who is not in the log sold nothing', () => {
  const board = boardOf([step(AS_OF, 'A', 7, { manager: 'Ben', amount: 5 })], AS_OF);
  const cid = { name: board.log.managers.read('Cid'), from: undefined, until: undefined };
  expect(peopleFigures(board, [cid], day(AS_OF))).toEqual([
    { name: cid.name, months: undefined, lately: 0, earlier: 0, trend: 0 },
  ]);
});

it('the typical stay of nobody is not reached', () => {
  const odd = [person(), person('2026-11-21'), person('2026-11-01', '2026-10-01')];
  expect(teamStay(odd, day(AS_OF))).toEqual({ people: 0, median: undefined });
});

it('who leaves on the day he came stayed 0 months', () => {
  expect(teamStay([person('2026-10-01', '2026-10-01')], day(AS_OF))).toEqual({
    people: 1,
    median: 0,
  });
});

it('who will leave later stayed so long at least', () => {
  const people = [person('2026-11-10', '2026-11-15'), person('2026-01-01', '2026-12-31')];
  expect(teamStay(people, day(AS_OF)).median).toBe(5 / DAYS_PER_MONTH);
});
