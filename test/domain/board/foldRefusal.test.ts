import { isoOf } from '../../../src/domain/calendar/calendarDay';
import { isCooling } from '../../../src/domain/board/client';
import type { Settings } from '../../../src/domain/settings';
import {
  after,
  boardOf,
  dealsOf,
  clientOf,
  day,
  refusal,
  SETTINGS,
  staysOf,
  step,
  type TestRow,
} from '../logBuilder';

const REASONS: Settings = {
  ...SETTINGS,
  refusalReasons: [
    { text: 'too expensive', coolingDays: 365, forGood: false },
    { text: 'no answer', coolingDays: 30, forGood: false },
    { text: 'never again', forGood: true },
  ],
};

function coolingUntil(rows: readonly TestRow[]): string | undefined {
  const { coolingUntil: until } = clientOf(boardOf(rows, undefined, REASONS), 'Acme');
  return until === undefined ? undefined : isoOf(until);
}

function isGone(rows: readonly TestRow[]): boolean {
  return clientOf(boardOf(rows, undefined, REASONS), 'Acme').gone;
}

describe('a refusal with an open deal', () => {
  it('loses it at the stage where it stands, whatever stage the row says', () => {
    const [deal] = dealsOf(
      boardOf([step('2026-01-05', 'Acme', 4), refusal('2026-01-09', 'Acme', { stage: 2 })]),
    );
    expect(deal).toMatchObject({
      state: 'refused',
      stage: 4,
      reached: 4,
      finished: day('2026-01-09'),
    });
    expect(staysOf(deal)).toEqual(['4: 2026-01-05 – 2026-01-09 refused']);
  });

  it('does not win it, though the row stands at the finish', () => {
    const board = boardOf([
      step('2026-01-05', 'Acme', 4),
      refusal('2026-01-09', 'Acme', { stage: 7 }),
    ]);
    expect(dealsOf(board)[0]).toMatchObject({ state: 'refused', stage: 4, reached: 4 });
    expect(clientOf(board, 'Acme').wins).toBe(0);
  });

  it('loses the deal of its own label alone', () => {
    const deals = dealsOf(
      boardOf([
        step('2026-01-05', 'Acme', 4),
        step('2026-01-05', 'Acme', 2, { deal: 'B' }),
        refusal('2026-01-09', 'Acme', { deal: 'b' }),
      ]),
    );
    expect(deals.map(({ state }) => state)).toEqual(['open', 'refused']);
  });

  it('makes the deal that of the manager who wrote it, for his is the latest action', () => {
    const [deal] = dealsOf(
      boardOf([step('2026-01-05', 'Acme', 4), refusal('2026-01-09', 'Acme', { manager: 'Bob' })]),
    );
    expect(deal?.manager.shown).toBe('Bob');
  });
});

describe('a refusal with no open deal', () => {
  it.each([
    ['at its stage', 3, 3],
    ['at stage 1 where the stage is blank', '', 1],
    ['at the stage before the last, for only a step reaches the finish', 7, 6],
    ['at the stage before the last where its name is given', 'Contract signed', 6],
  ])('opens one %s and loses it the same day', (_, stage, lostAt) => {
    const deals = dealsOf(boardOf([refusal('2026-01-09', 'Acme', { stage })]));
    expect(deals).toHaveLength(1);
    expect(deals[0]).toMatchObject({
      stage: lostAt,
      reached: lostAt,
      state: 'refused',
      repeat: false,
    });
    expect(deals[0]?.opened).toBe(deals[0]?.finished);
    expect(staysOf(deals[0])).toEqual([`${lostAt}: 2026-01-09 – 2026-01-09 refused`]);
  });

  it('opens a new one after a win, which is no repeat order', () => {
    const deals = dealsOf(
      boardOf([step('2026-01-05', 'Acme', 7), refusal('2026-01-09', 'Acme', { stage: 7 })]),
    );
    expect(deals[1]).toMatchObject({ stage: 6, state: 'refused', repeat: false });
  });
});

describe('cooling', () => {
  it('lasts the day of the refusal and 179 more: refused on day 0, free on day 180', () => {
    const rows = [refusal('2026-01-09', 'Acme')];
    expect(coolingUntil(rows)).toBe(after('2026-01-09', 180));
    const client = clientOf(boardOf(rows), 'Acme');
    expect(isCooling(client, day(after('2026-01-09', 0)))).toBe(true);
    expect(isCooling(client, day(after('2026-01-09', 179)))).toBe(true);
    expect(isCooling(client, day(after('2026-01-09', 180)))).toBe(false);
  });

  it('lasts as long as the reason says, never less than 90 days', () => {
    expect(coolingUntil([refusal('2026-01-09', 'Acme', { reason: 'Too expensive' })])).toBe(
      after('2026-01-09', 365),
    );
    expect(coolingUntil([refusal('2026-01-09', 'Acme', { reason: 'no answer' })])).toBe(
      after('2026-01-09', 90),
    );
  });

  it('ends at the latest end where there are several refusals, in whatever order they came', () => {
    const long = { reason: 'too expensive' };
    const short = { reason: 'no answer' };
    expect(
      coolingUntil([refusal('2026-01-09', 'Acme', long), refusal('2026-02-09', 'Acme', short)]),
    ).toBe(after('2026-01-09', 365));
    expect(
      coolingUntil([refusal('2026-01-09', 'Acme', short), refusal('2026-02-09', 'Acme', long)]),
    ).toBe(after('2026-02-09', 365));
  });

  it('does not begin for a client who is working on that date', () => {
    const won = step('2026-01-01', 'Acme', 7);
    expect(coolingUntil([won, refusal('2026-01-01', 'Acme')])).toBeUndefined();
    expect(coolingUntil([won, refusal(after('2026-01-01', 89), 'Acme')])).toBeUndefined();
    const late = after('2026-01-01', 90);
    expect(coolingUntil([won, refusal(late, 'Acme')])).toBe(after(late, 180));
  });

  it('ends with a win', () => {
    expect(
      coolingUntil([refusal('2026-01-09', 'Acme'), step('2026-01-10', 'Acme', 7)]),
    ).toBeUndefined();
    expect(
      coolingUntil([refusal('2026-01-09', 'Acme'), step('2026-01-10', 'Acme', 6)]),
    ).toBeDefined();
  });

  it('counts calendar days, also where stays are counted in working days', () => {
    const settings: Settings = { ...SETTINGS, countDays: 'working' };
    const board = boardOf([refusal('2026-01-09', 'Acme')], undefined, settings);
    expect(clientOf(board, 'Acme').coolingUntil).toBe(day(after('2026-01-09', 180)));
  });
});

describe('a refusal for good', () => {
  const forGood = refusal('2026-01-09', 'Acme', { reason: 'Never again' });

  it('makes the client gone, working or not', () => {
    expect(isGone([forGood])).toBe(true);
    expect(isGone([step('2026-01-08', 'Acme', 7), forGood])).toBe(true);
  });

  it('is not undone by a later refusal or by a step', () => {
    expect(isGone([forGood, refusal('2026-02-09', 'Acme')])).toBe(true);
    expect(isGone([forGood, step('2026-02-09', 'Acme', 6)])).toBe(true);
  });

  it('is undone by a win', () => {
    expect(isGone([forGood, step('2026-02-09', 'Acme', 7)])).toBe(false);
  });

  it('does not close the company', () => {
    expect(clientOf(boardOf([forGood], undefined, REASONS), 'Acme').closed).toBeUndefined();
  });
});
