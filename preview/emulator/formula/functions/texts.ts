import { CellDate, CellError } from '../../cells/cellValue';
import type { CellValue } from '../../cells/cellValue';
import { displayText } from '../../cells/displayText';
import type { Evaluation } from '../evaluation';
import { toGrid } from '../grid';
import type { FormulaValue } from '../grid';
import { toBoolean, toNumber, toText } from '../scalars';
import { scalar } from './definition';
import type { FunctionTable } from './definition';

function texts(args: readonly FormulaValue[], evaluation: Evaluation): string[] | CellError {
  const all: string[] = [];
  for (const argument of args) {
    for (const cell of toGrid(evaluation.materialise(argument)).cells) {
      if (cell instanceof CellError) return cell;
      all.push(toText(cell));
    }
  }
  return all;
}

function join(
  args: readonly FormulaValue[],
  evaluation: Evaluation,
  between: string,
): FormulaValue {
  const all = texts(args, evaluation);
  return all instanceof CellError ? all : all.join(between);
}

function textJoin(args: readonly FormulaValue[], evaluation: Evaluation): FormulaValue {
  const [between, skipBlanks, ...rest] = args;
  const all = texts(rest, evaluation);
  if (all instanceof CellError) return all;
  const skip = toBoolean(evaluation.single(skipBlanks)) === true;
  const kept = skip ? all.filter((text) => text !== '') : all;
  return kept.join(toText(evaluation.single(between)));
}

function part(cut: (text: string, count: number) => string) {
  return scalar((value = null, count = 1) => {
    const number = toNumber(count);
    return number instanceof CellError ? number : cut(toText(value), Math.trunc(number));
  });
}

function middle(value: CellValue, start: CellValue, count: CellValue): CellValue {
  const from = toNumber(start);
  const length = toNumber(count);
  if (from instanceof CellError) return from;
  if (length instanceof CellError) return length;
  return toText(value).slice(from - 1, from - 1 + length);
}

function search(
  pattern: CellValue,
  value: CellValue,
  test: (regex: RegExp, text: string) => CellValue,
): CellValue {
  try {
    return test(new RegExp(toText(pattern), 'u'), toText(value));
  } catch {
    return new CellError('#REF!', `"${toText(pattern)}" is not a valid regular expression.`);
  }
}

/** Functions of texts; white space within is joined by TRIM as Sheets does. */
export const TEXTS: FunctionTable = {
  TRIM: scalar((value = null) => toText(value).trim().replace(/ {2,}/g, ' ')),
  LOWER: scalar((value = null) => toText(value).toLowerCase()),
  UPPER: scalar((value = null) => toText(value).toUpperCase()),
  LEN: scalar((value = null) => toText(value).length),
  LEFT: part((text, count) => text.slice(0, count)),
  RIGHT: part((text, count) => (count === 0 ? '' : text.slice(-count))),
  MID: scalar((value = null, start = 1, count = 1) => middle(value, start, count)),
  CONCAT: scalar((one = null, other = null) => toText(one) + toText(other)),
  CONCATENATE: { kind: 'whole', run: (args, evaluation) => join(args, evaluation, '') },
  JOIN: {
    kind: 'whole',
    run: ([between, ...rest], evaluation) =>
      join(rest, evaluation, toText(evaluation.single(between))),
  },
  TEXTJOIN: { kind: 'whole', run: textJoin },
  T: scalar((value = null) => (typeof value === 'string' ? value : '')),
  N: scalar((value = null) => (typeof value === 'string' ? 0 : toNumber(value))),
  VALUE: scalar((value = null) => toNumber(value)),
  TO_TEXT: scalar((value = null) => toText(value)),
  TEXT: scalar((value = null, format = '') => {
    const pattern = toText(format);
    const dateLike = /[yd]|h+:|m{3}/i.test(pattern) && typeof value === 'number';
    return displayText(dateLike ? new CellDate(value) : value, pattern);
  }),
  REGEXMATCH: scalar((value = null, pattern = '') =>
    search(pattern, value, (regex, text) => regex.test(text)),
  ),
  REGEXEXTRACT: scalar((value = null, pattern = '') =>
    search(pattern, value, (regex, text) => {
      const match = regex.exec(text);
      return match === null ? new CellError('#N/A') : (match[1] ?? match[0]);
    }),
  ),
  REGEXREPLACE: scalar((value = null, pattern = '', by = '') =>
    search(pattern, value, (regex, text) => text.replace(new RegExp(regex, 'gu'), toText(by))),
  ),
};
