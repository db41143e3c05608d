import type { Day } from '../domain/calendar/calendarDay';
import type { Language } from '../domain/settings';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const RULES = new Map<Language, Intl.PluralRules>();

/**
 * A number with its noun in the form that the language asks for: 1 день, 2 дня, 5 дней.
 *
 * Source: the plural rules of Unicode CLDR, as `Intl` carries them.
 */
export function counted(language: Language, count: number, forms: Forms): string {
  let rules = RULES.get(language);
  if (!rules) RULES.set(language, (rules = new Intl.PluralRules(language)));
  return `${grouped(language, count)} ${forms[rules.select(count)] ?? forms.other}`;
}

/** A number as the language groups it, with at most two decimals. */
export function grouped(language: Language, value: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** A day in words, as people write it in the language, 5 March 2012, all in one line. */
export function longDate(language: Language, day: Day): string {
  const format = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const words = new Intl.DateTimeFormat(LOCALES[language], format).format(day * 86_400_000);
  return words.replace(/ /g, '\u00a0');
}

/** British English writes the day before the month, as the other two languages do. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', bg: 'bg' };
