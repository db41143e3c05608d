import { CellDate, serialOfLocal } from './cellValue';
import type { CellValue } from './cellValue';

/** What typed text turns into: a formula (with its `=`) or a value. */
export type Typed = { formula: string } | { value: CellValue };

const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

/**
 * Reads text as Google does when a person types it or a script hands it to `setValues`: a leading
 * apostrophe makes text, `=` and `+ - @` before something a formula, and text that looks like a
 * number, an ISO date or TRUE becomes one. In a cell with the format `@` everything stays text.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/range#setValues(Object)
 */
export function readTyped(text: string, numberFormat: string): Typed {
  if (numberFormat === '@') return { value: text === '' ? null : text };
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const value = readNumber(text) ?? readIsoDate(text) ?? readBoolean(text);
  if (value !== undefined) return { value };
  if (/^[+\-@]\S/.test(text)) {
    return { formula: `=${text.startsWith('-') ? text : text.slice(1)}` };
  }
  return { value: text };
}

function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const percent = trimmed.endsWith('%');
  const digits = percent ? trimmed.slice(0, -1) : trimmed;
  if (!NUMBER.test(digits)) return undefined;
  const number = Number(digits.replace(/,/g, ''));
  return percent ? number / 100 : number;
}

function readBoolean(text: string): boolean | undefined {
  const upper = text.trim().toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : undefined;
}

/** A date of ISO text without offset that names a real day and time, else `undefined`. */
export function readIsoDate(text: string): CellDate | undefined {
  const match = ISO.exec(text.trim());
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part || 0));
  const ms = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  const date = new Date(ms);
  const real = date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
  const clock = (hour ?? 0) < 24 && (minute ?? 0) < 60 && (second ?? 0) < 60;
  return real && clock ? new CellDate(serialOfLocal(ms)) : undefined;
}
