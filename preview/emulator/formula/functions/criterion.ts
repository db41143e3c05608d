import { CellDate, CellError } from '../../cells/cellValue';
import type { CellValue } from '../../cells/cellValue';
import { readTyped } from '../../cells/typedText';
import { compare, equalityKey } from '../scalars';

/** Whether text has the wildcards `*` or `?`. */
export function hasWildcards(text: string): boolean {
  return /[*?]/.test(text);
}

/** A pattern with `*`, `?` and `~` before a literal one as a test of whole texts; case is ignored. */
export function wildcardTest(pattern: string): (text: string) => boolean {
  const source = pattern.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (sign) => {
    if (sign === '*') return '.*';
    if (sign === '?') return '.';
    return `\\${sign.at(-1) ?? ''}`;
  });
  const regex = new RegExp(`^${source}$`, 'isu');
  return (text) => regex.test(text);
}

/**
 * The test of COUNTIF and its kin: a value to equal, or text with an operator (`">=5"`) or
 * wildcards.
 */
export function criterionTest(criterion: CellValue): (value: CellValue) => boolean {
  if (typeof criterion !== 'string') return equals(criterion ?? 0);
  const [, operator = '', rest = ''] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(criterion) ?? [];
  const operand = readOperand(rest);
  if (operator === '<>') {
    const same = equals(operand);
    return (value) => (operand === null ? value !== null && value !== '' : !same(value));
  }
  if (operator === '' || operator === '=') return equals(operand);
  return (value) => {
    if (value === null || value instanceof CellError || kind(value) !== kind(operand)) return false;
    const order = compare(value, operand);
    if (operator === '<') return order < 0;
    if (operator === '<=') return order <= 0;
    return operator === '>' ? order > 0 : order >= 0;
  };
}

/** The key to look up for a plain criterion; `undefined` when it needs a test of each value. */
export function criterionKey(criterion: CellValue): string | number | undefined {
  if (criterion === null || criterion instanceof CellError) return undefined;
  if (typeof criterion !== 'string') return equalityKey(criterion);
  if (/^[<>=]/.test(criterion) || hasWildcards(criterion) || criterion === '') return undefined;
  return equalityKey(readOperand(criterion));
}

function readOperand(text: string): CellValue {
  const typed = readTyped(text, '');
  return 'value' in typed ? typed.value : text;
}

function kind(value: CellValue): string {
  return value instanceof CellDate ? 'number' : typeof value;
}

function equals(wanted: CellValue): (value: CellValue) => boolean {
  if (wanted === null) return (value) => value === null || value === '';
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const test = wildcardTest(wanted);
    return (value) => typeof value === 'string' && test(value);
  }
  const key = equalityKey(wanted);
  return (value) => equalityKey(value) === key;
}
