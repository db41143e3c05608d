import type { Area } from '../cells/area';
import type { CellValue } from '../cells/cellValue';
import type { Tab } from '../workbook/tab';
import type { AreaReference, FormulaValue, Grid } from './grid';
import type { FormulaNode } from './syntax';

/** A running evaluation, as built-in and custom functions see it. */
export interface Evaluation {
  readonly scope: FormulaScope;
  /** `arrays`: scalar functions and operators run over whole arrays, as inside ARRAYFORMULA. */
  evaluate(node: FormulaNode, arrays: boolean): FormulaValue;
  /** A value with its references read; an omitted argument is blank. */
  materialise(value: FormulaValue): CellValue | Grid;
  /** One argument of an operator or scalar function. */
  operand(node: FormulaNode, arrays: boolean): CellValue | Grid;
  /** The one scalar that a value stands for outside array formulas. */
  single(value: FormulaValue): CellValue;
}

/** What a formula can see of the workbook. */
export interface FormulaScope {
  /** The tab and the cell that hold the formula; none in a formula evaluated by itself. */
  readonly home: Tab | undefined;
  readonly anchor: { row: number; column: number } | undefined;
  tab(name: string): Tab | undefined;
  namedArea(name: string): { tab: Tab; area: Area } | undefined;
  /** The computed values of an area. */
  read(reference: AreaReference): Grid;
  /** The serial of this moment in the spreadsheet's zone. */
  now(): number;
  /** Calls a function of the script; `undefined` when there is none. */
  callCustom(name: string, args: readonly FormulaNode[], evaluation: Evaluation): FormulaValue;
  hasCustom(name: string): boolean;
}
