import { CellDate, CellError } from '../cells/cellValue';
import type { CellValue } from '../cells/cellValue';
import { displayText } from '../cells/displayText';
import { readTyped } from '../cells/typedText';

/** A scalar as a number: blank 0, TRUE 1, a date its serial, text when it reads as one. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null || value === '') return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof CellDate) return value.serial;
  if (value instanceof CellError) return value;
  const typed = readTyped(value, '');
  if ('value' in typed && typeof typed.value === 'number') return typed.value;
  if ('value' in typed && typed.value instanceof CellDate) return typed.value.serial;
  return new CellError('#VALUE!', `Could not parse '${value}' as a number.`);
}

/** A scalar as text, as `&` sees it. An error stays one: look for it first. */
export function toText(value: CellValue): string {
  return typeof value === 'string' ? value : displayText(value, '');
}

/** A scalar as a condition; text that is neither TRUE nor FALSE is a #VALUE! error. */
export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    const upper = value.toUpperCase();
    if (upper === 'TRUE') return true;
    return upper === 'FALSE' || upper === '' ? false : new CellError('#VALUE!');
  }
  const number = toNumber(value);
  return number instanceof CellError ? number : number !== 0;
}

function rank(value: CellValue): number {
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 0;
}

/**
 * Order of two values, neither an error: numbers and dates before texts before booleans; case is
 * ignored; a blank equals 0, '' and FALSE.
 */
export function compare(left: CellValue, right: CellValue): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  const [x, y] = [toNumber(a), toNumber(b)];
  return x instanceof CellError || y instanceof CellError ? 0 : x - y;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function blankLike(other: CellValue): CellValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Something to look a value up by: equal values have equal keys, case ignored. */
export function equalityKey(value: CellValue): string | number {
  if (typeof value === 'number') return value;
  if (value instanceof CellDate) return value.serial;
  if (typeof value === 'string') return `t${value.toLowerCase()}`;
  if (value instanceof CellError) return `e${value.code}`;
  return value === null ? 'blank' : `b${String(value)}`;
}
