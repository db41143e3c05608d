import * as formulajs from '@formulajs/formulajs';
import { CellDate, CellError, serialOfLocal } from '../../cells/cellValue';
import type { CellValue } from '../../cells/cellValue';
import { Grid } from '../grid';
import type { FormulaValue } from '../grid';
import type { BuiltIn } from './definition';

type LibraryFunction = (...args: unknown[]) => unknown;

/** Functions of one cell's values each; everything else in the library takes whole ranges. */
const SCALARS = new Set(
  (
    'ABS ACOS ACOSH ACOT ACOTH ARABIC ASIN ASINH ATAN ATAN2 ATANH BASE BIN2DEC BIN2HEX BIN2OCT ' +
    'BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING CHAR CLEAN CODE COMBIN COMBINA COS COSH COT ' +
    'COTH CSC CSCH DEC2BIN DEC2HEX DEC2OCT DECIMAL DEGREES DELTA EVEN EXACT EXP FACT FACTDOUBLE ' +
    'FIND FIXED FLOOR GESTEP HEX2BIN HEX2DEC HEX2OCT INT ISEVEN ISODD LN LOG LOG10 MOD MROUND ' +
    'NUMBERVALUE OCT2BIN OCT2DEC OCT2HEX ODD PERMUT PI POWER PROPER QUOTIENT RADIANS RAND ' +
    'RANDBETWEEN REPLACE REPT ROMAN ROUND ROUNDDOWN ROUNDUP SEARCH SEC SECH SIGN SIN SINH SQRT ' +
    'SQRTPI SUBSTITUTE TAN TANH TRUNC UNICHAR UNICODE'
  ).split(' '),
);

/** A function of formulajs under our calling convention; `undefined` when it has none. */
export function libraryFunction(name: string): BuiltIn | undefined {
  const found: unknown = Object.hasOwn(formulajs, name)
    ? (formulajs as Record<string, unknown>)[name]
    : undefined;
  if (typeof found !== 'function') return undefined;
  const apply = found as LibraryFunction;
  if (SCALARS.has(name)) {
    return { kind: 'scalar', run: (values) => scalarResult(attempt(apply, values.map(toLibrary))) };
  }
  return {
    kind: 'whole',
    run: (args, evaluation) => {
      const values = args.map((argument) => evaluation.materialise(argument));
      if (values.some(isLarge)) throw new Error(`not emulated: ${name} over so many cells`);
      return fromLibrary(attempt(apply, values.map(toLibraryArray)));
    },
  };
}

/** The library copies ranges again and again: large ones would take minutes. */
const LARGEST_RANGE = 20_000;

function isLarge(value: CellValue | Grid): boolean {
  return value instanceof Grid && value.cells.length > LARGEST_RANGE;
}

function attempt(apply: LibraryFunction, args: readonly unknown[]): unknown {
  try {
    return apply(...args);
  } catch (error) {
    return error;
  }
}

function toLibrary(value: CellValue): unknown {
  if (value instanceof CellDate) return value.serial;
  return value instanceof CellError ? new Error(value.code) : value;
}

function toLibraryArray(value: CellValue | Grid): unknown {
  return value instanceof Grid ? value.toRows().map((row) => row.map(toLibrary)) : toLibrary(value);
}

function fromLibrary(result: unknown): FormulaValue {
  if (!Array.isArray(result)) return scalarResult(result);
  const rows = result.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map((cell: unknown) => scalarResult(cell)),
  );
  return Grid.ofRows(rows);
}

function scalarResult(result: unknown): CellValue {
  if (typeof result === 'number') {
    return Number.isFinite(result) ? result : new CellError('#NUM!');
  }
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  if (result instanceof Date) {
    const local = result.getTime() - result.getTimezoneOffset() * 60_000;
    return new CellDate(serialOfLocal(local));
  }
  if (Object.prototype.toString.call(result) === '[object Error]') {
    const { message } = result as Error;
    return new CellError(message.startsWith('#') ? message : '#VALUE!', message);
  }
  return null;
}
