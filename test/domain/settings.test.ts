import { countDays, finishOf } from '../../src/domain/settings';
import { day, SETTINGS } from './logBuilder';

describe('settings', () => {
  it('make the last stage the finish', () => {
    expect(finishOf(SETTINGS)).toBe(7);
    expect(finishOf({ ...SETTINGS, stages: ['Talk', 'Sale'] })).toBe(2);
  });

  it('count a stay in calendar days unless they say working days', () => {
    const friday = day('2026-11-06');
    const monday = day('2026-11-09');
    const working = { ...SETTINGS, countDays: 'working' as const };
    expect(countDays(SETTINGS, friday, monday)).toBe(3);
    expect(countDays(working, friday, monday)).toBe(1);
    expect(countDays({ ...working, holidays: [monday] }, friday, monday)).toBe(0);
    expect(countDays({ ...SETTINGS, holidays: [monday] }, friday, monday)).toBe(3);
  });
});
