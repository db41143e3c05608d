import { SEGMENTS, segmentOf } from '../../../src/domain/board/segment';
import type { Settings } from '../../../src/domain/settings';
import { after, boardOf, clientOf, closing, day, refusal, SETTINGS, step } from '../logBuilder';
import type { TestRow } from '../logBuilder';

const settings: Settings = {
  ...SETTINGS,
  refusalReasons: [{ text: 'never again', forGood: true }],
};

const WON = step('2026-01-01', 'Acme', 7);
const REFUSED = refusal('2026-01-02', 'Acme');
const FOR_GOOD = refusal('2026-01-02', 'Acme', { reason: 'never again' });
const CLOSED = closing('2026-01-03', 'Acme');
const OPEN = step('2026-01-04', 'Acme', 2, { deal: 'another' });

function segment(rows: readonly TestRow[], asOf: string): string {
  const board = boardOf(rows, asOf, settings);
  return segmentOf(clientOf(board, 'Acme'), day(asOf), settings);
}

describe('the segment of a client', () => {
  it('is the first that fits, in the order of precedence', () => {
    expect(SEGMENTS).toEqual([
      'closed',
      'gone',
      'cooling',
      'working',
      'inWork',
      'lapsed',
      'rested',
      'untouched',
    ]);
  });

  it.each([
    ['closed', 'alone', [CLOSED]],
    ['closed', 'before gone, cooling and in work', [FOR_GOOD, CLOSED, OPEN]],
    ['closed', 'before working', [CLOSED, step('2026-01-04', 'Acme', 7)]],
    ['gone', 'before cooling', [FOR_GOOD]],
    ['gone', 'before working', [WON, FOR_GOOD]],
    ['gone', 'before in work', [FOR_GOOD, OPEN]],
    ['cooling', 'alone', [REFUSED]],
    ['cooling', 'before in work', [REFUSED, OPEN]],
    ['working', 'alone', [WON]],
    ['working', 'before in work', [WON, OPEN]],
    ['working', 'though he refused since', [WON, REFUSED]],
    ['inWork', 'alone', [OPEN]],
  ])('is %s %s', (expected, _, rows) => {
    expect(segment(rows, '2026-01-10')).toBe(expected);
  });

  it('is working on the day of the win and the 89 after, then lapsed', () => {
    expect(segment([WON], '2026-01-01')).toBe('working');
    expect(segment([WON], after('2026-01-01', 89))).toBe('working');
    expect(segment([WON], after('2026-01-01', 90))).toBe('lapsed');
  });

  it('is cooling for 180 days from the refusal on, then rested', () => {
    expect(segment([REFUSED], after('2026-01-02', 179))).toBe('cooling');
    expect(segment([REFUSED], after('2026-01-02', 180))).toBe('rested');
  });

  it('is cooling before working: a win before a refusal late enough to cool', () => {
    // The refusal of day 90 finds a client who is no longer working; 90 active days would need a later win,
    // which ends cooling. So only longer active days asked for afterwards could make both true.
    const rows = [WON, refusal(after('2026-01-01', 90), 'Acme')];
    expect(segment(rows, after('2026-01-01', 91))).toBe('cooling');
  });

  it('is lapsed before rested: who has won before is no stranger', () => {
    const rows = [WON, refusal(after('2026-01-01', 90), 'Acme')];
    expect(segment(rows, after('2026-01-01', 90 + 180))).toBe('lapsed');
    expect(segment([REFUSED, step('2026-01-05', 'Acme', 7)], '2027-01-01')).toBe('lapsed');
  });

  it('is in work before lapsed and before rested', () => {
    expect(segment([WON, OPEN], '2027-01-01')).toBe('inWork');
    expect(segment([REFUSED, OPEN], '2027-01-01')).toBe('inWork');
  });

  it('is untouched where the log does not know him', () => {
    expect(segmentOf(undefined, day('2026-01-01'), settings)).toBe('untouched');
  });
});
