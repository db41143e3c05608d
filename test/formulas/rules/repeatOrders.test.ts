import { refusal, renaming, step, voiding, type TestRow } from '../../domain/logBuilder';
import { funnel, speed } from './figures';

const AS_OF = '2026-11-20';
const FIRST = step('2026-10-01', 'A', 7, { id: 'first' });
const NOTHING = '0000000';
const NOVEMBER = { from: '2026-11-01' };

/** One column of the funnel of November as one digit a stage. */
function november(heading: string, ...log: TestRow[]): string {
  return funnel(heading, log, AS_OF, NOVEMBER).join('');
}

/** Deals counted in the cohort of November that have reached the finish. */
function newWins(...log: TestRow[]): unknown {
  return funnel('Reached', log, AS_OF, NOVEMBER)[6];
}

describe('a repeat order', () => {
  const again = step('2026-11-05', 'A', 7);

  it('counts as entered at the last stage and in no cohort', () => {
    expect(november('Entered', FIRST, again)).toBe('0000001');
    expect(november('Reached', FIRST, again)).toBe(NOTHING);
    expect(november('Moved on', FIRST, again)).toBe(NOTHING);
    expect(november('Still open', FIRST, again)).toBe(NOTHING);
    expect(november('In work', FIRST, again)).toBe(NOTHING);
  });

  it('has no stay, for speed', () => {
    expect(speed('Advances', [FIRST, again], AS_OF)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(speed('Median days', [FIRST, again], AS_OF)).toEqual(['', '', '', '', '', '']);
  });

  it('changes no rate: 8 new deals, 4 of them won, are a half however often old clients buy', () => {
    const cohort = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => step('2026-11-02', `C${n}`, n > 4 ? 6 : 7));
    const repeats = ['05', '06', '09'].map((day) => step(`2026-11-${day}`, 'A', 7));
    expect(funnel('To contract', [...cohort, FIRST, ...repeats], AS_OF, NOVEMBER)[0]).toBe(0.5);
    expect(november('Entered', ...cohort, FIRST, ...repeats)).toBe('0000047');
  });

  it('is one under another label of the client too', () => {
    const other = step('2026-11-05', 'A', 7, { deal: 'Store' });
    expect(newWins(FIRST, other)).toBe(0);
    expect(november('Entered', FIRST, other)).toBe('0000001');
  });

  it('is one by another manager, and counts for him', () => {
    const byBob = { ...again, manager: 'Bob' };
    expect(funnel('Entered', [FIRST, byBob], AS_OF, { manager: 'Bob' })[6]).toBe(1);
    expect(funnel('Reached', [FIRST, byBob], AS_OF, { manager: 'Bob' })[6]).toBe(0);
  });

  it('is one on the day of the first win, after it', () => {
    const log = [step('2026-11-05T09:00', 'A', 7), step('2026-11-05T10:00', 'A', 7)];
    expect(newWins(...log)).toBe(1);
    expect(november('Entered', ...log)).toBe('0000002');
  });

  it('is one after a refusal or a closing in between, once the client has won', () => {
    expect(newWins(FIRST, refusal('2026-10-05', 'A'), again)).toBe(0);
    expect(newWins(FIRST, step('2026-10-05', 'A', 1), refusal('2026-10-06', 'A'), again)).toBe(0);
  });
});

describe('no repeat order', () => {
  const again = step('2026-11-05', 'A', 7);

  it('is the first win of a client, though it opens at the last stage', () => {
    expect(newWins(again)).toBe(1);
    expect(november('Reached', again)).toBe('1111111');
  });

  it('is a deal of a buying client that opened below the last stage', () => {
    const log = [FIRST, step('2026-11-03', 'A', 6), again];
    expect(newWins(...log)).toBe(1);
    expect(november('Entered', ...log)).toBe('0000011');
    expect(november('Moved on', ...log)).toBe('0000010');
  });

  it('is a win after a first one that was voided', () => {
    expect(newWins(FIRST, again, voiding('2026-11-06', 'first'))).toBe(1);
  });

  it('is the earlier win in time, wherever it stands in the sheet', () => {
    const log = [again, step('2026-11-02', 'A', 7)];
    expect(newWins(...log)).toBe(1);
    expect(funnel('Reached', log, AS_OF, { from: '2026-11-03' })[6]).toBe(0);
  });

  it('is a win of another client, until a rename makes them one', () => {
    const log = [FIRST, step('2026-11-05', 'B', 7)];
    expect(newWins(...log)).toBe(1);
    expect(newWins(...log, renaming('2026-11-06', 'B', 'A'))).toBe(0);
  });
});
