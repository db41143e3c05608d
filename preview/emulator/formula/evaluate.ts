import { areaOf } from '../cells/a1';
import type { A1Reference } from '../cells/a1';
import { contains } from '../cells/area';
import type { Area } from '../cells/area';
import { CellError } from '../cells/cellValue';
import type { CellValue } from '../cells/cellValue';
import type { Evaluation, FormulaScope } from './evaluation';
import { builtIn } from './functions/registry';
import { AreaReference, Grid, mapGrid, spread, toGrid, zip } from './grid';
import type { FormulaValue } from './grid';
import { BINARY, UNARY } from './operators';
import type { FormulaNode } from './syntax';

/** Evaluates parsed formulas in a scope. */
export class Evaluator implements Evaluation {
  constructor(readonly scope: FormulaScope) {}

  /** `arrays`: scalar functions and operators run over whole arrays, as inside ARRAYFORMULA. */
  evaluate(node: FormulaNode, arrays: boolean): FormulaValue {
    switch (node.type) {
      case 'value':
        return node.value;
      case 'omitted':
        return undefined;
      case 'reference':
        return this.reference(node.reference);
      case 'name':
        return this.named(node.name);
      case 'array':
        return this.array(node.rows, arrays);
      case 'unary': {
        const value = this.operand(node.operand, arrays);
        const apply = UNARY[node.operator];
        return value instanceof Grid ? mapGrid(value, apply) : apply(value);
      }
      case 'binary': {
        const left = this.operand(node.left, arrays);
        return zip(left, this.operand(node.right, arrays), BINARY[node.operator]);
      }
      case 'call':
        return this.call(node.name, node.args, arrays);
    }
  }

  /** A value with its references read; an omitted argument is blank. */
  materialise(value: FormulaValue): CellValue | Grid {
    if (value instanceof AreaReference) {
      const { height, width } = value.area;
      const grid = this.scope.read(value);
      return height === 1 && width === 1 ? grid.at(0, 0) : grid;
    }
    return value ?? null;
  }

  /** One argument of an operator or scalar function. */
  operand(node: FormulaNode, arrays: boolean): CellValue | Grid {
    const value = this.evaluate(node, arrays);
    return arrays ? this.materialise(value) : this.single(value);
  }

  /**
   * Outside array formulas a range stands for its cell in the formula's own row or column, an array
   * for its first cell.
   */
  single(value: FormulaValue): CellValue {
    if (value instanceof Grid) return value.at(0, 0);
    if (!(value instanceof AreaReference)) return value ?? null;
    const { area, tab } = value;
    const cell = intersection(area, this.scope.anchor);
    if (cell === undefined) {
      return new CellError('#VALUE!', 'An array value could not be found.');
    }
    return this.scope.read(new AreaReference(tab, { ...cell, height: 1, width: 1 })).at(0, 0);
  }

  private reference(reference: A1Reference): FormulaValue {
    const { home } = this.scope;
    const tab = reference.tab === undefined ? home : this.scope.tab(reference.tab);
    if (tab === undefined) return new CellError('#REF!', 'Unresolved sheet name.');
    const area = areaOf(reference, tab.maxRows, tab.maxColumns);
    const height = Math.min(area.height, tab.maxRows - area.top);
    const width = Math.min(area.width, tab.maxColumns - area.left);
    if (height <= 0 || width <= 0) return new CellError('#REF!', 'Reference does not exist.');
    return new AreaReference(tab, { ...area, height, width });
  }

  private named(name: string): FormulaValue {
    const found = this.scope.namedArea(name);
    if (found === undefined) return new CellError('#NAME?', `Unknown range name: '${name}'.`);
    return new AreaReference(found.tab, found.area);
  }

  private array(rows: FormulaNode[][], arrays: boolean): FormulaValue {
    const bands: Grid[] = [];
    for (const row of rows) {
      const parts = row.map((cell) => toGrid(this.materialise(this.evaluate(cell, arrays))));
      const height = parts[0]?.height ?? 0;
      if (parts.some((part) => part.height !== height)) return mismatch();
      const lines = parts.map((part) => part.toRows());
      const line = (at: number): CellValue[] => lines.flatMap((part) => part[at] ?? []);
      bands.push(Grid.ofRows(Array.from({ length: height }, (_, at) => line(at))));
    }
    if (bands.some((band) => band.width !== bands[0]?.width)) return mismatch();
    return Grid.ofRows(bands.flatMap((band) => band.toRows()));
  }

  private call(name: string, args: readonly FormulaNode[], arrays: boolean): FormulaValue {
    const found = builtIn(name);
    if (found === undefined) {
      if (this.scope.hasCustom(name)) return this.scope.callCustom(name, args, this);
      return new CellError('#NAME?', `Unknown function: '${name}'.`);
    }
    if (found.kind === 'lazy') return found.run(args, this, arrays);
    if (found.kind === 'whole') {
      const inArrays = arrays || found.arrays === true;
      return found.run(
        args.map((argument) => this.evaluate(argument, inArrays)),
        this,
        inArrays,
      );
    }
    const run = (values: CellValue[]): CellValue => {
      if (!found.takesErrors)
        for (const value of values) if (value instanceof CellError) return value;
      return found.run(values);
    };
    const operands = args.map((argument) => this.operand(argument, arrays));
    const [only] = operands;
    if (operands.length === 1 && only instanceof Grid) return mapGrid(only, (cell) => run([cell]));
    return spread(operands, run);
  }
}

function mismatch(): CellError {
  return new CellError(
    '#VALUE!',
    'An array row or column was missing values for one or more rows.',
  );
}

function intersection(
  area: Area,
  anchor: { row: number; column: number } | undefined,
): { top: number; left: number } | undefined {
  if (area.height === 1 && area.width === 1) return { top: area.top, left: area.left };
  if (anchor === undefined) return { top: area.top, left: area.left };
  const top = area.height === 1 ? area.top : anchor.row;
  const left = area.width === 1 ? area.left : anchor.column;
  return contains(area, top, left) ? { top, left } : undefined;
}
