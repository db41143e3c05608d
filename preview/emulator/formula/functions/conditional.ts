import { CellDate, CellError } from '../../cells/cellValue';
import type { CellValue } from '../../cells/cellValue';
import type { Evaluation } from '../evaluation';
import { Grid, mapGrid, toGrid } from '../grid';
import type { FormulaValue } from '../grid';
import { equalityKey } from '../scalars';
import { criterionKey, criterionTest } from './criterion';
import type { FunctionTable } from './definition';

interface Tally {
  count: number;
  sum: number;
}

const EMPTY: Tally = { count: 0, sum: 0 };

function numberOf(value: CellValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return value instanceof CellDate ? value.serial : undefined;
}

function add(tally: Tally, value: CellValue | undefined, counting: boolean): void {
  const number = numberOf(value);
  if (counting || number !== undefined) tally.count += 1;
  tally.sum += number ?? 0;
}

/** One criterion over a range; an array of criteria is answered from one pass over the range. */
function byOne(finish: (tally: Tally) => CellValue, counting: boolean) {
  return (args: readonly FormulaValue[], evaluation: Evaluation, arrays: boolean): FormulaValue => {
    const range = toGrid(evaluation.materialise(args[0]));
    const summed = args[2] === undefined ? range : toGrid(evaluation.materialise(args[2]));
    const criteria = arrays ? evaluation.materialise(args[1]) : evaluation.single(args[1]);
    const scan = (criterion: CellValue): CellValue => {
      const test = criterionTest(criterion);
      const tally = { ...EMPTY };
      for (let at = 0; at < range.cells.length; at += 1) {
        if (test(range.cells[at] ?? null)) add(tally, summed.cells[at], counting);
      }
      return finish(tally);
    };
    if (!(criteria instanceof Grid)) return scan(criteria);
    const tallies = tallyByValue(range, summed, counting);
    return mapGrid(criteria, (criterion) => {
      const key = criterionKey(criterion);
      return key === undefined ? scan(criterion) : finish(tallies.get(key) ?? EMPTY);
    });
  };
}

function tallyByValue(range: Grid, summed: Grid, counting: boolean): Map<string | number, Tally> {
  const tallies = new Map<string | number, Tally>();
  for (let at = 0; at < range.cells.length; at += 1) {
    const key = equalityKey(range.cells[at] ?? null);
    const tally = tallies.get(key) ?? { ...EMPTY };
    add(tally, summed.cells[at], counting);
    tallies.set(key, tally);
  }
  return tallies;
}

/** Pairs of range and criterion that must all hold. */
function byAll(finish: (tally: Tally) => CellValue, counting: boolean) {
  return (args: readonly FormulaValue[], evaluation: Evaluation): FormulaValue => {
    const pairs = counting ? args : args.slice(1);
    const ranges: Grid[] = [];
    const tests: ((value: CellValue) => boolean)[] = [];
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      ranges.push(toGrid(evaluation.materialise(pairs[at])));
      tests.push(criterionTest(evaluation.single(pairs[at + 1])));
    }
    const size = ranges[0]?.cells.length ?? 0;
    const summed = counting ? undefined : toGrid(evaluation.materialise(args[0]));
    if (ranges.some((range) => range.cells.length !== size)) {
      return new CellError('#VALUE!', 'Array arguments are of different size.');
    }
    const tally = { ...EMPTY };
    for (let at = 0; at < size; at += 1) {
      const holds = tests.every((test, pair) => test(ranges[pair]?.cells[at] ?? null));
      if (holds) add(tally, summed?.cells[at], counting);
    }
    return finish(tally);
  };
}

const average = ({ count, sum }: Tally): CellValue =>
  count === 0 ? new CellError('#DIV/0!', 'Evaluation caused a divide by zero error.') : sum / count;

/** Counts and sums of what meets a criterion. */
export const CONDITIONAL: FunctionTable = {
  COUNTIF: { kind: 'whole', run: byOne(({ count }) => count, true) },
  SUMIF: { kind: 'whole', run: byOne(({ sum }) => sum, false) },
  AVERAGEIF: { kind: 'whole', run: byOne(average, false) },
  COUNTIFS: { kind: 'whole', run: byAll(({ count }) => count, true) },
  SUMIFS: { kind: 'whole', run: byAll(({ sum }) => sum, false) },
  AVERAGEIFS: { kind: 'whole', run: byAll(average, false) },
};
