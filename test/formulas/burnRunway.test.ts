import { after, closing, refusal, step, voiding, type TestRow } from '../domain/logBuilder';
import { actions, ask, date, settings, tab, TODAY } from './ask';

const MORE = 'more than 60';
const FOR_GOOD = settings(['Refusal reason', 'never again', 'for good']);

/** So many clients of the tab whom nobody has touched; the first ones are new since a day within three months. */
function fresh(count: number, newcomers = 0): unknown[][] {
  const rows = Array.from({ length: count }, (_, index) => ({
    client: `Fresh ${index}`,
    manager: 'Ann',
    since: index < newcomers ? date('2026-10-01') : date('2020-01-01'),
  }));
  return tab('clients', ...rows);
}

/** So many clients who got a deal within three months that is still open. */
function starts(count: number): TestRow[] {
  return Array.from({ length: count }, (_, index) => step('2026-11-02', `Open ${index}`, 1));
}

function runway(rows: readonly TestRow[], clients: unknown, set: unknown = FOR_GOOD): unknown {
  const table = ask('SALES_BURN', actions(...rows), clients, set, date(TODAY));
  return table[table.length - 1]?.[1];
}

describe('runway without newcomers, closings or returns', () => {
  it.each([
    // available(m) = fresh − m · starts; the first m with available(m) < starts.
    [10, 3, 10],
    [9, 3, 9],
    // 5, 3, 1 < 2.
    [5, 6, 2],
    // 4, 2, 0 < 2.
    [4, 6, 2],
    // Starts 4/3: 1 < 4/3 at once.
    [1, 4, 0],
    [0, 3, 0],
    // Starts 1/3: 1, 2/3, 1/3 is not below 1/3, 0.
    [1, 1, 3],
    // Starts 2/3: 4, …, 2/3 at m = 5 is not below 2/3, whatever the rounding of thirds; 0 at 6.
    [4, 2, 6],
    [10, 1, 30],
    [4, 1, 12],
    [5, 5, 3],
    // available(60) = 0 < 1; with one more it is 1 at 60.
    [60, 3, 60],
    [61, 3, MORE],
    // Nothing started: nothing is used up.
    [5, 0, MORE],
  ])('%i available, %i starts in three months: %s', (count, started, expected) => {
    const filler = step('2025-01-01', 'Filler', 1);
    expect(runway([filler, ...starts(started)], fresh(count))).toBe(expected);
  });

  it('available are untouched, rested and lapsed; working, in work, cooling, gone and closed are not', () => {
    const rows = [
      ...starts(3),
      refusal('2025-01-01', 'Rested'),
      step('2025-01-01', 'Lapsed', 7),
      step('2026-08-20', 'Lapsed two days ago', 7),
      refusal('2025-01-01', 'Gone', { reason: 'never again' }),
      closing('2025-01-01', 'Closed'),
    ];
    // 4 + 3 available, 1 start a month.
    expect(runway(rows, fresh(4))).toBe(7);
    const working = step('2026-08-18', 'Works', 1, { deal: 'first' });
    const won = step('2026-11-10', 'Works', 7, { deal: 'first' });
    expect(runway([...rows, working, won], fresh(4))).toBe(7);
  });
});

describe('newcomers: clients whose Since lies in the last three months, a third of them a month', () => {
  it.each([
    // 5 + m · (1 − 2): 5, 4, 3, 2, 1 < 2.
    [5, 3, 6, 4],
    // As many come as are started: never.
    [5, 3, 3, MORE],
    // 7, 6.33, …: 7 − m · 4/3 < 2 → m = 4 (1.67).
    [7, 2, 6, 4],
  ])('%i available, %i of them new, %i starts: %s', (count, newcomers, started, expected) => {
    expect(runway(starts(started), fresh(count, newcomers))).toBe(expected);
  });

  it.each([
    ['2026-08-20', 5],
    ['2026-08-21', MORE],
    [TODAY, MORE],
    ['', 5],
  ])('three clients of the tab since %s', (since, expected) => {
    const cell = since === '' ? '' : date(since);
    const rows = Array.from({ length: 5 }, (_, index) => ({
      client: `Fresh ${index}`,
      since: index < 3 ? cell : '',
    }));
    expect(runway(starts(3), tab('clients', ...rows))).toBe(expected);
  });

  // Of two readings: every client whose Since lies in it, not only those nobody has touched.
  it('a newcomer counts though he was started already; one with a Since to come does not', () => {
    const clients = tab(
      'clients',
      ...[0, 1, 2].map((index) => ({ client: `Open ${index}`, since: date('2026-11-01') })),
      ...[0, 1].map((index) => ({ client: `Fresh ${index}`, since: '' })),
      ...[2, 3, 4].map((index) => ({ client: `Fresh ${index}`, since: date('2026-11-21') })),
    );
    // 2 available, 1 start and 1 newcomer a month.
    expect(runway(starts(3), clients)).toBe(MORE);
    // 2 starts, 1 newcomer: 2, 1 < 2.
    expect(runway(starts(6), clients)).toBe(1);
  });

  it('without a Since column there are none', () => {
    const clients = [['Client'], ['Fresh 1'], ['Fresh 2']];
    expect(runway(starts(3), clients)).toBe(2);
  });
});

