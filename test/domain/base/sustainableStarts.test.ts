import { baseOf } from '../../../src/domain/base/base';
import { outlookOf } from '../../../src/domain/base/baseOutlook';
import { TOO_FEW } from '../../../src/domain/rate';
import { sustainableStarts } from '../../../src/domain/base/sustainableStarts';
import { boardOf, day, refusal, SETTINGS } from '../logBuilder';

it('a start binds a client for the length of a deal, and for the cooling where he refuses', () => {
  // 60.875 days are 2 months: 120 clients ÷ 2 months; half refuse and are away for 8 months: ÷ (2 + 4).
  expect(sustainableStarts(120, { count: 8, refused: 0, days: 487 }, 487)).toBe(60);
  expect(sustainableStarts(120, { count: 8, refused: 4, days: 487 }, 243.5)).toBe(20);
});

it('below 8 finished deals there is no judging', () => {
  expect(sustainableStarts(120, { count: 7, refused: 3, days: 100 }, 180)).toBe(TOO_FEW);
});

it('where starts bind nobody, no number of them is too many', () => {
  expect(sustainableStarts(120, { count: 8, refused: 0, days: 0 }, 180)).toBeUndefined();
});

it('a cooling shorter than 90 days lasts 90, as it does for the clients themselves', () => {
  const rows = Array.from({ length: 8 }, (_, index) => refusal('2026-11-05', `Client ${index}`));
  const asOf = '2026-11-20';
  const starts = (coolingDays: number) => {
    const settings = { ...SETTINGS, coolingDays };
    const board = boardOf(rows, asOf, settings);
    const base = baseOf(board, [], settings, { asOf: day(asOf), nobody: '(none)' });
    return outlookOf(board, base, settings, day(asOf)).sustainableStarts;
  };
  // 8 clients, all refused on the day they were started: 8 ÷ (90 ÷ 30.4375) a month.
  expect(starts(30)).toBeCloseTo((8 * 30.4375) / 90, 12);
  expect(starts(90)).toBe(starts(30));
  expect(starts(180)).toBeCloseTo((8 * 30.4375) / 180, 12);
});
