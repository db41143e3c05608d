import type { Cell } from '../sheets/cell';

/**
 * The value as it must be handed to Google so that text stays text: an apostrophe keeps "=1+1" from becoming a formula
 * and "2.000" from becoming a number; Google hides it. Numbers and dates go as they are.
 *
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues (to be checked live)
 */
export function asStored(cell: Cell): Cell {
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
}
