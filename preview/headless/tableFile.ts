import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { CellValue } from '../emulator/cells/cellValue';
import { readCell } from './cell';
import { parseCsv } from './csv';
import { Failure, lineOf } from './failure';
import { isShortLog } from './shortLog';
import type { Table } from './tables';
import { findColumn } from './words';

/**
 * Reads a CSV file into cells, its heading row first; every row is as long as the heading row, or
 * longer.
 *
 * @param path absolute
 * @param name as the person typed it, for messages
 * @throws Failure when it cannot be read, is no CSV, or lacks a heading.
 */
export function readTableFile(path: string, name: string, table: Table): CellValue[][] {
  const [headings = [], ...rows] = parse(readText(path, name), name);
  const cells = [headings.map((text) => text.trim()), ...rows.map((row) => row.map(readCell))];
  checkHeadings(cells[0] ?? [], name, table);
  for (const row of cells) while (row.length < headings.length) row.push(null);
  return cells;
}

function readText(path: string, name: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Failure(`${name}: there is no such file.`);
    throw new Failure(`${name}: the file cannot be read (${code ?? lineOf(error)}).`);
  }
  return decode(path.endsWith('.gz') ? unzip(bytes, name) : bytes, name);
}

function unzip(bytes: Buffer, name: string): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new Failure(`${name}: the file is not gzipped, though its name ends in .gz.`);
  }
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${name}: the file is not UTF-8; save it as "CSV UTF-8".`);
  }
}

function parse(text: string, name: string): string[][] {
  try {
    return parseCsv(text);
  } catch (error) {
    throw new Failure(`${name}: ${lineOf(error)}.`);
  }
}

function checkHeadings(headings: readonly CellValue[], name: string, table: Table): void {
  if (table.option === 'log' && isShortLog(headings)) return;
  const missing = table.required.filter((heading) => findColumn(headings, heading) < 0);
  if (missing.length === 0) return;
  throw new Failure(`${name}: the first row lacks ${missing.join(', ')}.`);
}
