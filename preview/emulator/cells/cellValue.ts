/**
 * A date or date-time in a cell: days since 1899-12-30 in the local time of the spreadsheet, the
 * fraction being the time of day.
 * Source: https://developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values
 */
export class CellDate {
  constructor(readonly serial: number) {}
}

/** An error in a cell; `code` is what the cell shows, `message` what its note says. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = '',
  ) {}
}

/** What a cell can hold; `null` is a blank cell. */
export type CellValue = string | number | boolean | null | CellDate | CellError;

const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The serial of a wall-clock time given as milliseconds as if the clock stood in UTC. */
export function serialOfLocal(localMs: number): number {
  return localMs / DAY_MS + SERIAL_OF_1970;
}

/** The wall-clock time of a serial, as milliseconds as if the clock stood in UTC. */
export function localOfSerial(serial: number): number {
  return Math.round((serial - SERIAL_OF_1970) * DAY_MS);
}

/** The calendar date of a cell date, such as `2012-03-15`. */
export function isoDay(date: CellDate): string {
  return new Date(localOfSerial(date.serial)).toISOString().slice(0, 10);
}

/** The local date and time of a cell date, such as `2012-03-15T09:30:00`; milliseconds are cut off. */
export function isoLocal(date: CellDate): string {
  return new Date(localOfSerial(date.serial)).toISOString().slice(0, 19);
}

/** A cell date from ISO text without offset: a day, or a day and a time. Throws on other text. */
export function cellDateOfIso(text: string): CellDate {
  const ms = Date.parse(text.length > 10 ? `${text.replace(' ', 'T')}Z` : text);
  if (Number.isNaN(ms)) throw new Error(`Not an ISO date: ${text}`);
  return new CellDate(serialOfLocal(ms));
}
