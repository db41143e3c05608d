import type { LogColumn } from '../domain/log/log';
import { isDate } from '../sheets/cell';
import { findColumns } from '../sheets/headings';
import { DayCell, type TableCell } from '../tables/cell';
import { logWords } from '../texts/lexicon';
import type { LogFormula } from './logFormula';

/** What stands in a cell of the log, for the list of problems. */
export function cellOfLog({
  cells,
  zone,
}: LogFormula): (row: number, column: LogColumn) => TableCell {
  const places = findColumns(cells[0] ?? [], logWords.headings);
  return (row, column) => {
    const place = places[column];
    const cell = place === undefined ? '' : cells[row - 1]?.[place];
    if (isDate(cell))
      return Number.isNaN(cell.getTime()) ? '' : new DayCell(zone.dayAt(cell.getTime()));
    if (typeof cell === 'string' || Number.isFinite(cell)) return cell as string | number;
    return typeof cell === 'boolean' ? String(cell).toUpperCase() : '';
  };
}
