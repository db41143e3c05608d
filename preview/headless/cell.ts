import {
  cellDateOfIso,
  isoLocal,
  type CellDate,
  type CellValue,
} from '../emulator/cells/cellValue';

const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const DATE = /^\d{4}-\d\d-\d\d( \d\d:\d\d(:\d\d)?)?$/;
/** A double holds no more decimal digits than these; a longer number is rather an identifier. */
const SAFE_DIGITS = 15;

/**
 * The cell that a text of a CSV file becomes, much as on import into Sheets: a number, a date or
 * date-time without offset, else the text as it is (also 007, a time with an offset, a formula).
 * An empty text is a blank cell.
 */
export function readCell(text: string): CellValue {
  if (text === '') return null;
  const first = text.charCodeAt(0);
  if ((first < ZERO || first > NINE) && first !== MINUS) return text;
  if (NUMBER.test(text)) return text.length <= SAFE_DIGITS ? Number(text) : readLong(text);
  return DATE.test(text) ? (readDate(text) ?? text) : text;
}

function readLong(text: string): CellValue {
  return text.replace(/\D/g, '').length <= SAFE_DIGITS ? Number(text) : text;
}

/** `undefined` for a day or a time that no calendar has, such as 30 February or 25:00. */
function readDate(text: string): CellDate | undefined {
  const iso = `${text.replace(' ', 'T')}${'0000-00-00T00:00:00'.slice(text.length)}`;
  try {
    const date = cellDateOfIso(iso);
    return isoLocal(date) === iso ? date : undefined;
  } catch {
    return undefined;
  }
}
