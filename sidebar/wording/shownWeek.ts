/** A week such as 2026-W46, never broken over two lines: a word joiner stands on either side of its hyphen. */
export function shownWeek(week: string): string {
  return week.replace('-', '\u2060-\u2060');
}
