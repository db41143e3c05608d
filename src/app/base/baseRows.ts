import type { Board } from '../../domain/board/board';
import type { Client } from '../../domain/board/client';
import { textOf, type Cell } from '../../sheets/cell';
import type { ClientColumn } from '../../sheets/clients';
import type { ColumnPlaces } from '../../sheets/headings';
import { countingRows, currentKey } from './countingRows';

/** Whose line stands beside a row of the base. */
export type RowOwner =
  /** The log knows him. */
  | { readonly client: Client }
  /** The log has no action of him. */
  | 'untouched'
  /** The row names nobody, or a client whose line stands in another row. */
  | 'nobody';

type Row = readonly Cell[];

/**
 * Whose line stands beside each row of the base, by its place in the table; the heading row is nobody's.
 *
 * A client whom several rows name has his line in the row with the name he goes by now, else in the first row with a
 * former one; of equal rows the first counts.
 */
export function rowOwners(
  cells: readonly Row[],
  places: ColumnPlaces<ClientColumn>,
  board: Board,
): RowOwner[] {
  const names = cells.slice(1).map((row) => nameIn(row, places));
  const counting = countingRows(names, board);
  return cells.map((row, at) => {
    const name = at === 0 ? '' : nameIn(row, places);
    if (name === '' || counting.get(currentKey(board, name)) !== at - 1) return 'nobody';
    const found = board.log.clients.find(name);
    const client = found && board.clientOf(found);
    return client ? { client } : 'untouched';
  });
}

/** The name in a row of the base; '' where it has none. */
export function nameIn(row: Row, { client: place = -1 }: ColumnPlaces<ClientColumn>): string {
  return textOf(row[place]);
}
