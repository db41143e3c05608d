import { CellDate } from '../cells/cellValue';
import type { CellValue } from '../cells/cellValue';
import type { Area } from '../cells/area';
import { readTyped } from '../cells/typedText';
import type { ChartEntry } from './chartEntry';
import { FormatLayers } from './formatLayers';

/** A formula of a cell, as typed, with its `=`. */
export interface FormulaCell {
  row: number;
  column: number;
  text: string;
}

/** Columns never pass 18,278, so row and column fit in one number. */
const KEY_WIDTH = 32_768;

/** One number for a cell, usable as a key of a map. */
export function cellKey(row: number, column: number): number {
  return row * KEY_WIDTH + column;
}

/** Row and column of a key made by `cellKey`. */
export function cellOfKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / KEY_WIDTH), column: key % KEY_WIDTH };
}

/**
 * The cells of one tab: typed values by row, formulas beside them, and the computed results of the
 * formulas over them. Rows and columns count from 0. `version` grows with every change of content.
 */
export class Tab {
  /** Typed values; rows and their ends may be missing. */
  rows: (CellValue[] | undefined)[] = [];
  readonly formulas = new Map<number, FormulaCell>();
  /** Results of formulas, spilled cells included; owned by the recalculation. */
  readonly computed = new Map<number, CellValue>();
  readonly notes = new Map<number, string>();
  readonly formats = new FormatLayers();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  merges: Area[] = [];
  charts: ChartEntry[] = [];
  version = 0;
  hidden = false;
  frozenRows = 0;
  hiddenGridlines = false;
  private used = { height: 0, width: 0, exact: true };

  constructor(
    readonly id: number,
    public name: string,
    public maxRows = 1000,
    public maxColumns = 26,
  ) {}

  /** The computed or typed value of a cell; the caller has had the formulas recomputed. */
  get(row: number, column: number): CellValue {
    if (this.computed.size > 0) {
      const computed = this.computed.get(cellKey(row, column));
      if (computed !== undefined) return computed;
    }
    return this.rows[row]?.[column] ?? null;
  }

  /** Stores a value without reading it as typed text; takes a formula away. */
  put(row: number, column: number, value: CellValue): void {
    this.version += 1;
    this.formulas.delete(cellKey(row, column));
    const blank = value === null || value === '';
    const line = this.rows[row];
    if (blank) {
      if (line?.[column] != null) line[column] = null;
      if (row + 1 >= this.used.height || column + 1 >= this.used.width) this.used.exact = false;
      return;
    }
    if (line === undefined) this.addRow(row, column, value);
    else {
      for (let next = line.length; next < column; next += 1) line.push(null);
      line[column] = value;
    }
    this.grow(row + 1, column + 1);
  }

  /** Stores what a person typed or a script set: text is read, dates and numbers are kept. */
  enter(row: number, column: number, value: CellValue): void {
    if (typeof value !== 'string') {
      this.put(row, column, value);
      return;
    }
    const format = this.formats.get(row, column, 'numberFormat');
    const typed = readTyped(value, typeof format === 'string' ? format : '');
    if ('formula' in typed) this.putFormula(row, column, typed.formula);
    else this.put(row, column, typed.value);
  }

  /** Stores a formula. */
  putFormula(row: number, column: number, text: string): void {
    this.put(row, column, null);
    this.formulas.set(cellKey(row, column), { row, column, text });
    this.grow(row + 1, column + 1);
  }

  /** The number format of a cell; a date without one is shown as a day or a day and a time. */
  numberFormat(row: number, column: number): string {
    const format = this.formats.get(row, column, 'numberFormat');
    if (typeof format === 'string') return format;
    const value = this.get(row, column);
    if (!(value instanceof CellDate)) return '';
    return Number.isInteger(value.serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd h:mm:ss';
  }

  /** Replaces all typed values at once; '' counts as blank. The arrays are copied. */
  load(cells: readonly (readonly CellValue[])[]): void {
    this.version += 1;
    this.formulas.clear();
    this.computed.clear();
    this.rows = cells.map((line) => line.map((value) => (value === '' ? null : value)));
    this.used = { height: this.rows.length, width: longest(this.rows), exact: false };
  }

  /** Rows and columns up to the last content, formulas and spilled cells included. */
  usedSize(): { height: number; width: number } {
    if (!this.used.exact) this.shrink();
    let { height, width } = this.used;
    for (const key of this.computed.keys()) {
      const { row, column } = cellOfKey(key);
      if (this.computed.get(key) === null) continue;
      height = Math.max(height, row + 1);
      width = Math.max(width, column + 1);
    }
    return { height, width };
  }

  /** Tells that content may have gone or moved in a way that only a new look can tell. */
  forgetUsedSize(): void {
    this.version += 1;
    this.used = { height: this.rows.length, width: longest(this.rows), exact: false };
    for (const { row, column } of this.formulas.values()) {
      this.used.height = Math.max(this.used.height, row + 1);
      this.used.width = Math.max(this.used.width, column + 1);
    }
  }

  private addRow(row: number, column: number, value: CellValue): void {
    for (let next = this.rows.length; next < row; next += 1) this.rows.push(undefined);
    const line: CellValue[] = [];
    for (let next = 0; next < column; next += 1) line.push(null);
    line.push(value);
    this.rows[row] = line;
  }

  private grow(height: number, width: number): void {
    if (height > this.used.height) this.used.height = height;
    if (width > this.used.width) this.used.width = width;
  }

  private shrink(): void {
    const formulas = [...this.formulas.values()];
    let height = this.used.height;
    const lowest = formulas.reduce((most, cell) => Math.max(most, cell.row + 1), 0);
    while (height > lowest && isBlankRow(this.rows[height - 1])) height -= 1;
    const widest = formulas.reduce((most, cell) => Math.max(most, cell.column + 1), 0);
    this.used = { height, width: Math.max(widest, filledWidth(this.rows, height)), exact: true };
  }
}

function longest(rows: readonly (readonly CellValue[] | undefined)[]): number {
  let width = 0;
  for (const line of rows) if (line !== undefined && line.length > width) width = line.length;
  return width;
}

function isBlankRow(line: readonly CellValue[] | undefined): boolean {
  return line === undefined || line.every((value) => value === null);
}

function filledWidth(rows: readonly (readonly CellValue[] | undefined)[], height: number): number {
  let width = 0;
  for (let row = 0; row < height; row += 1) {
    const line = rows[row];
    if (line === undefined) continue;
    let end = line.length;
    while (end > width && line[end - 1] === null) end -= 1;
    if (end > width) width = end;
  }
  return width;
}
