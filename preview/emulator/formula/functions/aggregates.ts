import { CellDate, CellError } from '../../cells/cellValue';
import type { CellValue } from '../../cells/cellValue';
import type { Evaluation } from '../evaluation';
import { Grid, toGrid } from '../grid';
import type { FormulaValue } from '../grid';
import { equalityKey, toNumber } from '../scalars';
import type { FunctionTable } from './definition';

type Args = readonly FormulaValue[];

/** The numbers among the arguments: in arrays texts, booleans and blanks do not count. */
function collect(
  args: Args,
  evaluation: Evaluation,
): { numbers: number[]; dates: boolean } | CellError {
  const numbers: number[] = [];
  let dates = false;
  for (const argument of args) {
    const value = evaluation.materialise(argument);
    const inArray = value instanceof Grid;
    for (const cell of toGrid(value).cells) {
      if (cell instanceof CellError) return cell;
      dates ||= cell instanceof CellDate;
      if (inArray && typeof cell !== 'number' && !(cell instanceof CellDate)) continue;
      const number = toNumber(cell);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
  }
  return { numbers, dates };
}

function overNumbers(run: (numbers: readonly number[]) => CellValue, keepsDates = false) {
  return (args: Args, evaluation: Evaluation): FormulaValue => {
    const found = collect(args, evaluation);
    if (found instanceof CellError) return found;
    const result = run(found.numbers);
    return keepsDates && found.dates && typeof result === 'number' ? new CellDate(result) : result;
  };
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function extreme(isBetter: (one: number, other: number) => boolean) {
  return (numbers: readonly number[]): number => {
    let best = numbers[0] ?? 0;
    for (const number of numbers) if (isBetter(number, best)) best = number;
    return best;
  };
}

function countCells(counts: (cell: CellValue) => boolean) {
  return (args: Args, evaluation: Evaluation): FormulaValue => {
    let count = 0;
    for (const argument of args) {
      for (const cell of toGrid(evaluation.materialise(argument)).cells)
        if (counts(cell)) count += 1;
    }
    return count;
  };
}

function countUnique(args: Args, evaluation: Evaluation): FormulaValue {
  const seen = new Set<string | number>();
  for (const argument of args) {
    for (const cell of toGrid(evaluation.materialise(argument)).cells) {
      if (cell !== null) seen.add(equalityKey(cell));
    }
  }
  return seen.size;
}

function sumProduct(args: Args, evaluation: Evaluation): FormulaValue {
  const grids = args.map((argument) => toGrid(evaluation.materialise(argument)));
  const size = grids[0]?.cells.length ?? 0;
  if (grids.some((grid) => grid.cells.length !== size)) {
    return new CellError('#VALUE!', 'SUMPRODUCT has mismatched range sizes.');
  }
  let total = 0;
  for (let at = 0; at < size; at += 1) {
    let product = 1;
    for (const grid of grids) {
      const cell = grid.cells[at] ?? null;
      if (cell instanceof CellError) return cell;
      product *= typeof cell === 'number' ? cell : cell instanceof CellDate ? cell.serial : 0;
    }
    total += product;
  }
  return total;
}

function average(numbers: readonly number[]): CellValue {
  if (numbers.length > 0) return sum(numbers) / numbers.length;
  return new CellError('#DIV/0!', 'Evaluation caused a divide by zero error.');
}

/** Functions that make one value of many; MAX, MIN and SUM of dates stay dates where Sheets does. */
export const AGGREGATES: FunctionTable = {
  SUM: { kind: 'whole', run: overNumbers(sum) },
  AVERAGE: { kind: 'whole', run: overNumbers(average) },
  MAX: {
    kind: 'whole',
    run: overNumbers(
      extreme((one, other) => one > other),
      true,
    ),
  },
  MIN: {
    kind: 'whole',
    run: overNumbers(
      extreme((one, other) => one < other),
      true,
    ),
  },
  COUNT: {
    kind: 'whole',
    run: countCells((cell) => typeof cell === 'number' || cell instanceof CellDate),
  },
  COUNTA: { kind: 'whole', run: countCells((cell) => cell !== null) },
  COUNTBLANK: { kind: 'whole', run: countCells((cell) => cell === null || cell === '') },
  COUNTUNIQUE: { kind: 'whole', run: countUnique },
  SUMPRODUCT: { kind: 'whole', arrays: true, run: sumProduct },
};
