import { CellDate, CellError, isoLocal, type CellValue } from '../emulator/cells/cellValue';
import { showGeneral } from '../emulator/cells/displayText';
import { readTyped } from '../emulator/cells/typedText';
import { cellKey, type Tab } from '../emulator/workbook/tab';

/** The text that, typed again, makes the same cell: a formula, a number, an ISO date, a text. */
export function typedText(tab: Tab, row: number, column: number): string {
  const formula = tab.formulas.get(cellKey(row, column));
  if (formula !== undefined) return formula.text;
  return textOf(tab.rows[row]?.[column] ?? null, tab.numberFormat(row, column));
}

function textOf(value: CellValue, format: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (value instanceof CellDate) return dateText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value, format);
  const again = readTyped(value, format);
  return 'value' in again && again.value === value ? value : `'${value}`;
}

function dateText(value: CellDate): string {
  const text = isoLocal(value);
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text.replace('T', ' ');
}

function numberText(value: number, format: string): string {
  return format.includes('%') ? `${showGeneral(value * 100)}%` : showGeneral(value);
}
