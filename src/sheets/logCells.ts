import { parseAmount, type AmountFault } from '../domain/log/amount';
import type { LogColumn } from '../domain/log/log';
import type { Zone } from '../domain/calendar/timeZone';
import { cellText, isDate, saysNothing } from './cell';
import type { ColumnPlaces } from './headings';
import { parseInstant } from './instant';

/** The instant of a cell of the column When; NaN where it is none. */
export function instantOfCell(cell: unknown, zone: Zone): number {
  if (isDate(cell)) return cell.getTime();
  const instant = typeof cell === 'string' ? parseInstant(cell.trim(), zone) : undefined;
  return instant ?? Number.NaN;
}

/** The amount of a cell, or why there is none; undefined for a blank. */
export function amountOfCell(cell: unknown): number | AmountFault | undefined {
  if (saysNothing(cell)) return undefined;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  return typeof cell === 'string' ? parseAmount(cell) : 'unreadable';
}

/** The amount of a cell; undefined where there is none, for whatever reason. */
export function readableAmount(cell: unknown): number | undefined {
  const amount = amountOfCell(cell);
  return typeof amount === 'number' ? amount : undefined;
}

/**
 * The cells of a log that few questions need: they are read when somebody asks, and take no room in the columns.
 * Entries are those of the columns; `rowOf` gives their rows in the sheet.
 */
export class LogCells {
  constructor(
    private readonly cells: readonly (readonly unknown[])[],
    private readonly places: ColumnPlaces<LogColumn>,
    private readonly zone: Zone,
    private readonly rowOf: (entry: number) => number,
  ) {}

  idOf(entry: number): string {
    return cellText(this.at(entry, 'id'), this.zone);
  }

  targetOf(entry: number): string {
    return cellText(this.at(entry, 'reason'), this.zone);
  }

  instantOf(entry: number): number {
    return instantOfCell(this.at(entry, 'when'), this.zone);
  }

  amountOf(entry: number): number | undefined {
    return readableAmount(this.at(entry, 'amount'));
  }

  private at(entry: number, column: LogColumn): unknown {
    const place = this.places[column];
    // The heading row is the first of the sheet.
    return place === undefined ? '' : this.cells[this.rowOf(entry) - 1]?.[place];
  }
}
