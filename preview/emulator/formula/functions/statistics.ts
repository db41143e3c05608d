import { CellDate, CellError } from '../../cells/cellValue';
import type { CellValue } from '../../cells/cellValue';
import type { Evaluation } from '../evaluation';
import { toGrid } from '../grid';
import type { FormulaValue } from '../grid';
import { toNumber } from '../scalars';
import type { BuiltIn, FunctionTable } from './definition';

const NONE = new CellError('#NUM!', 'There are not enough numbers.');

/** The numbers and dates among the cells, smallest first; texts and blanks do not count. */
function sorted(argument: FormulaValue, evaluation: Evaluation): number[] | CellError {
  const numbers: number[] = [];
  for (const cell of toGrid(evaluation.materialise(argument)).cells) {
    if (cell instanceof CellError) return cell;
    if (typeof cell === 'number') numbers.push(cell);
    else if (cell instanceof CellDate) numbers.push(cell.serial);
  }
  return numbers.sort((a, b) => a - b);
}

/** A function of one list of numbers and, where it needs one, of one more number. */
function ofNumbers(run: (numbers: readonly number[], parameter: number) => CellValue): BuiltIn {
  return {
    kind: 'whole',
    run: ([list, parameter], evaluation) => {
      const numbers = sorted(list, evaluation);
      if (numbers instanceof CellError) return numbers;
      const number = toNumber(evaluation.single(parameter));
      if (number instanceof CellError) return number;
      return numbers.length === 0 ? NONE : run(numbers, number);
    },
  };
}

/** Linear between neighbours, as PERCENTILE.INC. */
function percentile(numbers: readonly number[], share: number): CellValue {
  if (share < 0 || share > 1) return NONE;
  const place = share * (numbers.length - 1);
  const below = numbers[Math.floor(place)] ?? 0;
  const above = numbers[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function variance(numbers: readonly number[]): number | undefined {
  if (numbers.length < 2) return undefined;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return squares / (numbers.length - 1);
}

function deviation(numbers: readonly number[]): CellValue {
  const value = variance(numbers);
  return value === undefined ? new CellError('#DIV/0!') : Math.sqrt(value);
}

/** Functions of the order and the spread of numbers, over one range. */
export const STATISTICS: FunctionTable = {
  MEDIAN: ofNumbers((numbers) => percentile(numbers, 0.5)),
  PERCENTILE: ofNumbers(percentile),
  QUARTILE: ofNumbers((numbers, quarter) => percentile(numbers, quarter / 4)),
  SMALL: ofNumbers((numbers, place) => numbers[place - 1] ?? NONE),
  LARGE: ofNumbers((numbers, place) => numbers[numbers.length - place] ?? NONE),
  STDEV: ofNumbers(deviation),
  VAR: ofNumbers((numbers) => variance(numbers) ?? new CellError('#DIV/0!')),
};
