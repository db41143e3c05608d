import { CellError } from '../../cells/cellValue';
import type { CellValue } from '../../cells/cellValue';
import type { Evaluation } from '../evaluation';
import { Grid, mapGrid, toGrid } from '../grid';
import type { FormulaValue } from '../grid';
import { compare, equalityKey, toBoolean, toNumber, toText } from '../scalars';
import { hasWildcards, wildcardTest } from './criterion';
import type { FunctionTable } from './definition';

type Finder = (wanted: CellValue) => number | undefined;

/** Finds the first equal value; one pass builds an index, wildcards scan. */
function exactFinder(list: readonly CellValue[]): Finder {
  let index: Map<string | number, number> | undefined;
  return (wanted) => {
    if (typeof wanted === 'string' && hasWildcards(wanted)) {
      const test = wildcardTest(wanted);
      const at = list.findIndex((value) => typeof value === 'string' && test(value));
      return at < 0 ? undefined : at;
    }
    index ??= firstPositions(list);
    return index.get(equalityKey(wanted));
  };
}

function firstPositions(list: readonly CellValue[]): Map<string | number, number> {
  const index = new Map<string | number, number>();
  for (let at = 0; at < list.length; at += 1) {
    const key = equalityKey(list[at] ?? null);
    if (!index.has(key)) index.set(key, at);
  }
  return index;
}

/** The last value not beyond the wanted one in a sorted list; blanks at the end do not count. */
function sortedFinder(list: readonly CellValue[], direction: 1 | -1): Finder {
  return (wanted) => {
    let found: number | undefined;
    for (let at = 0; at < list.length; at += 1) {
      const value = list[at] ?? null;
      if (value === null || value instanceof CellError) continue;
      if (compare(value, wanted) * direction > 0) break;
      found = at;
    }
    return found;
  };
}

function finderOf(list: readonly CellValue[], mode: number): Finder {
  return mode === 0 ? exactFinder(list) : sortedFinder(list, mode > 0 ? 1 : -1);
}

function notFound(wanted: CellValue): CellError {
  return new CellError('#N/A', `Did not find value '${toText(wanted)}' in the lookup range.`);
}

function forEachWanted(
  wanted: FormulaValue,
  evaluation: Evaluation,
  arrays: boolean,
  find: (value: CellValue) => CellValue,
): FormulaValue {
  const values = arrays ? evaluation.materialise(wanted) : evaluation.single(wanted);
  const answer = (value: CellValue): CellValue =>
    value instanceof CellError ? value : find(value);
  return values instanceof Grid ? mapGrid(values, answer) : answer(values);
}

function match(
  args: readonly FormulaValue[],
  evaluation: Evaluation,
  arrays: boolean,
): FormulaValue {
  const list = toGrid(evaluation.materialise(args[1]));
  const mode = args[2] === undefined ? 1 : toNumber(evaluation.single(args[2]));
  if (mode instanceof CellError) return mode;
  const find = finderOf(list.cells, mode);
  return forEachWanted(args[0], evaluation, arrays, (wanted) => {
    const at = find(wanted);
    return at === undefined ? notFound(wanted) : at + 1;
  });
}

function vlookup(
  args: readonly FormulaValue[],
  evaluation: Evaluation,
  arrays: boolean,
): FormulaValue {
  const table = toGrid(evaluation.materialise(args[1]));
  const column = toNumber(evaluation.single(args[2]));
  if (column instanceof CellError) return column;
  if (column < 1 || column > table.width) {
    return new CellError('#REF!', 'VLOOKUP evaluates to an out of bounds range.');
  }
  const sorted = args[3] === undefined || toBoolean(evaluation.single(args[3])) === true;
  const keys = Array.from({ length: table.height }, (_, row) => table.at(row, 0));
  const find = finderOf(keys, sorted ? 1 : 0);
  return forEachWanted(args[0], evaluation, arrays, (wanted) => {
    const at = find(wanted);
    return at === undefined ? notFound(wanted) : table.at(at, column - 1);
  });
}

/** Looking values up; exact matches ignore case and know `*` and `?`. */
export const LOOKUPS: FunctionTable = {
  MATCH: { kind: 'whole', run: match },
  VLOOKUP: { kind: 'whole', run: vlookup },
};
