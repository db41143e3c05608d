import { localeOf } from './locale';

/** An ISO date in words: 5 March 2012. A text that is no date is shown as it is. */
export function shownDay(language: string, iso: string): string {
  return inWords(language, iso, 'long');
}

/** An ISO date with the month cut short: 5 Mar 2012. A text that is no date is shown as it is. */
export function shortDay(language: string, iso: string): string {
  return inWords(language, iso, 'short');
}

/** A local time such as 2026-11-20 10:30 with its date in words. */
export function shownTime(language: string, when: string): string {
  const [day = '', time = ''] = when.split(' ');
  return [shortDay(language, day), time].filter((part) => part !== '').join(', ');
}

function inWords(language: string, iso: string, month: 'long' | 'short'): string {
  const moment = Date.parse(iso);
  if (Number.isNaN(moment)) return iso;
  const format = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
  const words = new Intl.DateTimeFormat(localeOf(language), format).format(moment);
  // A date stays in one line.
  return words.replace(/ /g, '\u00a0');
}
