import { nameKey } from '../../domain/log/name';
import { textOf, type Cells } from '../../sheets/cell';
import { findColumns } from '../../sheets/headings';
import { clientHeadings } from '../../texts/lexicon';
import type { Workbook } from '../ports';

/** So few rows are added one by one: each goes below the last in one step, which nobody's hands can come between. */
const FEW_ROWS = 10;

/**
 * Adds rows to the Clients tab, which people sort and cut while others record. Many rows at once go in one block, and a
 * row that somebody inserts above in that very moment pushes the last clients under it: so the tab is read right before
 * and after it, and whoever is missing then is added again with all his cells. Whoever was deleted by hand in that moment
 * comes back as well: he can be deleted again, and what was written over could not be had again.
 */
export function addClients(book: Workbook, rows: Cells): void {
  if (rows.length <= FEW_ROWS) {
    for (const row of rows) book.append('clients', row);
    return;
  }
  const before = book.read('clients');
  book.appendRows('clients', rows);
  for (const row of lostRows(before, book.read('clients'))) book.append('clients', row);
}

/** Rows of clients who stood there and do not any more; of rows that bear one name the last are the lost ones. */
function lostRows(before: Cells, after: Cells): Cells {
  const place = findColumns(before[0] ?? [], clientHeadings).client ?? -1;
  const left = new Map<string, number>();
  for (const row of after.slice(1)) {
    const key = nameKey(textOf(row[place]));
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return before.slice(1).filter((row) => {
    const key = nameKey(textOf(row[place]));
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return key !== '' && count <= 0;
  });
}
