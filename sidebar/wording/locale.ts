/** The locale in which days and numbers are written; British English has the day before the month, as the others do. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
