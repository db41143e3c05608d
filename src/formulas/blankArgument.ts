import { isBlank } from '../sheets/cell';
import { isRange, singleValue } from './argument';

/** Whether the argument says nothing at all: left out, a blank cell, or a range of blank cells. A heading row says something. */
export function isBlankArgument(argument: unknown): boolean {
  if (!isRange(argument)) return singleValue(argument) === undefined;
  return argument.every((row) => row.every(isBlank));
}
