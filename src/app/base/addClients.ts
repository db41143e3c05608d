import type { Cells } from '../../sheets/cell';
import type { Workbook } from '../ports';

/** So few rows are added one by one: each goes below the last in one step, which nobody's hands can come between. */
const FEW_ROWS = 10;

/**
 * Adds rows to the Clients tab, which people sort and cut while others record. Many rows at once go in one block: then a
 * row that somebody inserts in that very moment may be written over, which beside a whole import is the lesser evil.
 */
export function addClients(book: Workbook, rows: Cells): void {
  if (rows.length > FEW_ROWS) book.appendRows('clients', rows);
  else for (const row of rows) book.append('clients', row);
}
