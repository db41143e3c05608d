/** @typedef {string | number | boolean} Cell */

const GAP = '  ';
const MARGIN = 2;

/**
 * Lays rows out for a terminal: columns are aligned within each block, numbers to the right. Blank
 * rows divide blocks; a row with one cell is a line of text and does not widen its column.
 * @param {Cell[][]} rows
 * @returns {string}
 */
export function formatPage(rows) {
  return blocksOf(
    rows.map((row) => row.map(textOf)),
    rows,
  )
    .map(formatBlock)
    .join('\n');
}

/**
 * @param {string[][]} texts
 * @param {Cell[][]} rows
 */
function blocksOf(texts, rows) {
  /** @type {{ texts: string[], isNumber: boolean[] }[][]} */
  const blocks = [[]];
  texts.forEach((row, index) => {
    const isNumber = (rows[index] ?? []).map((cell) => typeof cell === 'number');
    if (row.every((text) => text === '')) blocks.push([]);
    else blocks.at(-1)?.push({ texts: row, isNumber });
  });
  return blocks.filter((block) => block.length > 0);
}

/** @param {{ texts: string[], isNumber: boolean[] }[]} block */
function formatBlock(block) {
  /** @type {number[]} */
  const widths = [];
  for (const { texts } of block.filter(isTableRow)) {
    texts.forEach((text, i) => (widths[i] = Math.max(widths[i] ?? 0, text.length)));
  }
  const numeric = widths.map((_, i) => block.some(({ isNumber }) => isNumber[i]));
  const lines = block.map((row) =>
    isTableRow(row)
      ? row.texts.map((text, i) => pad(text, widths[i] ?? 0, numeric[i] ?? false)).join(GAP)
      : row.texts.join(' '),
  );
  return lines.map((line) => `${' '.repeat(MARGIN)}${line.trimEnd()}\n`).join('');
}

/** @param {{ texts: string[] }} row */
function isTableRow({ texts }) {
  return texts.filter((text) => text !== '').length > 1;
}

/**
 * @param {string} text
 * @param {number} width
 * @param {boolean} toTheRight
 */
function pad(text, width, toTheRight) {
  return toTheRight ? text.padStart(width) : text.padEnd(width);
}

/** @param {Cell} cell */
function textOf(cell) {
  return typeof cell === 'number' ? String(Math.round(cell * 1000) / 1000) : String(cell);
}
