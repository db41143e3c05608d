import { COLUMNS_PER_TAB } from '../execution/limits';
import type { Area } from '../cells/area';
import { shiftArea } from './formatLayers';
import type { ValidationRule } from './validationRule';
import { cellKey, cellOfKey } from './tab';
import type { FormulaCell, Tab } from './tab';
import type { Workbook } from './workbook';

type Axis = 'rows' | 'columns';

/**
 * Inserts rows or columns before index `at`. Cells, notes, formats and names move along; the texts
 * of formulas keep their references as typed.
 */
export function insertLines(
  workbook: Workbook,
  tab: Tab,
  axis: Axis,
  at: number,
  count: number,
): void {
  if (!(count >= 1)) throw new Error('The number of rows or columns to insert must be at least 1.');
  const size = axis === 'rows' ? tab.maxRows : tab.maxColumns;
  if (at < 0 || at > size) throw new Error('Those rows or columns are out of bounds.');
  workbook.checkSize(count * (axis === 'rows' ? tab.maxColumns : tab.maxRows));
  if (axis === 'columns' && size + count > COLUMNS_PER_TAB) throw new Error('Too many columns.');
  if (axis === 'rows') tab.maxRows += count;
  else tab.maxColumns += count;
  if (at < size) move(workbook, tab, axis, at, count);
  tab.version += 1;
}

/** Deletes rows or columns from index `at` on. */
export function removeLines(
  workbook: Workbook,
  tab: Tab,
  axis: Axis,
  at: number,
  count: number,
): void {
  const size = axis === 'rows' ? tab.maxRows : tab.maxColumns;
  if (at < 0 || !(count >= 1) || at + count > size) {
    throw new Error('Those rows or columns are out of bounds.');
  }
  if (count === size) throw new Error(`You can't delete all the ${axis} on the sheet.`);
  if (axis === 'rows') tab.maxRows -= count;
  else tab.maxColumns -= count;
  move(workbook, tab, axis, at, -count);
}

function move(workbook: Workbook, tab: Tab, axis: Axis, at: number, count: number): void {
  if (axis === 'rows') moveRows(tab, at, count);
  else for (const line of tab.rows) if (line !== undefined) moveCells(line, at, count);
  moveKeys(tab.notes, axis, at, count, (note) => note);
  moveKeys(tab.formulas, axis, at, count, (cell: FormulaCell, row, column) => ({
    ...cell,
    row,
    column,
  }));
  tab.computed.clear();
  tab.formats.shift(axis, at, count);
  for (const { formats } of workbook.tabs) {
    formats.change('validation', (rule) =>
      movedRule(rule as ValidationRule, tab.id, axis, at, count),
    );
  }
  tab.merges = tab.merges.map((area) => shiftArea(area, axis, at, count));
  workbook.shift(tab, axis, at, count);
  tab.forgetUsedSize();
}

/** A drop-down over cells of the tab goes on to offer the same cells. */
function movedRule(
  rule: ValidationRule,
  tabId: number,
  axis: Axis,
  at: number,
  count: number,
): ValidationRule {
  const [range, ...others] = rule.values as [Area & { tabId: number }, ...unknown[]];
  if (rule.criteria !== 'VALUE_IN_RANGE' || range.tabId !== tabId) return rule;
  return { ...rule, values: [{ tabId, ...shiftArea(range, axis, at, count) }, ...others] };
}

function moveRows(tab: Tab, at: number, count: number): void {
  if (at >= tab.rows.length) return;
  if (count < 0) tab.rows.splice(at, -count);
  else {
    const blank = new Array<undefined>(count).fill(undefined);
    tab.rows = [...tab.rows.slice(0, at), ...blank, ...tab.rows.slice(at)];
  }
}

function moveCells(line: unknown[], at: number, count: number): void {
  if (at >= line.length) return;
  if (count < 0) line.splice(at, -count);
  else line.splice(at, 0, ...new Array<null>(count).fill(null));
}

function moveKeys<T>(
  map: Map<number, T>,
  axis: Axis,
  at: number,
  count: number,
  moved: (value: T, row: number, column: number) => T,
): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const { row, column } = cellOfKey(key);
    const place = axis === 'rows' ? row : column;
    if (count < 0 && place >= at && place < at - count) continue;
    const shift = place >= at ? count : 0;
    const newRow = axis === 'rows' ? row + shift : row;
    const newColumn = axis === 'rows' ? column : column + shift;
    map.set(cellKey(newRow, newColumn), moved(value, newRow, newColumn));
  }
}
