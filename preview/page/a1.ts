/** `A` for 0, `AA` for 26. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** `B2` for one cell, `A1:C3` for more. */
export function blockName(block: { top: number; left: number; height: number; width: number }) {
  const first = `${columnLetters(block.left)}${block.top + 1}`;
  if (block.height === 1 && block.width === 1) return first;
  return `${first}:${columnLetters(block.left + block.width - 1)}${block.top + block.height}`;
}

/** The cell that `b2` or `$B$2` names, counted from 0; undefined when it names none. */
export function readCellName(text: string): { row: number; column: number } | undefined {
  const match = /^\s*\$?([A-Za-z]{1,3})\$?([1-9]\d{0,7})\s*$/.exec(text);
  if (match === null) return undefined;
  const [, letters = '', row] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row) - 1, column: column - 1 };
}
