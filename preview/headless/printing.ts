import { CellDate, CellError, isoDay, isoLocal, type CellValue } from '../emulator/cells/cellValue';

/** A cell as text: a date as yyyy-mm-dd, with hh:mm:ss where it has a time; blank is empty. */
export function textOfCell(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof CellDate) return dateText(value);
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? plainNumber(value) : value;
}

/** Rows, tab-separated. A tab or a line break inside a cell becomes a space: rows stay rows. */
export function textOfRows(rows: readonly (readonly CellValue[])[]): string {
  return rows
    .map((row) => `${row.map((cell) => textOfCell(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`)
    .join('');
}

/** Rows as one JSON array of arrays: numbers and booleans as they are, all else as text. */
export function jsonOfRows(rows: readonly (readonly CellValue[])[]): string {
  const plain = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'number' || typeof cell === 'boolean' ? cell : textOfCell(cell),
    ),
  );
  return `${JSON.stringify(plain)}\n`;
}

function dateText(date: CellDate): string {
  return Number.isInteger(date.serial) ? isoDay(date) : isoLocal(date).replace('T', ' ');
}

function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
