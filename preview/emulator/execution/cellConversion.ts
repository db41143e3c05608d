import { CellDate, CellError, serialOfLocal } from '../cells/cellValue';
import type { CellValue } from '../cells/cellValue';
import type { Zone } from '../cells/zone';
import { Grid } from '../formula/grid';
import { CHARACTERS_PER_CELL } from './limits';

/** The `[[Class]]` of a value: `instanceof` fails across JavaScript worlds. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Whether a value is a Date of any world. */
export function isDate(value: unknown): value is Date {
  return typeof value === 'object' && tagOf(value) === 'Date';
}

/**
 * What a script hands over as a cell value: a Date of any world by the spreadsheet's zone, `null`
 * and `undefined` blank, what is none of these as text. Throws beyond 50,000 characters.
 */
export function toCellValue(value: unknown, zone: Zone): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? value : new CellError('#NUM!');
  }
  if (isDate(value)) {
    const time = Number(value);
    return Number.isNaN(time)
      ? new CellError('#NUM!')
      : new CellDate(serialOfLocal(zone.toLocal(time)));
  }
  const text = textOf(value);
  if (text.length > CHARACTERS_PER_CELL) {
    throw new Error(
      `Your input contains more than the maximum of ${String(CHARACTERS_PER_CELL)} characters ` +
        'in a single cell.',
    );
  }
  return text;
}

function textOf(value: unknown): string {
  return String(value);
}

/**
 * The result of a custom function: a scalar, or rows that spill. A one-dimensional array fills a
 * column (check live); rows of different length are filled with blanks.
 */
export function toFormulaResult(value: unknown, zone: Zone): CellValue | Grid {
  if (!Array.isArray(value)) return toCellValue(value, zone);
  const rows = value.map((row: unknown) => {
    const cells: unknown[] = Array.isArray(row) ? row : [row];
    return cells.map((cell) => toCellValue(cell, zone));
  });
  return Grid.ofRows(rows);
}
