import { sha256 } from '@noble/hashes/sha2.js';
import type { Zone } from '../domain/calendar/timeZone';
import { LOG_COLUMNS, type LogColumn } from '../domain/log/log';
import { isBlank, isDate } from './cell';
import type { ColumnPlaces } from './headings';
import { utf8 } from './utf8';

/** Sixteen hex digits of SHA-256, 64 bits: no two rows of a log have the same by chance. */
const HASH_BYTES = 8;
const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const SEAL = /^([0-9a-f]{16})-([0-9a-f]{16})$/;
const HASHED = LOG_COLUMNS.filter((column) => column !== 'hash');

/** Stands for the row before the first. */
export const CHAIN_START = '0'.repeat(2 * HASH_BYTES);

/** What the cell Hash of a recorded row says: the hash of the recorded row before it, and its own. */
export interface RowSeal {
  readonly previous: string;
  readonly hash: string;
}

/** How far the chain of a log goes. */
export interface ChainEnd {
  /** Hash of the last recorded row; that of the start where there is none. */
  readonly hash: string;
  /** Rows with a hash. */
  readonly rows: number;
}

/** The seal as the text of its cell; the hyphen keeps it from ever being a number. */
export function sealText({ previous, hash }: RowSeal): string {
  return `${previous}-${hash}`;
}

/** The seal of a cell; undefined for a blank and for any other text. */
export function readSeal(cell: unknown): RowSeal | undefined {
  const match = typeof cell === 'string' ? SEAL.exec(cell) : null;
  const [, previous = '', hash = ''] = match ?? [];
  return match ? { previous, hash } : undefined;
}

/**
 * The hash of a row: SHA-256 over the hash of the recorded row before it and what the row's cells say, shortened.
 *
 * Each value stands with its column and its length, so no two rows are joined to the same text; a blank is left out, so
 * a column that comes later leaves the hashes of earlier rows as they are. The cell Hash and the team's own columns do
 * not count.
 */
export function rowHash(
  previous: string,
  cells: readonly unknown[],
  places: ColumnPlaces<LogColumn>,
  zone: Zone,
): string {
  let text = previous;
  for (const column of HASHED) {
    const place = places[column];
    const value = place === undefined ? '' : logicalText(cells[place], zone);
    if (value !== '') text += `|${column}:${String(value.length)}:${value}`;
  }
  const bytes = sha256(utf8(text));
  let hash = '';
  for (let at = 0; at < HASH_BYTES; at++) hash += DIGITS[bytes[at] ?? 0] ?? '';
  return hash;
}

/**
 * What a cell says, whatever Sheets made of it on the way: a date is the time on the wall to the second (a doubled hour,
 * and another time zone of the spreadsheet, change the instant and not the cell), a number has 15 digits, line ends are
 * one sign. Spaces stay: Sheets keeps them.
 */
function logicalText(cell: unknown, zone: Zone): string {
  if (typeof cell === 'string') return cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell;
  if (isBlank(cell)) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)) + 0);
  return isDate(cell) ? wallTime(cell.getTime(), zone) : String(cell);
}

function wallTime(instant: number, zone: Zone): string {
  if (Number.isNaN(instant)) return 'NaN';
  const seconds = Math.round((instant + zone.offsetAt(instant)) / 1000);
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}
