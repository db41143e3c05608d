import { CellDate, CellError } from '../cells/cellValue';
import type { CellValue } from '../cells/cellValue';
import { compare, toNumber, toText } from './scalars';
import type { BinaryOperator, UnaryOperator } from './syntax';

type Scalar2 = (left: CellValue, right: CellValue) => CellValue;

function arithmetic(calculate: (a: number, b: number) => CellValue): Scalar2 {
  return (left, right) => {
    const a = toNumber(left);
    if (a instanceof CellError) return a;
    const b = toNumber(right);
    return b instanceof CellError ? b : calculate(a, b);
  };
}

function comparison(holds: (order: number) => boolean): Scalar2 {
  return (left, right) => {
    if (left instanceof CellError) return left;
    if (right instanceof CellError) return right;
    return holds(compare(left, right));
  };
}

function finite(value: number): CellValue {
  return Number.isFinite(value) ? value : new CellError('#NUM!');
}

const plus = arithmetic((a, b) => finite(a + b));
const minus = arithmetic((a, b) => finite(a - b));

/** Adding days to a date gives a date. */
function asDate(value: CellValue): CellValue {
  return typeof value === 'number' ? new CellDate(value) : value;
}

/** What each operator does to two scalars; errors pass through, the left one first. */
export const BINARY: Record<BinaryOperator, Scalar2> = {
  '+': (left, right) =>
    left instanceof CellDate !== right instanceof CellDate
      ? asDate(plus(left, right))
      : plus(left, right),
  '-': (left, right) =>
    left instanceof CellDate && !(right instanceof CellDate)
      ? asDate(minus(left, right))
      : minus(left, right),
  '*': arithmetic((a, b) => finite(a * b)),
  '/': arithmetic((a, b) =>
    b === 0
      ? new CellError('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.')
      : finite(a / b),
  ),
  '^': arithmetic((a, b) => finite(a ** b)),
  '&': (left, right) => {
    if (left instanceof CellError) return left;
    return right instanceof CellError ? right : toText(left) + toText(right);
  },
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
};

/** What each sign does to one scalar. */
export const UNARY: Record<UnaryOperator, (value: CellValue) => CellValue> = {
  '+': (value) => value,
  '-': (value) => minus(0, value),
  '%': (value) => {
    const number = toNumber(value);
    return number instanceof CellError ? number : number / 100;
  },
};
