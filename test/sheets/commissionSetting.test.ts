import { DEFAULT_BANDS } from '../../src/domain/sales/commission';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import { decodeSettings, type DecodedSettings } from '../../src/sheets/settings';
import { settingsLexicon } from '../../src/texts/lexicon';

function decode(...rows: readonly (readonly unknown[])[]): DecodedSettings {
  return decodeSettings([['Setting', 'Value', 'Note'], ...rows], settingsLexicon, zoneOf('UTC'));
}

/** Rows of bands: factor and note. */
function bands(...rows: readonly (readonly [unknown, unknown])[]): DecodedSettings {
  return decode(...rows.map(([factor, note]) => ['Commission band', factor, note]));
}

describe('the commission', () => {
  it('is a share of sales, none until it is set', () => {
    expect(decode().settings.commission).toEqual({ rate: 0, bands: DEFAULT_BANDS });
    const { settings, faults } = decode(['Ставка мотивации', 0.03]);
    expect(faults).toEqual([]);
    expect(settings.commission).toEqual({ rate: 0.03, bands: DEFAULT_BANDS });
  });

  it.each([3, -0.1, '3 percent'])('has no rate of %p', (rate) => {
    const { settings, faults } = decode(['Commission rate', rate]);
    expect(settings.commission.rate).toBe(0);
    expect(faults).toEqual([{ row: 2, value: rate, expected: 'share' }]);
  });

  it('has bands in any order, their ends as shares or percentages', () => {
    const { settings, faults } = bands([3, ''], ['1,5', '150%'], [0, 0.5], ['50 %', '100%']);
    expect(faults).toEqual([]);
    expect(settings.commission.bands).toEqual([
      { upTo: 0.5, factor: 0 },
      { upTo: 1, factor: 0.5 },
      { upTo: 1.5, factor: 1.5 },
      { upTo: undefined, factor: 3 },
    ]);
  });

  it('may be flat: one band without an end', () => {
    expect(bands([1, '']).settings.commission.bands).toEqual([{ upTo: undefined, factor: 1 }]);
  });

  it('takes no band from a row without a factor', () => {
    const { settings, faults } = bands(['', '50%'], ['', '']);
    expect(faults).toEqual([]);
    expect(settings.commission.bands).toEqual(DEFAULT_BANDS);
  });

  it.each([
    [
      'a factor that is none',
      [
        ['half', '50%'],
        [1, ''],
      ],
      2,
      'factor',
    ],
    [
      'a factor below 0',
      [
        [1, ''],
        [-1, '50%'],
      ],
      3,
      'factor',
    ],
    [
      'an end that is none',
      [
        [1, ''],
        [1, 'half'],
      ],
      3,
      'end of a band',
    ],
    [
      'an end of 0',
      [
        [1, ''],
        [1, 0],
      ],
      3,
      'end of a band',
    ],
    [
      'a percentage without its sign',
      [
        [1, ''],
        [1, 50],
      ],
      3,
      'end of a band',
    ],
    [
      'an end twice',
      [
        [1, '50%'],
        [2, 0.5],
        [1, ''],
      ],
      3,
      'end of a band',
    ],
    [
      'no band without an end',
      [
        [1, '50%'],
        [2, '100%'],
      ],
      3,
      'one open band',
    ],
    [
      'two bands without an end',
      [
        [1, ''],
        [2, ''],
      ],
      3,
      'one open band',
    ],
  ] as const)(
    'keeps the default bands where there is %s, and tells it',
    (_, rows, row, expected) => {
      const { settings, faults } = bands(...rows);
      expect(settings.commission.bands).toEqual(DEFAULT_BANDS);
      expect(faults).toMatchObject([{ row, expected }]);
    },
  );
});
