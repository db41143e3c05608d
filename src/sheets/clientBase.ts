import type { BaseClient } from '../domain/base/baseClient';
import type { Day } from '../domain/calendar/calendarDay';
import type { Zone } from '../domain/calendar/timeZone';
import { cellText, dayOfCell, isBlank } from './cell';
import type { ClientColumn } from './clients';
import { findColumns, type HeadingWords } from './headings';
import { readableAmount } from './logCells';

/**
 * Decodes what people say in the Clients tab, heading row first.
 *
 * Rows without a client are passed over. A date or an amount that cannot be read is missing, as it is in the log: one
 * odd cell among thousands of clients stops nobody. Blanks and numbers are looked at first: a base has many rows.
 */
export function decodeClientBase(
  cells: readonly (readonly unknown[])[],
  languages: readonly HeadingWords<ClientColumn>[],
  zone: Zone,
): readonly BaseClient[] {
  const places = findColumns(cells[0] ?? [], languages);
  const { client: clientAt, manager: managerAt, since: sinceAt, potential: potentialAt } = places;
  const rows: BaseClient[] = [];
  for (let index = 1; index < cells.length; index++) {
    const row = cells[index] ?? [];
    const client = nameOf(cellAt(row, clientAt), zone);
    if (client === '') continue;
    rows.push({
      row: index + 1,
      client,
      owner: cellText(cellAt(row, managerAt), zone),
      since: dayOf(cellAt(row, sinceAt), zone),
      potential: readableAmount(cellAt(row, potentialAt)),
    });
  }
  return rows;
}

function cellAt(row: readonly unknown[], place: number | undefined): unknown {
  return place === undefined ? '' : row[place];
}

/** A number stays one: so it is found among the names of the log without making a text of it. */
function nameOf(cell: unknown, zone: Zone): string | number {
  return typeof cell === 'number' ? cell : cellText(cell, zone);
}

function dayOf(cell: unknown, zone: Zone): Day | undefined {
  return isBlank(cell) ? undefined : dayOfCell(cell, zone);
}
