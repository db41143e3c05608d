import type { Board } from '../../domain/board/board';
import type { Client } from '../../domain/board/client';
import { nameKey, type Name } from '../../domain/log/name';
import { textOf, type Cell } from '../../sheets/cell';
import { ownerOf } from '../access/owner';
import type { Workbook } from '../ports';
import { findClientRow, type ClientFile } from '../recording/clientFile';

/** A client who was asked for, under the name he goes by now. */
export interface FoundClient {
  readonly name: string;
  /** Whom the tab names, else the manager of the latest action; '' where nobody owns him. */
  readonly owner: string;
  /** What the log tells of him up to today; undefined: nothing. */
  readonly client: Client | undefined;
  /** Index of the name that his rows count for; undefined: the log does not have it. */
  readonly index: number | undefined;
}

/**
 * Finds a client by any name he has or had; undefined where neither the log nor the base has him.
 *
 * @param board folded from the log of the file.
 */
export function findClient(
  asked: string,
  board: Board,
  file: ClientFile,
  book: Workbook,
): FoundClient | undefined {
  const { clients } = board.log;
  const known = clients.find(asked);
  const index = known && board.current[known.index];
  const name = index === undefined ? undefined : clients.at(index);
  const cells = ownCells(book, file, nameKey(asked), name);
  if (!name && !cells) return undefined;
  const client = name && board.clientOf(name);
  return {
    name: name?.shown ?? cells?.client ?? asked,
    owner: ownerOf(cells?.manager ?? '', client, file.words),
    client,
    index,
  };
}

/** What people wrote of a client into the Clients tab. */
interface OwnCells {
  readonly client: string;
  /** '' where nobody owns him. */
  readonly manager: string;
}

/**
 * What the base says of a client; undefined where it has no row of him. The file has it, but for one who was renamed:
 * his row may bear the name he goes by now.
 *
 * @param key of the name that was asked for; @param current the name his rows of the log count for, if it has any.
 */
function ownCells(
  book: Workbook,
  file: ClientFile,
  key: string,
  current: Name | undefined,
): OwnCells | undefined {
  if (current && current.key !== key) {
    const clients = book.read('clients');
    const row = findClientRow(clients, current.key);
    if (row !== undefined) return cellsOf(clients[row - 1] ?? [], file);
  }
  if (file.clientRow === undefined) return undefined;
  if (current) return { client: current.shown, manager: file.owner };
  // Only the tab knows how he is written.
  const column = (file.clientPlaces.client ?? 0) + 1;
  const block = { row: file.clientRow, column, rows: 1, columns: 1 };
  return { client: textOf(book.readBlock('clients', block)[0]?.[0]), manager: file.owner };
}

function cellsOf(row: readonly Cell[], { clientPlaces }: ClientFile): OwnCells {
  const at = (column: 'client' | 'manager'): string => textOf(row[clientPlaces[column] ?? -1]);
  return { client: at('client'), manager: at('manager') };
}
