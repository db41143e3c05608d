import type { Settings } from '../../../src/domain/settings';
import { speedOfAll } from '../../../src/domain/stages/speed';
import { limitsOf, type StageLimit } from '../../../src/domain/stages/stageLimit';
import { after, boardOf, day, SETTINGS, step, type TestRow } from '../logBuilder';

function limits(
  rows: readonly TestRow[],
  settings: Settings = SETTINGS,
  asOf = '2026-06-30',
): StageLimit[] {
  return limitsOf(speedOfAll(boardOf(rows, asOf, settings), settings, day(asOf)), settings);
}

/** `count` deals that advance from stage 1 after 1, 2, 3 … days. */
function advances(count: number, more: TestRow = {}): TestRow[] {
  return Array.from({ length: count }, (_, index) => [
    step('2026-01-01', `C${index}`, 1, more),
    step(after('2026-01-01', index + 1), `C${index}`, 2, more),
  ]).flat();
}

describe('the limit of a stage', () => {
  it('is by default 10, 10, 14, 14, 21, 10 days', () => {
    expect(limits([]).map(({ days }) => days)).toEqual([10, 10, 14, 14, 21, 10]);
    expect(limits([]).every(({ source }) => source === 'default')).toBe(true);
  });

  it('is by default 10 days beyond stage 6, and the finish has none', () => {
    const stages = Array.from({ length: 9 }, (_, index) => `Stage ${index + 1}`);
    const days = limits([], { ...SETTINGS, stages }).map((limit) => limit.days);
    expect(days).toEqual([10, 10, 14, 14, 21, 10, 10, 10]);
    expect(limits([], { ...SETTINGS, stages: ['Talk', 'Sale'] })).toHaveLength(1);
  });

  it('is the 85th percentile from 20 advances on', () => {
    expect(limits(advances(19))[0]).toEqual({ days: 10, source: 'default' });
    // 17 of 20 have advanced on day 17: S = 0.15.
    expect(limits(advances(20))[0]).toEqual({ days: 17, source: 'percentile' });
  });

  it('is the default where the percentile is not reached, however many advances there are', () => {
    const waiting = Array.from({ length: 10 }, (_, index) => step('2026-01-01', `W${index}`, 1));
    expect(limits([...advances(20), ...waiting])[0]).toEqual({ days: 10, source: 'default' });
  });

  it('is the number that the head set, before any percentile', () => {
    const settings = { ...SETTINGS, limits: [3, undefined, 40] };
    const [first, second, third] = limits(advances(20), settings);
    expect(first).toEqual({ days: 3, source: 'set' });
    expect(second?.source).toBe('default');
    expect(third).toEqual({ days: 40, source: 'set' });
  });

  it('is at least 1 day, for nothing can be stuck on the day it came', () => {
    expect(limits([], { ...SETTINGS, limits: [0] })[0]).toEqual({ days: 1, source: 'set' });
    const sameDay = Array.from({ length: 20 }, (_, index) => [
      step('2026-01-01', `C${index}`, 1),
      step('2026-01-01', `C${index}`, 2),
    ]).flat();
    expect(limits(sameDay)[0]).toEqual({ days: 1, source: 'percentile' });
  });

  it('is learned from all managers and from the whole log up to asOf, and nothing after', () => {
    const rows = [...advances(10, { manager: 'Ann' }), ...advances(20).slice(20)];
    const mixed = rows.map((row, index) => (index % 3 ? row : { ...row, manager: 'Bob' }));
    expect(limits(mixed)[0]).toEqual({ days: 17, source: 'percentile' });
    expect(limits(mixed, SETTINGS, after('2026-01-01', 19))[0]?.source).toBe('default');
  });
});
