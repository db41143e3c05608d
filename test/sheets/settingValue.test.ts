import { zoneOf } from '../../src/domain/calendar/timeZone';
import { decodeSettings, type DecodedSettings } from '../../src/sheets/settings';
import { en } from '../../src/texts/en';
import { settingsLexicon } from '../../src/texts/lexicon';

function decode(...rows: readonly (readonly unknown[])[]): DecodedSettings {
  return decodeSettings([['Setting', 'Value', 'Note'], ...rows], settingsLexicon, zoneOf('UTC'));
}

describe('the stages', () => {
  it('are named in rows of their own, in any order of the rows', () => {
    const { settings } = decode(['Stage 2', 'Offer'], ['Stage 1', 'Talk'], ['Stage 3', 'Sale']);
    expect(settings.stages).toEqual(['Talk', 'Offer', 'Sale']);
    expect(settings.limits).toEqual([undefined, undefined, undefined]);
  });

  it('count once where a number is doubled: the first row, as with every setting', () => {
    const rows = [
      ['Stage 1', 'Talk'],
      ['Stage 2', 'Sale'],
      ['Stage 2', 'Offer'],
    ];
    expect(decode(...rows).settings.stages).toEqual(['Talk', 'Sale']);
  });

  it('may be more than seven', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [`Stage ${index + 1}`, `S${index + 1}`]);
    const { settings } = decode(...rows);
    expect(settings.stages).toHaveLength(12);
    expect(settings.stages[11]).toBe('S12');
  });

  it.each([
    [
      'one is left out',
      [
        ['Stage 1', 'Talk'],
        ['Stage 3', 'Sale'],
      ],
    ],
    ['there is only one', [['Stage 1', 'Talk']]],
  ])('are the default ones where %s, and the fault is told', (_, rows) => {
    const { settings, faults } = decode(...rows);
    expect(settings.stages).toEqual(en.stages);
    expect(faults).toMatchObject([{ expected: 'at least two stages in a row' }]);
  });

  it('are the default ones where one has no name', () => {
    const { settings, faults } = decode(['Stage 1', ''], ['Stage 2', 'Sale']);
    expect(settings.stages).toEqual(en.stages);
    expect(faults[0]).toEqual({ row: 2, value: '', expected: 'text' });
  });

  it('may be called by numbers, for names are texts', () => {
    expect(decode(['Stage 1', 10], ['Stage 2', 20]).settings.stages).toEqual(['10', '20']);
  });
});

describe('the limits', () => {
  it('stand by the number of their stage; the others are learned or default', () => {
    const { settings } = decode(['Limit 3', 20], ['Limit 1', '5'], ['Limit 2', '']);
    expect(settings.limits).toEqual([5, undefined, 20, ...Array<undefined>(4).fill(undefined)]);
  });

  it('are not set by a value that is no whole number of days', () => {
    const { settings, faults } = decode(['Limit 1', 'soon'], ['Limit 2', 2.5], ['Limit 3', -1]);
    expect(settings.limits.slice(0, 3)).toEqual([undefined, undefined, undefined]);
    expect(faults.map(({ row, expected }) => [row, expected])).toEqual([
      [2, 'days'],
      [3, 'days'],
      [4, 'days'],
    ]);
  });
});

describe('a value that is no sense', () => {
  it.each([
    ['Language', 'Klingon', 'language'],
    ['Cooling days', 'half a year', 'days'],
    ['Cooling days', 180.5, 'days'],
    ['Active days', -1, 'days'],
    ['Longest planned wait', '#REF!', 'days'],
    ['Refusal limit', 80, 'share'],
    ['Refusal limit', 'most', 'share'],
    ['Count days', 'moons', 'calendar or working'],
    ['Holiday', 'Easter', 'date'],
  ])('leaves the default in force and is told: %s = %p', (setting, value, expected) => {
    const { settings, faults } = decode([setting, value]);
    expect(settings).toEqual(decode().settings);
    expect(faults).toEqual([{ row: 2, value, expected }]);
  });

  it('in the note of a refusal reason leaves the general term, and is told', () => {
    const { settings, faults } = decode(['Refusal reason', 'dear', 'a while']);
    expect(settings.refusalReasons).toEqual([{ text: 'dear', forGood: false }]);
    expect(faults).toMatchObject([{ row: 2, expected: 'days or for good' }]);
  });

  it('is no blank one: a blank value means the default', () => {
    const rows = ['Language', 'Cooling days', 'Refusal limit', 'Count days', 'Currency'];
    const { settings, faults } = decode(...rows.map((name) => [name, '']));
    expect(settings).toEqual(decode().settings);
    expect(faults).toEqual([]);
  });
});
