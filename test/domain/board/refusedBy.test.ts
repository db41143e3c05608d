import type { Settings } from '../../../src/domain/settings';
import {
  boardOf,
  clientOf,
  closing,
  day,
  refusal,
  renaming,
  SETTINGS,
  step,
  voiding,
} from '../logBuilder';
import type { TestRow } from '../logBuilder';

const settings: Settings = {
  ...SETTINGS,
  coolingDays: 180,
  refusalReasons: [
    { text: 'budget', forGood: false, coolingDays: 365 },
    { text: 'never again', forGood: true },
  ],
};

/** "Whose row it is, on which day", for Acme as of the end of 2026. */
function refusedBy(...rows: readonly TestRow[]): string | undefined {
  const row = clientOf(boardOf(rows, '2026-12-31', settings), 'Acme').refusedBy;
  return row && `${row.manager.shown}, ${String(row.day - day('2026-01-01') + 1)}`;
}

const by = (manager: string, date: string, reason = ''): TestRow =>
  refusal(date, 'Acme', { manager, reason });

describe('the row for which a client is left alone', () => {
  it('is none where nobody refused', () => {
    expect(refusedBy(step('2026-01-01', 'Acme', 2))).toBeUndefined();
  });

  it('is the refusal, whoever worked with the client before and after', () => {
    const rows = [
      step('2026-01-01', 'Acme', 2, { manager: 'Vera' }),
      by('Boris', '2026-01-02'),
      step('2026-01-03', 'Acme', 2, { manager: 'Clara' }),
    ];
    expect(refusedBy(...rows)).toBe('Boris, 2');
  });

  it('is that of the longest term, for it is what the client waits for', () => {
    expect(refusedBy(by('Boris', '2026-01-02', 'budget'), by('Clara', '2026-01-20'))).toBe(
      'Boris, 2',
    );
    expect(refusedBy(by('Boris', '2026-01-02'), by('Clara', '2026-01-20'))).toBe('Clara, 20');
  });

  it('is the later of two that end on one day', () => {
    expect(refusedBy(by('Boris', '2026-01-02'), by('Clara', '2026-01-02'))).toBe('Clara, 2');
  });

  it('is not a refusal of one label by a client who is buying, for it cools nobody', () => {
    expect(refusedBy(step('2026-01-01', 'Acme', 7), by('Boris', '2026-01-02'))).toBeUndefined();
  });

  it('is the refusal for good, before any that cools', () => {
    const rows = [by('Boris', '2026-01-02', 'never again'), by('Clara', '2026-01-03', 'budget')];
    expect(refusedBy(...rows)).toBe('Boris, 2');
  });

  it('is the first closing, before any refusal; a win does not undo it', () => {
    const rows = [
      by('Boris', '2026-01-02', 'never again'),
      closing('2026-01-03', 'Acme', { manager: 'Clara' }),
      closing('2026-01-04', 'Acme', { manager: 'Vera' }),
      step('2026-01-05', 'Acme', 7),
    ];
    expect(refusedBy(...rows)).toBe('Clara, 3');
  });

  it('is forgotten with a win', () => {
    const rows = [by('Boris', '2026-01-02', 'never again'), step('2026-01-05', 'Acme', 7)];
    expect(refusedBy(...rows)).toBeUndefined();
  });

  it('is the later of two that end on one day by the hour, and not by the row', () => {
    expect(refusedBy(by('Late', '2026-01-02T12:00'), by('Early', '2026-01-02T10:00'))).toBe(
      'Late, 2',
    );
  });

  it('is a refusal under his old name too, and never that of another client', () => {
    const rows = [
      refusal('2026-01-02', 'Old', { manager: 'Boris' }),
      refusal('2026-01-03', 'Birch', { manager: 'Clara' }),
      renaming('2026-01-04', 'Old', 'Acme'),
    ];
    expect(refusedBy(...rows)).toBe('Boris, 2');
  });

  it('is none where the refusal was taken back', () => {
    const refused = refusal('2026-01-02', 'Acme', { manager: 'Boris', id: 'row-1' });
    const rows = [step('2026-01-01', 'Acme', 2), refused, voiding('2026-01-03', 'row-1')];
    expect(refusedBy(...rows)).toBeUndefined();
  });
});
