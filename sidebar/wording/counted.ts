import { fill } from './fill';
import { localeOf } from './locale';

/**
 * A pattern in the form that the language asks for after a number: 1 день, 2 дня, 5 дней. The number is `#1`, further
 * values are `#2` …
 *
 * @param forms the forms for one, for few and for the rest, as the plural rules of Unicode CLDR tell them apart.
 */
export function counted(
  language: string,
  count: number,
  forms: readonly string[],
  ...more: readonly (string | number)[]
): string {
  const category = new Intl.PluralRules(localeOf(language)).select(count);
  const form = forms[category === 'one' ? 0 : category === 'few' ? 1 : 2] ?? '';
  return fill(form, new Intl.NumberFormat(localeOf(language)).format(count), ...more);
}
