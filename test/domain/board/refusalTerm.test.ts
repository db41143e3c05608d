import { NameBook } from '../../../src/domain/log/name';
import { refusalTerms, type RefusalTerm } from '../../../src/domain/board/refusalTerm';
import type { Settings } from '../../../src/domain/settings';
import { SETTINGS } from '../logBuilder';

const settings: Settings = {
  ...SETTINGS,
  refusalReasons: [
    { text: 'Too expensive', coolingDays: 365, forGood: false },
    { text: 'No answer', coolingDays: 30, forGood: false },
    { text: 'No need now', forGood: false },
    { text: 'Never call again', forGood: true },
  ],
};

function termOf(settings: Settings, reason: string): RefusalTerm {
  const book = new NameBook();
  book.read(reason);
  const [term] = refusalTerms(settings, book.names);
  if (!term) throw new Error('no term');
  return term;
}

describe('the cooling term of a refusal', () => {
  it('is the number of its reason, found as names are', () => {
    expect(termOf(settings, 'Too expensive').coolingDays).toBe(365);
    expect(termOf(settings, '  too  EXPENSIVE ').coolingDays).toBe(365);
  });

  it('is the general number for a reason without its own, an unknown one, and none', () => {
    for (const reason of ['No need now', 'the weather', '']) {
      expect(termOf(settings, reason).coolingDays).toBe(180);
    }
  });

  it('is never below 90 days, whatever the reason or the settings say', () => {
    expect(termOf(settings, 'No answer').coolingDays).toBe(90);
    expect(termOf({ ...settings, coolingDays: 10 }, '').coolingDays).toBe(90);
    expect(termOf({ ...settings, coolingDays: 91 }, '').coolingDays).toBe(91);
  });

  it('is for good only where the reason is marked so', () => {
    expect(termOf(settings, 'never call AGAIN').forGood).toBe(true);
    expect(termOf(settings, 'Too expensive').forGood).toBe(false);
    expect(termOf(settings, '').forGood).toBe(false);
  });
});
