import type { CellValue } from '../../cells/cellValue';
import type { Evaluation } from '../evaluation';
import type { FormulaValue } from '../grid';
import type { FormulaNode } from '../syntax';

/**
 * A built-in function. `scalar`: called per cell, runs over arrays inside array formulas; errors
 * among its arguments come out unless `takesErrors`. `whole`: gets its arguments evaluated, arrays
 * included (`arrays`: evaluated as inside ARRAYFORMULA). `lazy`: evaluates them itself.
 */
export type BuiltIn =
  | { kind: 'scalar'; run: (values: readonly CellValue[]) => CellValue; takesErrors?: boolean }
  | {
      kind: 'whole';
      run: (args: readonly FormulaValue[], evaluation: Evaluation, arrays: boolean) => FormulaValue;
      arrays?: boolean;
    }
  | {
      kind: 'lazy';
      run: (args: readonly FormulaNode[], evaluation: Evaluation, arrays: boolean) => FormulaValue;
    };

/** Functions by their name in capitals. */
export type FunctionTable = Readonly<Record<string, BuiltIn>>;

/** A function called per cell. */
export function scalar(
  run: (...values: readonly CellValue[]) => CellValue,
  takesErrors = false,
): BuiltIn {
  return { kind: 'scalar', run: (values) => run(...values), takesErrors };
}
