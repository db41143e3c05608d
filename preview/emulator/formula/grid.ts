import type { Area } from '../cells/area';
import { CellError } from '../cells/cellValue';
import type { CellValue } from '../cells/cellValue';
import type { Tab } from '../workbook/tab';

/** An array of values inside a formula, row after row in one flat list. */
export class Grid {
  constructor(
    readonly height: number,
    readonly width: number,
    readonly cells: readonly CellValue[],
  ) {}

  /** A value; `null` outside the grid. */
  at(row: number, column: number): CellValue {
    return this.cells[row * this.width + column] ?? null;
  }

  /** The grid as rows of values. */
  toRows(): CellValue[][] {
    const rows: CellValue[][] = [];
    for (let at = 0; at < this.cells.length; at += this.width) {
      rows.push(this.cells.slice(at, at + this.width));
    }
    return rows;
  }

  /** A grid of rows; shorter rows are filled with blanks. */
  static ofRows(rows: readonly (readonly CellValue[])[]): Grid {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const cells: CellValue[] = [];
    for (const row of rows) {
      for (let column = 0; column < width; column += 1) cells.push(row[column] ?? null);
    }
    return new Grid(rows.length, width, cells);
  }

  /** A grid of one column. */
  static ofColumn(cells: readonly CellValue[]): Grid {
    return new Grid(cells.length, 1, cells);
  }
}

/** A reference that has not been read yet: custom functions take its rows without a second copy. */
export class AreaReference {
  constructor(
    readonly tab: Tab,
    readonly area: Area,
  ) {}
}

/** What an expression can yield; `undefined` is an argument left out. */
export type FormulaValue = CellValue | Grid | AreaReference | undefined;

/** Applies a scalar function to every cell of a grid. */
export function mapGrid(grid: Grid, apply: (value: CellValue) => CellValue): Grid {
  const { cells } = grid;
  const results = new Array<CellValue>(cells.length);
  for (let at = 0; at < cells.length; at += 1) results[at] = apply(cells[at] ?? null);
  return new Grid(grid.height, grid.width, results);
}

/**
 * Applies a function of two scalars over grids: a single row or column is repeated, and what one
 * side lacks becomes #N/A, as in ARRAYFORMULA.
 */
export function zip(
  left: CellValue | Grid,
  right: CellValue | Grid,
  apply: (left: CellValue, right: CellValue) => CellValue,
): CellValue | Grid {
  if (!(left instanceof Grid)) {
    return right instanceof Grid ? mapGrid(right, (cell) => apply(left, cell)) : apply(left, right);
  }
  if (!(right instanceof Grid)) return mapGrid(left, (cell) => apply(cell, right));
  if (left.height === right.height && left.width === right.width) {
    const results = new Array<CellValue>(left.cells.length);
    for (let at = 0; at < results.length; at += 1) {
      results[at] = apply(left.cells[at] ?? null, right.cells[at] ?? null);
    }
    return new Grid(left.height, left.width, results);
  }
  return spread([left, right], (cells) => apply(cells[0] ?? null, cells[1] ?? null));
}

/** Applies a function of any number of scalars over scalars and grids. */
export function spread(
  args: readonly (CellValue | Grid)[],
  apply: (values: CellValue[]) => CellValue,
): CellValue | Grid {
  const grids = args.filter((argument) => argument instanceof Grid);
  if (grids.length === 0) return apply(args as CellValue[]);
  const height = Math.max(...grids.map((grid) => grid.height));
  const width = Math.max(...grids.map((grid) => grid.width));
  const results: CellValue[] = [];
  const values: CellValue[] = new Array<CellValue>(args.length).fill(null);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const missing = fill(values, args, row, column);
      results.push(
        missing ? new CellError('#N/A', 'Array arguments are of different size.') : apply(values),
      );
    }
  }
  return new Grid(height, width, results);
}

function fill(
  values: CellValue[],
  args: readonly (CellValue | Grid)[],
  row: number,
  column: number,
): boolean {
  let missing = false;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? null;
    if (!(argument instanceof Grid)) {
      values[index] = argument;
      continue;
    }
    const r = argument.height === 1 ? 0 : row;
    const c = argument.width === 1 ? 0 : column;
    missing ||= r >= argument.height || c >= argument.width;
    values[index] = argument.at(r, c);
  }
  return missing;
}

/** A value as a grid; a scalar is a grid of one cell. */
export function toGrid(value: CellValue | Grid): Grid {
  return value instanceof Grid ? value : new Grid(1, 1, [value]);
}
