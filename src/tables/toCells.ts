import type { Zone } from '../domain/calendar/timeZone';
import type { Cell } from '../sheets/cell';
import { DayCell, type Table } from './cell';

const MS_PER_DAY = 86_400_000;

/** The table as Google takes it: dates become real dates, at midnight in the spreadsheet's zone. */
export function toCells(table: Table, zone: Zone): Cell[][] {
  return table.map((row) =>
    row.map((cell) =>
      cell instanceof DayCell ? new Date(zone.instantAt(cell.day * MS_PER_DAY)) : cell,
    ),
  );
}
