import { CellDate, isoDay, localOfSerial, type CellValue } from '../emulator/cells/cellValue';
import { Zone } from '../emulator/cells/zone';
import { formatCsv } from './csv';
import { textOfCell } from './printing';

const MINUTE = 60_000;

/**
 * The log as CSV. A whole day stands as yyyy-mm-dd, a time as yyyy-mm-ddThh:mm:ss±hh:mm (with
 * milliseconds where it has any): read again, also in another zone, it is the same instant.
 */
export function logCsv(rows: readonly (readonly CellValue[])[], zoneName: string): string {
  const zone = new Zone(zoneName);
  return formatCsv(rows.map((row) => row.map((cell) => textOf(cell, zone))));
}

function textOf(cell: CellValue, zone: Zone): string {
  if (!(cell instanceof CellDate)) return textOfCell(cell);
  return Number.isInteger(cell.serial) ? isoDay(cell) : isoWithOffset(cell, zone);
}

function isoWithOffset(date: CellDate, zone: Zone): string {
  const instant = zone.toInstant(localOfSerial(date.serial));
  const local = new Date(zone.toLocal(instant)).toISOString().replace(/(\.000)?Z$/, '');
  const offset = Math.round(zone.offsetAt(instant) / MINUTE);
  const minutes = Math.abs(offset);
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${String(minutes % 60).padStart(2, '0')}`;
}
