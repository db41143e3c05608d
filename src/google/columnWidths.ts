/**
 * Sets the widths of columns side by side, in pixels; the commonest width takes one call for all, and neighbours of
 * another one call together.
 *
 * @param from the first of them, counted from 1.
 */
export function setWidths(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  widths: readonly number[],
  from = 1,
): void {
  const usual = commonest(widths);
  if (widths.length > 1) sheet.setColumnWidths(from, widths.length, usual);
  for (let index = 0; index < widths.length;) {
    const width = widths[index] ?? usual;
    let count = 1;
    while (index + count < widths.length && widths[index + count] === width) count++;
    if (width !== usual || widths.length === 1) sheet.setColumnWidths(from + index, count, width);
    index += count;
  }
}

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
