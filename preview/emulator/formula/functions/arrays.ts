import type { Area } from '../../cells/area';
import { CellError } from '../../cells/cellValue';
import type { CellValue } from '../../cells/cellValue';
import type { Evaluation } from '../evaluation';
import { AreaReference, Grid, toGrid } from '../grid';
import type { FormulaValue } from '../grid';
import { compare, equalityKey, toBoolean, toNumber } from '../scalars';
import type { FunctionTable } from './definition';

type Args = readonly FormulaValue[];

function grids(args: Args, evaluation: Evaluation): Grid[] {
  return args.map((argument) => toGrid(evaluation.materialise(argument)));
}

function filter(args: Args, evaluation: Evaluation): FormulaValue {
  const [source, ...conditions] = grids(args, evaluation);
  if (source === undefined || conditions.length === 0) return new CellError('#N/A');
  const byRow = conditions.every((one) => one.height === source.height && one.width === 1);
  const byColumn = conditions.every((one) => one.width === source.width && one.height === 1);
  if (!byRow && !byColumn) {
    return new CellError('#N/A', 'FILTER has mismatched range sizes.');
  }
  const kept: number[] = [];
  for (let at = 0; at < (byRow ? source.height : source.width); at += 1) {
    if (conditions.every((one) => toBoolean(one.cells[at] ?? null) === true)) kept.push(at);
  }
  if (kept.length === 0) return new CellError('#N/A', 'No matches are found in FILTER evaluation.');
  return byRow ? pickRows(source, kept) : transpose(pickRows(transpose(source), kept));
}

function pickRows(source: Grid, rows: readonly number[]): Grid {
  const { cells, width } = source;
  const picked: CellValue[] = [];
  for (const row of rows) {
    for (let column = 0; column < width; column += 1)
      picked.push(cells[row * width + column] ?? null);
  }
  return new Grid(rows.length, width, picked);
}

function transpose(source: Grid): Grid {
  const { height, width } = source;
  const cells: CellValue[] = [];
  for (let column = 0; column < width; column += 1) {
    for (let row = 0; row < height; row += 1) cells.push(source.at(row, column));
  }
  return new Grid(width, height, cells);
}

function sort(args: Args, evaluation: Evaluation): FormulaValue {
  const [source, ...keys] = grids(args, evaluation);
  if (source === undefined) return new CellError('#N/A');
  const orders: { values: (row: number) => CellValue; sign: number }[] = [];
  for (let at = 0; at < Math.max(keys.length, 1); at += 2) {
    const key = keys[at] ?? new Grid(1, 1, [1]);
    const ascending = toBoolean(keys[at + 1]?.at(0, 0) ?? true) !== false;
    const column = Number(key.at(0, 0)) - 1;
    const single = key.cells.length === 1;
    const values = (row: number): CellValue => (single ? source.at(row, column) : key.at(row, 0));
    orders.push({ values, sign: ascending ? 1 : -1 });
  }
  const rows = Array.from({ length: source.height }, (_, row) => row);
  rows.sort((a, b) => {
    for (const { values, sign } of orders) {
      const order = compareBlanksLast(values(a), values(b), sign);
      if (order !== 0) return order;
    }
    return a - b;
  });
  return pickRows(source, rows);
}

function compareBlanksLast(a: CellValue, b: CellValue, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b) * sign;
}

function unique(args: Args, evaluation: Evaluation): FormulaValue {
  const [source] = grids(args, evaluation);
  if (source === undefined) return new CellError('#N/A');
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = 0; row < source.height; row += 1) {
    let key = '';
    for (let column = 0; column < source.width; column += 1) {
      key += `${String(equalityKey(source.at(row, column)))}\u0000`;
    }
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  return pickRows(source, kept);
}

function index(args: Args, evaluation: Evaluation): FormulaValue {
  const [source, rowArgument, columnArgument] = args;
  const row = toNumber(evaluation.single(rowArgument));
  const column = toNumber(evaluation.single(columnArgument));
  if (row instanceof CellError) return row;
  if (column instanceof CellError) return column;
  const whole = source instanceof AreaReference ? source : toGrid(evaluation.materialise(source));
  const size = whole instanceof AreaReference ? whole.area : whole;
  const lone = size.height === 1 && size.width > 1 && columnArgument === undefined;
  const cut = lone ? cutOf(size, 0, row) : cutOf(size, row, column);
  if (cut === undefined) return new CellError('#NUM!', 'INDEX parameter is out of range.');
  if (!(whole instanceof AreaReference)) return cutGrid(whole, cut);
  const { top, left } = whole.area;
  const inner = { ...cut, top: top + cut.top, left: left + cut.left };
  return evaluation.materialise(new AreaReference(whole.tab, inner));
}

/** The part of an array that a row and a column choose, counted from 1; 0 takes all of them. */
function cutOf(
  { height, width }: { height: number; width: number },
  row: number,
  column: number,
): Area | undefined {
  if (row < 0 || column < 0 || row > height || column > width) return undefined;
  return {
    top: Math.max(0, row - 1),
    left: Math.max(0, column - 1),
    height: row === 0 ? height : 1,
    width: column === 0 ? width : 1,
  };
}

function cutGrid(source: Grid, cut: Area): CellValue | Grid {
  if (cut.height * cut.width === 1) return source.at(cut.top, cut.left);
  const rows = source.toRows().slice(cut.top, cut.top + cut.height);
  return Grid.ofRows(rows.map((row) => row.slice(cut.left, cut.left + cut.width)));
}

/** The rows and columns from the top left on, as far as there are some. */
function constrain(args: Args, evaluation: Evaluation): FormulaValue {
  const [source, rows, columns] = args;
  const height = toNumber(evaluation.single(rows));
  const width = toNumber(evaluation.single(columns));
  if (height instanceof CellError) return height;
  if (width instanceof CellError) return width;
  if (height < 1 || width < 1) return new CellError('#REF!', 'The result is empty.');
  const value = evaluation.materialise(source);
  if (value instanceof CellError) return value;
  return cutGrid(toGrid(value), { top: 0, left: 0, height, width });
}

/** Functions that give arrays, or one piece of them. */
export const ARRAYS: FunctionTable = {
  FILTER: { kind: 'whole', arrays: true, run: filter },
  SORT: { kind: 'whole', arrays: true, run: sort },
  UNIQUE: { kind: 'whole', arrays: true, run: unique },
  INDEX: { kind: 'whole', arrays: true, run: index },
  ARRAY_CONSTRAIN: { kind: 'whole', arrays: true, run: constrain },
  TRANSPOSE: {
    kind: 'whole',
    run: ([source], evaluation) => transpose(toGrid(evaluation.materialise(source))),
  },
  FLATTEN: {
    kind: 'whole',
    run: (args, evaluation) =>
      Grid.ofColumn(grids(args, evaluation).flatMap((grid) => [...grid.cells])),
  },
};