describe('closings: clients closed in the last three months, a third of them a month', () => {
  it('takes clients, not rows, whatever the reason', () => {
    const closings = [
      closing('2026-10-01', 'Dead 1'),
      closing('2026-10-02', 'Dead 1'),
      closing('2026-10-01', 'Dead 2', { reason: 'whim' }),
      closing('2026-08-21', 'Dead 3'),
      closing('2026-08-20', 'Dead before'),
      closing('2026-10-01', 'Voided', { id: 'v' }),
      voiding('2026-10-02', 'v'),
    ];
    // 1 start and 1 closing a month: 10, 8, 6, 4, 2, 0 < 1.
    expect(runway([...starts(3), ...closings], fresh(10))).toBe(5);
  });
});

describe('returns of those who cool now', () => {
  const E = (end: string): TestRow => refusal(after(end, -180), `Cools until ${end}`);

  it('come back in their month', () => {
    // Due on 11-30, month 0: 2, 2 − 1 + 1 = 2, 1, 0 < 1.
    expect(runway([...starts(3), E('2026-11-30')], fresh(2))).toBe(3);
    // Due on 2027-01-30, month 2: 2, 1, 0 < 1: too late to help.
    expect(runway([...starts(3), E('2027-01-30')], fresh(2))).toBe(2);
    // Due on 2027-01-10, month 1: 2, 1, 1 − 1 + 1 = 1, 0.
    expect(runway([...starts(3), E('2027-01-10')], fresh(2))).toBe(3);
  });

  it.each([
    // Month 0 is (2026-11-20, 2026-12-20], month 1 until 2027-01-20: calendar months, as in “the last 3 months”.
    ['2026-11-21', 2],
    ['2026-12-20', 2],
    ['2026-12-21', 1],
  ])('the borders of months: due on %s', (end, expected) => {
    // 1 fresh: 1, then 0 — or 1 where he is back in month 0.
    expect(runway([...starts(3), E(end)], fresh(1))).toBe(expected);
  });

  it.each([
    ['2027-01-20', 3],
    ['2027-01-21', 2],
  ])('asOf + 2 months is a date of the calendar: due on %s', (end, expected) => {
    expect(runway([...starts(3), E(end)], fresh(2))).toBe(expected);
  });
});

describe('returns of those who will be started and refuse', () => {
  it('starts × refusal share, from round(months in work + cooling months) on', () => {
    // 3 refusals at the first call, today: 1 start a month, share 1, round(0 + 180 ÷ 30.4375 = 5.91) = 6.
    const refused = [1, 2, 3].map((index) => refusal(TODAY, `Refused ${index}`));
    // 4, 3, 2, 1, 0 < 1.
    expect(runway(refused, fresh(4))).toBe(4);
    // 6, 5, 4, 3, 2, 1; the three are back on 2027-05-19, month 5: 3; from month 6 on 1 a month: 3, 3, …
    expect(runway(refused, fresh(6))).toBe(MORE);
  });

  /** 6 starts in three months: 2 refused and 2 won on the last day after so many days in work, 2 still open. */
  function half(days: number): TestRow[] {
    const opened = (client: string): TestRow => step(after(TODAY, -days), client, 1);
    const names = ['R1', 'R2', 'W1', 'W2', 'O1', 'O2'];
    return [
      ...names.map(opened),
      ...names.slice(0, 2).map((client) => refusal(TODAY, client)),
      ...names.slice(2, 4).map((client) => step(TODAY, client, 7)),
    ];
  }

  it.each([
    // 2 starts a month, share ½. 20, 18, 16, 14, 12, 10 (m = 5, when the two that refused today are back: − 2 + 2),
    // available(6) = 10; from month 6 on 1 a month: available(6 + k) = 10 − k < 2 at k = 9.
    [0, 15],
    // 17 ÷ 30.4375 + 5.914 = 6.47 → 6: the same.
    [17, 15],
    // 18 ÷ 30.4375 + 5.914 = 6.51 → 7: available(7) = 8, then 8 − k < 2 at k = 7.
    [18, 14],
  ])('%i days in work: %i', (days, expected) => {
    expect(runway(half(days), fresh(20))).toBe(expected);
  });

  it('a closed deal is finished, so it lowers the share; a repeat order is not', () => {
    const closings = [1, 2].flatMap((index) => [
      step(TODAY, `Dead ${index}`, 1),
      closing(TODAY, `Dead ${index}`),
    ]);
    const repeat = [1, 2, 3, 4, 5, 6].map((index) =>
      step(TODAY, 'W1', 7, { deal: `repeat ${index}` }),
    );
    // 8 starts: 8/3 a month; 2 of 6 finished refused: 8/9 a month return; 2/3 a month are closed.
    // 40 − m · 10/3 until m = 5: 23.33; + 2 in month 5: available(6) = 22; then − 22/9 a month:
    // 22 − k · 22/9 < 8/3 → k = 8 (2.44), so 14.
    expect(runway([...half(0), ...closings, ...repeat], fresh(40))).toBe(14);
  });

  it('nothing finished: months in work and share are 0, and nobody returns', () => {
    expect(runway(starts(3), fresh(20))).toBe(20);
  });
});
