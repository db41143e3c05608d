import { parseIsoDay } from '../../src/domain/calendar/calendarDay';
import type { Language } from '../../src/domain/settings';
import { texts } from '../../src/texts/index';
import { longDate } from '../../src/texts/language';
import { everyText } from './everyText';

const LANGUAGES = Object.keys(texts) as Language[];
const TRANSLATIONS: readonly Language[] = ['ru', 'bg'];

/** Latin words that stay: names, formulas, codes. */
const LATIN = [
  ...['Tabla', 'Google', 'ID', 'DATE', 'W', 'en', 'ru', 'bg'],
  ...['SALES', 'FUNNEL', 'SPEED', 'STUCK', 'PROBLEMS', 'ACTIONS', 'SETTINGS'],
];

/** Quotation marks that a language has no use for. */
const FOREIGN_QUOTES: Readonly<Record<Language, RegExp>> = {
  en: /["«»„]/,
  ru: /["'“”„‘’]/,
  bg: /["'”«»‘’]/,
};
const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  ru: ['«', '»'],
  bg: ['„', '“'],
};

/** Letters that the other Cyrillic alphabet has and this one has not. */
const FOREIGN_LETTERS = { ru: /[ѝѐєіїў]|[аоуеи]ъ/i, bg: /[ыэёѐєіїў]/i };

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('have no leftovers of a template or of a missing value', () => {
    expect(textsWith(language, /[{}$]|%s|undefined|null|NaN|\[object|TODO|FIXME/)).toEqual([]);
  });

  it('have no doubled, leading or trailing spaces and no space before a sign', () => {
    expect(textsWith(language, /\s\s|^\s|\s$|\s[,.;:!?]|\.\.|,,|[;,][^\s\d]/)).toEqual([]);
  });

  it('use the quotation marks of the language, in pairs', () => {
    const [open, close] = QUOTES[language];
    for (const { path, text } of everyText(language)) {
      // A date in a formula is quoted as a formula wants it.
      const said = text.replace('"2026-11-05"', '');
      expect(`${path}: ${said}`).not.toMatch(FOREIGN_QUOTES[language]);
      const marks = said.split('').filter((sign) => sign === open || sign === close);
      expect([path, marks.join('')]).toEqual([path, (open + close).repeat(marks.length / 2)]);
    }
  });

  it('end a sentence once, also after a date in words, which has a full stop of its own', () => {
    const day = longDate(language, parseIsoDay('2026-03-05') ?? 0);
    const { recording, report } = texts[language];
    const dated = [
      ...[recording.headAlone, recording.writeReason].flatMap((end) => [
        recording.cooling('Acme', recording.deed(day, 'Boris'), day, end),
        recording.cooling('Acme', day, day, end),
        recording.gone('Acme', day, end),
        recording.closed('Acme', day, end),
      ]),
      report.unfinished(day),
      report.title('2026-W10', day, day),
      report.stamp(day, report.rowsRead(5), day),
    ];
    for (const text of dated) expect(text).not.toContain('..');
  });

  it('fit the narrow sidebar: no message is longer than 170 characters', () => {
    expect(everyText(language).filter(({ text }) => text.length > 170)).toEqual([]);
  });
});

describe.each(TRANSLATIONS)('the letters in %s', (language) => {
  it('are never Latin ones that look alike within a Cyrillic word', () => {
    expect(textsWith(language, /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu)).toEqual([]);
  });

  it('make no Latin words but names, formulas and codes', () => {
    const latin = everyText(language).flatMap(({ text }) => text.match(/[a-z]+/gi) ?? []);
    expect(latin.filter((word) => !LATIN.includes(word))).toEqual([]);
  });

  it('belong to the alphabet of the language', () => {
    expect(textsWith(language, FOREIGN_LETTERS[language as 'ru' | 'bg'])).toEqual([]);
  });

  it('are about as many as in English, so that every message fits its place', () => {
    const english = new Map(everyText('en').map(({ path, text }) => [path, text.length]));
    const long = everyText(language).filter(
      ({ path, text }) => text.length > 1.5 * (english.get(path) ?? 0) + 14,
    );
    expect(long).toEqual([]);
  });
});

function textsWith(language: Language, pattern: RegExp): unknown[] {
  return everyText(language).filter(({ text }) =>
    pattern.test(text.replace('DATE(2026;11;5)', 'x')),
  );
}
