import { coolingDaysOf, isForGood } from '../../src/domain/refusalTerm';
import type { Settings } from '../../src/domain/settings';
import { SETTINGS } from './logBuilder';

const settings: Settings = {
  ...SETTINGS,
  refusalReasons: [
    { text: 'Too expensive', coolingDays: 365, forGood: false },
    { text: 'No answer', coolingDays: 30, forGood: false },
    { text: 'No need now', forGood: false },
    { text: 'Never call again', forGood: true },
  ],
};

describe('the cooling term of a refusal', () => {
  it('is the number of its reason, found as names are', () => {
    expect(coolingDaysOf(settings, 'Too expensive')).toBe(365);
    expect(coolingDaysOf(settings, '  too  EXPENSIVE ')).toBe(365);
  });

  it('is the general number for a reason without its own, an unknown one, and none', () => {
    for (const reason of ['No need now', 'the weather', '']) {
      expect(coolingDaysOf(settings, reason)).toBe(180);
    }
  });

  it('is never below 90 days, whatever the reason or the settings say', () => {
    expect(coolingDaysOf(settings, 'No answer')).toBe(90);
    expect(coolingDaysOf({ ...settings, coolingDays: 10 }, '')).toBe(90);
    expect(coolingDaysOf({ ...settings, coolingDays: 91 }, '')).toBe(91);
  });

  it('is for good only where the reason is marked so', () => {
    expect(isForGood(settings, 'never call AGAIN')).toBe(true);
    expect(isForGood(settings, 'Too expensive')).toBe(false);
    expect(isForGood(settings, '')).toBe(false);
  });
});
