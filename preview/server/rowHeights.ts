import { displayText } from '../emulator/cells/displayText';
import type { Tab } from '../emulator/workbook/tab';

const DEFAULT_WIDTH = 100;
const DEFAULT_SIZE = 10;
const PADDING = 6;
/** Pixels per point of the font size: of a line's height, and of a letter's average width. */
const LINE = 1.55;
const LETTER = 0.74;
/** Beyond these rows nobody looks at a page of text. */
const MOST_ROWS = 1000;

/**
 * Heights of rows that are not of the default height: set ones, and those that grow with large or
 * wrapped text, as rows do whose height nobody has set.
 */
export function rowHeights(tab: Tab): [number, number][] {
  const heights = new Map<number, number>();
  for (const row of rowsToLookAt(tab)) {
    const needed = heightOf(tab, row);
    if (needed > 21) heights.set(row, needed);
  }
  for (const [row, height] of tab.rowHeights) heights.set(row, height);
  return [...heights];
}

/** Rows under a format that may make them higher. */
function rowsToLookAt(tab: Tab): Set<number> {
  const rows = new Set<number>();
  const end = Math.min(tab.usedSize().height, MOST_ROWS);
  for (const { area, property, value } of tab.formats.layers) {
    const mayGrow =
      (property === 'fontSize' && Number(value) > DEFAULT_SIZE) ||
      (property === 'wrap' && value === 'WRAP');
    if (!mayGrow) continue;
    for (let row = area.top; row < Math.min(area.top + area.height, end); row += 1) rows.add(row);
  }
  return rows;
}

function heightOf(tab: Tab, row: number): number {
  const width = tab.usedSize().width;
  let height = 0;
  for (let column = 0; column < width; column += 1) {
    const value = tab.get(row, column);
    if (value === null) continue;
    const size = Number(tab.formats.get(row, column, 'fontSize') ?? DEFAULT_SIZE);
    const wraps = tab.formats.get(row, column, 'wrap') === 'WRAP';
    const text = wraps ? displayText(value, tab.numberFormat(row, column)) : '';
    const lines = wraps ? countLines(text, size, cellWidth(tab, row, column)) : 1;
    height = Math.max(height, Math.ceil(lines * size * LINE + PADDING));
  }
  return height;
}

function countLines(text: string, size: number, width: number): number {
  const perLine = Math.max(1, Math.floor((width - PADDING) / (size * LETTER)));
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

function cellWidth(tab: Tab, row: number, column: number): number {
  const merge = tab.merges.find(({ top, left }) => top === row && left === column);
  let width = 0;
  for (let at = column; at < column + (merge?.width ?? 1); at += 1) {
    width += tab.columnWidths.get(at) ?? DEFAULT_WIDTH;
  }
  return width;
}
