import { CellDate, CellError } from '../../cells/cellValue';
import type { CellValue } from '../../cells/cellValue';
import type { Evaluation } from '../evaluation';
import { Grid, spread, toGrid } from '../grid';
import type { FormulaValue } from '../grid';
import { compare, toBoolean } from '../scalars';
import type { FormulaNode } from '../syntax';
import { scalar } from './definition';
import type { FunctionTable } from './definition';

const OMITTED: FormulaNode = { type: 'omitted' };

function evaluateIf(
  args: readonly FormulaNode[],
  evaluation: Evaluation,
  arrays: boolean,
): FormulaValue {
  const [test = OMITTED, yes = OMITTED, no] = args;
  const condition = evaluation.operand(test, arrays);
  const otherwise = (): FormulaValue =>
    no === undefined ? false : evaluation.evaluate(no, arrays);
  if (!(condition instanceof Grid)) {
    const holds = condition instanceof CellError ? condition : toBoolean(condition);
    if (holds instanceof CellError) return holds;
    return (holds ? evaluation.evaluate(yes, arrays) : otherwise()) ?? null;
  }
  const sides = [evaluation.evaluate(yes, arrays), otherwise()];
  const [one = null, other = null] = sides.map((side) => evaluation.materialise(side));
  return spread([condition, one, other], ([test, first = null, second = null]) => {
    const holds = test instanceof CellError ? test : toBoolean(test ?? null);
    if (holds instanceof CellError) return holds;
    return holds ? first : second;
  });
}

function rescue(isCaught: (error: CellError) => boolean) {
  return (args: readonly FormulaNode[], evaluation: Evaluation, arrays: boolean): FormulaValue => {
    const [tried = OMITTED, instead = OMITTED] = args;
    const value = evaluation.evaluate(tried, arrays);
    const seen = evaluation.materialise(value);
    const caught = (cell: CellValue): boolean => cell instanceof CellError && isCaught(cell);
    if (!(seen instanceof Grid)) {
      return caught(seen) ? (evaluation.evaluate(instead, arrays) ?? null) : seen;
    }
    if (!seen.cells.some(caught)) return value;
    const replacement = evaluation.operand(instead, arrays);
    return spread([seen, replacement], ([cell = null, other = null]) =>
      caught(cell) ? other : cell,
    );
  };
}

function connective(decide: (all: boolean[]) => boolean) {
  return (args: readonly FormulaValue[], evaluation: Evaluation): FormulaValue => {
    const truths: boolean[] = [];
    for (const argument of args) {
      const value = evaluation.materialise(argument);
      for (const cell of toGrid(value).cells) {
        if (value instanceof Grid && (cell === null || typeof cell === 'string')) continue;
        const truth = cell instanceof CellError ? cell : toBoolean(cell);
        if (truth instanceof CellError) return truth;
        truths.push(truth);
      }
    }
    return truths.length === 0 ? new CellError('#VALUE!') : decide(truths);
  };
}

function firstMatch(
  args: readonly FormulaNode[],
  evaluation: Evaluation,
  arrays: boolean,
): FormulaValue {
  for (let at = 0; at + 1 < args.length; at += 2) {
    const test = evaluation.single(evaluation.evaluate(args[at] ?? OMITTED, arrays));
    const holds = test instanceof CellError ? test : toBoolean(test);
    if (holds instanceof CellError) return holds;
    if (holds) return evaluation.evaluate(args[at + 1] ?? OMITTED, arrays);
  }
  return new CellError('#N/A', 'No match.');
}

function switchCase(
  args: readonly FormulaNode[],
  evaluation: Evaluation,
  arrays: boolean,
): FormulaValue {
  const value = evaluation.single(evaluation.evaluate(args[0] ?? OMITTED, arrays));
  if (value instanceof CellError) return value;
  let at = 1;
  for (; at + 1 < args.length; at += 2) {
    const option = evaluation.single(evaluation.evaluate(args[at] ?? OMITTED, arrays));
    if (!(option instanceof CellError) && compare(value, option) === 0) {
      return evaluation.evaluate(args[at + 1] ?? OMITTED, arrays);
    }
  }
  const last = args[at];
  return last === undefined
    ? new CellError('#N/A', 'No match.')
    : evaluation.evaluate(last, arrays);
}

/** Conditions, rescue of errors, and what a value is. */
export const LOGIC: FunctionTable = {
  IF: { kind: 'lazy', run: evaluateIf },
  IFS: { kind: 'lazy', run: firstMatch },
  SWITCH: { kind: 'lazy', run: switchCase },
  IFERROR: { kind: 'lazy', run: rescue(() => true) },
  IFNA: { kind: 'lazy', run: rescue((error) => error.code === '#N/A') },
  ARRAYFORMULA: {
    kind: 'lazy',
    run: ([only = OMITTED], evaluation) => evaluation.materialise(evaluation.evaluate(only, true)),
  },
  AND: { kind: 'whole', run: connective((all) => all.every(Boolean)) },
  OR: { kind: 'whole', run: connective((all) => all.some(Boolean)) },
  XOR: { kind: 'whole', run: connective((all) => all.filter(Boolean).length % 2 === 1) },
  NOT: scalar((value = null) => {
    const truth = toBoolean(value);
    return truth instanceof CellError ? truth : !truth;
  }),
  TRUE: scalar(() => true),
  FALSE: scalar(() => false),
  NA: scalar(() => new CellError('#N/A')),
  ISBLANK: scalar((value = null) => value === null, true),
  ISNUMBER: scalar((value = null) => typeof value === 'number' || value instanceof CellDate, true),
  ISDATE: scalar((value = null) => value instanceof CellDate, true),
  ISTEXT: scalar((value = null) => typeof value === 'string', true),
  ISNONTEXT: scalar((value = null) => typeof value !== 'string', true),
  ISLOGICAL: scalar((value = null) => typeof value === 'boolean', true),
  ISERROR: scalar((value = null) => value instanceof CellError, true),
  ISERR: scalar((value = null) => value instanceof CellError && value.code !== '#N/A', true),
  ISNA: scalar((value = null) => value instanceof CellError && value.code === '#N/A', true),
};
