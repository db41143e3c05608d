import type { Zone } from '../domain/calendar/timeZone';
import { isBlank } from '../sheets/cell';
import { findColumns, type HeadingWords } from '../sheets/headings';
import type { CellFault, DecodedRange } from '../sheets/rangeReader';
import type { Texts } from '../texts/en';
import { described, isRange, singleValue, type Range } from './argument';

/** The range that an argument must be. */
export interface AskedRange<Column extends string> {
  /** The name of the argument. */
  readonly name: string;
  /** Its headings in every language, and in that of the messages. */
  readonly languages: readonly HeadingWords<Column>[];
  readonly headings: HeadingWords<Column>;
  readonly required: readonly Column[];
}

/** What a message is made with: the zone by which dates are shown, and the words. */
export interface MessageContext {
  readonly zone: Zone;
  readonly words: Texts;
}

/**
 * The cells of a range with its heading row; empty where the argument is left out, blank or a heading row alone.
 *
 * @throws {Error} a readable message where it is a single value, or a heading is missing.
 */
export function headedRange<Column extends string>(
  argument: unknown,
  asked: AskedRange<Column>,
  { zone, words }: MessageContext,
): Range {
  if (!isRange(argument)) {
    const value = singleValue(argument);
    if (value === undefined) return [];
    throw new Error(words.formulas.notARange(asked.name, described(value, zone)));
  }
  const [headingRow = [], ...rows] = argument;
  const saysNothing = rows.every((row) => row.every(isBlank));
  if (saysNothing && headingRow.every(isBlank)) return [];
  const places = findColumns(headingRow, asked.languages);
  const missing = asked.required.filter((column) => places[column] === undefined);
  if (missing.length > 0) {
    const names = missing.map((column) => asked.headings[column]).join(', ');
    throw new Error(words.formulas.missingColumns(asked.name, names));
  }
  return saysNothing ? [] : argument;
}

/**
 * The rows of a decoded range.
 *
 * @throws {Error} a readable message about the first cell that was not understood: a figure that quietly leaves out
 * what somebody planned would be wrong.
 */
export function soundRows<Row, Column extends string>(
  { rows, faults }: DecodedRange<Row, Column>,
  asked: AskedRange<Column>,
  context: MessageContext,
): readonly Row[] {
  const [fault] = faults;
  if (fault) throw new Error(faultText(fault, asked, context));
  return rows;
}

function faultText<Column extends string>(
  { row, column, value, expected }: CellFault<Column>,
  { name, headings }: AskedRange<Column>,
  { zone, words: { formulas } }: MessageContext,
): string {
  const came = isBlank(value) ? formulas.blank : described(value, zone);
  return formulas.rangeFault(name, row, headings[column], came, formulas.expected[expected]);
}
