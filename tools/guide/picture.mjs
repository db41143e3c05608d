/** @import { ShownCell } from './shownTable.mjs' */

/** A table up to this long is drawn whole; of a longer one, the first rows. */
const WHOLE = 14;
const FIRST_ROWS = 8;
const ROW = 21;
const GUTTER = 34;
const PADDING = 5;
const FONT = 13;
/** Roomy widths of a letter at this size: which font draws it differs by machine. Bold ones are wider. */
const LETTER = 7.2;
const BOLD_LETTER = 7.9;
const NARROWEST = 44;
const WIDEST = 260;
const LINE = '#dadce0';
const HEAD = '#f1f3f4';
const QUIET = '#5f6368';

/**
 * Draws an answer as a piece of a sheet, the formula above it.
 * @param {string} formula
 * @param {ShownCell[][]} table heading row first
 * @returns {string} SVG
 */
export function drawAnswer(formula, table) {
  const rows = table.length - 1 > WHOLE ? table.slice(0, FIRST_ROWS + 1) : table;
  const hidden = table.length - rows.length;
  const columns = layColumns(rows);
  const right = (columns.at(-1)?.left ?? 0) + (columns.at(-1)?.width ?? 0);
  const bottom = (rows.length + 2) * ROW;
  const width = Math.max(right, GUTTER + textWidth(formula) + 2 * PADDING) + 1;
  const height = bottom + (hidden > 0 ? ROW : 0) + 1;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Arial, Helvetica, sans-serif" font-size="${FONT}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    drawFormula(formula, width),
    `<rect y="${ROW}" width="${right}" height="${ROW}" fill="${HEAD}"/>`,
    `<rect y="${ROW}" width="${GUTTER}" height="${bottom - ROW}" fill="${HEAD}"/>`,
    ...drawLines(columns, rows.length, right, bottom),
    ...columns.map(({ left, width: wide }, at) => drawCentred(letter(at), left + wide / 2, 1)),
    ...rows.map((_, at) => drawCentred(String(at + 1), GUTTER / 2, at + 2)),
    ...rows.flatMap((row, at) => drawRow(row, at, columns)),
    ...(hidden > 0
      ? [drawText(`… and ${hidden} more rows`, GUTTER + PADDING, rows.length + 2, QUIET)]
      : []),
    '</svg>',
    '',
  ].join('\n');
}

/**
 * @typedef {object} Column
 * @property {number} left
 * @property {number} width
 */

/**
 * As wide as the longest text needs, within bounds.
 * @param {ShownCell[][]} rows
 * @returns {Column[]}
 */
function layColumns(rows) {
  let left = GUTTER;
  return (rows[0] ?? []).map((heading, at) => {
    const needs = rows.slice(1).map((row) => (isSpilling(row, at) ? 0 : textWidth(row[at]?.text)));
    const widest = Math.max(NARROWEST, textWidth(heading.text, BOLD_LETTER), ...needs);
    const width = Math.min(WIDEST, widest + 2 * PADDING);
    left += width;
    return { left: left - width, width };
  });
}

/**
 * @param {string | undefined} text
 * @param {number} [perLetter]
 */
function textWidth(text = '', perLetter = LETTER) {
  return Math.ceil([...text].length * perLetter);
}

/**
 * Whether a text has nothing but blank cells on its right: a sheet then lets it run over them.
 * @param {ShownCell[]} row
 * @param {number} at
 */
function isSpilling(row, at) {
  const rest = row.slice(at + 1);
  return row[at]?.right === false && rest.length > 0 && rest.every(({ text }) => text === '');
}

/**
 * @param {ShownCell[]} row
 * @param {number} at
 * @param {Column[]} columns
 */
function drawRow(row, at, columns) {
  return row.flatMap((cell, index) => {
    const { left = 0, width = 0 } = columns[index] ?? {};
    if (cell.text === '') return [];
    const anchor = cell.right ? ' text-anchor="end"' : '';
    const weight = at === 0 ? ' font-weight="bold"' : '';
    const x = cell.right ? width - PADDING : PADDING;
    const text = `<text x="${x}" y="15"${anchor}${weight}>${escaped(cell.text)}</text>`;
    // An inner picture cuts off what is too long for the cell.
    const over = at > 0 && isSpilling(row, index) ? ' overflow="visible"' : '';
    const box = `x="${left}" y="${(at + 2) * ROW}" width="${width}" height="${ROW}"`;
    return [`<svg ${box}${over}>${text}</svg>`];
  });
}

/**
 * @param {Column[]} columns
 * @param {number} rows
 * @param {number} right
 * @param {number} bottom
 */
function drawLines(columns, rows, right, bottom) {
  const across = Array.from({ length: rows + 2 }, (_, at) => `M0 ${(at + 1) * ROW}.5H${right}`);
  const down = [GUTTER, ...columns.map(({ left, width }) => left + width)];
  const path = [...across, ...down.map((x) => `M${x}.5 ${ROW}V${bottom}`)].join('');
  return [`<path d="${path}" fill="none" stroke="${LINE}"/>`];
}

/**
 * @param {string} formula
 * @param {number} width
 */
function drawFormula(formula, width) {
  const sign = `<text x="${GUTTER / 2}" y="15" text-anchor="middle" font-style="italic" fill="${QUIET}">fx</text>`;
  const frame = `<path d="M0 .5H${width}" stroke="${LINE}"/>`;
  return `${frame}\n${sign}\n${drawText(formula, GUTTER + PADDING, 0, '#000')}`;
}

/**
 * @param {string} text
 * @param {number} x
 * @param {number} row
 * @param {string} color
 */
function drawText(text, x, row, color) {
  return `<text x="${x}" y="${row * ROW + 15}" fill="${color}">${escaped(text)}</text>`;
}

/**
 * @param {string} text
 * @param {number} x
 * @param {number} row
 */
function drawCentred(text, x, row) {
  return `<text x="${x}" y="${row * ROW + 15}" text-anchor="middle" fill="${QUIET}">${text}</text>`;
}

/**
 * The name of a column; there are never more than 26.
 * @param {number} at from 0
 */
function letter(at) {
  return String.fromCharCode(65 + at);
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
