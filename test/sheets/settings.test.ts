import { DEFAULT_BANDS } from '../../src/domain/sales/commission';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import { decodeSettings, type DecodedSettings } from '../../src/sheets/settings';
import { en } from '../../src/texts/en';
import { settingsLexicon } from '../../src/texts/lexicon';
import { day } from '../domain/logBuilder';

/** Settings of the rows given: name, value, note. */
function decode(...rows: readonly (readonly unknown[])[]): DecodedSettings {
  return decodeSettings(
    [['Setting', 'Value', 'Note'], ...rows],
    settingsLexicon,
    zoneOf('Europe/Sofia'),
  );
}

describe('a blank Settings tab', () => {
  it.each([
    ['no range', []],
    ['an empty cell', [['']]],
    ['headings alone', [['Setting', 'Value', 'Note']]],
  ])('gives the seven stages and the numbers of the glossary: %s', (_, cells) => {
    const { settings, faults } = decodeSettings(cells, settingsLexicon, zoneOf('UTC'));
    expect(faults).toEqual([]);
    expect(settings).toEqual({
      language: 'en',
      stages: en.stages,
      limits: Array(7).fill(undefined),
      coolingDays: 180,
      activeDays: 90,
      countDays: 'calendar',
      holidays: [],
      refusalReasons: [],
      closingReasons: [
        'decision maker died',
        'business closed',
        'ЛПР умер',
        'бизнес закрылся',
        'лицето, вземащо решения, почина',
        'бизнесът закри',
      ],
      refusalLimit: 0.8,
      longestPlannedWait: 60,
      currency: '',
      commission: { rate: 0, bands: DEFAULT_BANDS },
    });
  });
});

describe('the Settings tab', () => {
  it('holds one setting a row, in any order', () => {
    const { settings, faults } = decode(
      ['Currency', '€'],
      ['Active days', 60],
      ['cooling  DAYS', 365],
      ['Longest planned wait', 30],
      ['Refusal limit', 0.5],
      ['Count days', 'Working'],
    );
    expect(faults).toEqual([]);
    expect(settings).toMatchObject({
      currency: '€',
      activeDays: 60,
      coolingDays: 365,
      longestPlannedWait: 30,
      refusalLimit: 0.5,
      countDays: 'working',
    });
  });

  it('may have its columns in any order, and rows of the team, which are ignored', () => {
    const cells = [
      ['Note', 'Value', 'Ours', 'Setting'],
      ['', 60, 'x', 'Active days'],
      ['', 7, 'x', 'Lucky number'],
      ['', '', '', ''],
    ];
    const { settings, faults } = decodeSettings(cells, settingsLexicon, zoneOf('UTC'));
    expect(settings.activeDays).toBe(60);
    expect(faults).toEqual([]);
  });

  it('is understood in any of the languages', () => {
    const cells = [
      ['Настройка', 'Значение', 'Примечание'],
      ['Язык', 'Русский'],
      ['Дней паузы', 200],
      ['Count days', 'рабочие'],
      ['Refusal reason', 'дорого', 'навсегда'],
    ];
    const { settings, faults } = decodeSettings(cells, settingsLexicon, zoneOf('UTC'));
    expect(faults).toEqual([]);
    expect(settings).toMatchObject({
      language: 'ru',
      stages: settingsLexicon.ru.stages,
      coolingDays: 200,
      countDays: 'working',
      refusalReasons: [{ text: 'дорого', forGood: true }],
    });
  });

  it.each([
    ['en', 'en'],
    ['BG', 'bg'],
    ['русский', 'ru'],
    ['Български', 'bg'],
  ])('names its language by code or by its own name: %s', (value, language) => {
    expect(decode(['Language', value]).settings.language).toBe(language);
  });
});

describe('days off', () => {
  it('are any number of rows; they come out in order and once each', () => {
    const { settings } = decode(
      ['Holiday', '2026-12-25'],
      ['Holiday', new Date('2026-03-02T22:00:00Z'), 'Liberation Day'],
      ['Holiday', ''],
      ['holiday', '2026-12-25'],
    );
    expect(settings.holidays).toEqual([day('2026-03-03'), day('2026-12-25')]);
  });
});

describe('reasons', () => {
  it('of refusal may have a number of cooling days of their own, or be for good', () => {
    const { settings, faults } = decode(
      ['Refusal reason', 'too expensive', 365],
      ['Refusal reason', 'no answer', '90'],
      ['Refusal reason', 'no need now', ''],
      ['Refusal reason', 'never again', 'For good'],
      ['Refusal reason', ''],
    );
    expect(faults).toEqual([]);
    expect(settings.refusalReasons).toEqual([
      { text: 'too expensive', coolingDays: 365, forGood: false },
      { text: 'no answer', coolingDays: 90, forGood: false },
      { text: 'no need now', forGood: false },
      { text: 'never again', forGood: true },
    ]);
  });

  it('of closing replace the default ones where the team names its own', () => {
    const { settings } = decode(['Closing reason', 'fire'], ['Closing reason', 'flood']);
    expect(settings.closingReasons).toEqual(['fire', 'flood']);
  });
});
