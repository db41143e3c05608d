/** The letters of a column that counts from 1: 27 is AA. */
export function letters(column: number): string {
  const rest = (column - 1) % 26;
  const head = column > 26 ? letters((column - 1 - rest) / 26) : '';
  return head + String.fromCharCode(65 + rest);
}
