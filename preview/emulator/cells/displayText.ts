import { CellDate, CellError, isoLocal } from './cellValue';
import type { CellValue } from './cellValue';
import { showDate } from './datePattern';

/** Whether a number format shows dates or times (`yyyy-mm-dd`, `h:mm`). */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[yd]|h|m+[/.-]|:?ss/i.test(bare) && !/[0#?]/.test(bare);
}

/** What a cell shows: the value under its number format. Blank cells show nothing. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (value instanceof CellDate) {
    return isDateFormat(format) ? showDate(value, format) : showPlainDate(value);
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return showNumber(value, format);
  return value;
}

function showPlainDate(date: CellDate): string {
  const text = isoLocal(date);
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text.replace('T', ' ');
}

/** A number under the usual formats: decimals, thousands, percent, literal text around it. */
function showNumber(value: number, format: string): string {
  const section = chooseSection(format, value);
  const digits = /[#0?][#0?,]*(?:\.[#0?]+)?/.exec(section.replace(/"[^"]*"/g, ''))?.[0];
  if (digits === undefined) return showGeneral(value);
  const percent = section.includes('%');
  const negative = value < 0 && !format.includes(';');
  const places = digits.split('.')[1] ?? '';
  const number = new Intl.NumberFormat('en-US', {
    useGrouping: digits.includes(','),
    minimumFractionDigits: places.replace(/#/g, '').length,
    maximumFractionDigits: places.length,
  }).format(Math.abs(percent ? value * 100 : value));
  const around = section.replace(/\[[^\]]*\]|_./g, '').split(digits);
  const unquote = (text: string | undefined): string => (text ?? '').replace(/["\\]/g, '');
  return (negative ? '-' : '') + unquote(around[0]) + number + unquote(around[1]);
}

function chooseSection(format: string, value: number): string {
  const [positive, negative, zero] = format.split(';');
  if (value < 0 && negative !== undefined) return negative;
  return value === 0 && zero !== undefined ? zero : (positive ?? '');
}

/** A number without a format: up to 15 significant digits, no thousands. */
export function showGeneral(value: number): string {
  return String(Number(value.toPrecision(15))).replace('e', 'E');
}
