import type { Area } from '../cells/area';
import { a1Of } from '../cells/a1';
import { CellError } from '../cells/cellValue';
import type { CellValue } from '../cells/cellValue';
import { cellKey } from '../workbook/tab';
import type { FormulaCell, Tab } from '../workbook/tab';
import { Grid } from './grid';

/**
 * Lays a result over the cells from the formula's own on, and gives their keys. An array that would
 * cover content or leave the grid becomes #REF! in the formula's cell (whether Google adds rows
 * instead of the latter: check live).
 */
export function placeResult(tab: Tab, cell: FormulaCell, result: CellValue | Grid): number[] {
  if (!(result instanceof Grid)) return placeOne(tab, cell, result);
  if (result.cells.length === 0) return placeOne(tab, cell, null);
  const area = { top: cell.row, left: cell.column, height: result.height, width: result.width };
  const problem = outside(tab, area) ?? blocked(tab, cell, area);
  if (problem !== undefined) return placeOne(tab, cell, problem);
  const keys: number[] = [];
  for (let row = 0; row < result.height; row += 1) {
    for (let column = 0; column < result.width; column += 1) {
      const key = cellKey(cell.row + row, cell.column + column);
      tab.computed.set(key, result.at(row, column));
      keys.push(key);
    }
  }
  return keys;
}

function placeOne(tab: Tab, cell: FormulaCell, value: CellValue): number[] {
  const key = cellKey(cell.row, cell.column);
  tab.computed.set(key, value);
  return [key];
}

function outside(tab: Tab, area: Area): CellError | undefined {
  const rows = area.top + area.height - tab.maxRows;
  const columns = area.left + area.width - tab.maxColumns;
  if (rows <= 0 && columns <= 0) return undefined;
  const missing = rows > 0 ? `rows (${String(rows)})` : `columns (${String(columns)})`;
  return new CellError(
    '#REF!',
    `Result was not automatically expanded, please insert more ${missing}.`,
  );
}

function blocked(tab: Tab, own: FormulaCell, area: Area): CellError | undefined {
  for (let row = area.top; row < area.top + area.height; row += 1) {
    for (let column = area.left; column < area.left + area.width; column += 1) {
      if (row === own.row && column === own.column) continue;
      const key = cellKey(row, column);
      const typed = tab.rows[row]?.[column] ?? null;
      if (typed === null && !tab.formulas.has(key) && !tab.computed.has(key)) continue;
      const where = a1Of({ top: row, left: column, height: 1, width: 1 });
      return new CellError(
        '#REF!',
        `Array result was not expanded because it would overwrite data in ${where}.`,
      );
    }
  }
  return undefined;
}
