import type { Client } from '../../domain/board/client';
import { textOf } from '../../sheets/cell';
import { ownerOf } from '../access/owner';
import { countingRows, currentKey } from '../base/countingRows';
import type { WholeBook } from './bookDesk';

/** What the workbook knows of a client. */
export interface KnownClient {
  /** The name he goes by, in the form in which names are compared. */
  readonly key: string;
  /** The same as it is shown. */
  readonly shown: string;
  /** What the log tells of him; undefined: nothing. */
  readonly client: Client | undefined;
  /** His row of Clients, counted from 1; undefined where he has none. */
  readonly row: number | undefined;
  /** Whom the tab names, else the manager of the latest action; '' where nobody owns him. */
  readonly owner: string;
  /** The same by the tab alone. */
  readonly tabOwner: string;
}

/** Finds clients by any name that they bear or bore; somebody unknown has neither `client` nor `row`. */
export function clientFinder({
  board,
  clients,
  clientPlaces,
  words,
}: WholeBook): (name: string) => KnownClient {
  const cellOf = (row: number | undefined, place: number | undefined): string =>
    textOf(clients[(row ?? 0) - 1]?.[place ?? -1]);
  const names = clients.slice(1).map((row) => textOf(row[clientPlaces.client ?? -1]));
  const rows = countingRows(names, board);
  return (name) => {
    const key = currentKey(board, name);
    const place = rows.get(key);
    const row = place === undefined ? undefined : place + 2;
    const found = board.log.clients.find(name);
    const client = found && board.clientOf(found);
    const tabOwner = cellOf(row, clientPlaces.manager);
    const written = row === undefined ? name : cellOf(row, clientPlaces.client);
    return {
      key,
      shown: client?.name.shown ?? tidyName(written),
      client,
      row,
      owner: ownerOf(tabOwner, client, words),
      tabOwner,
    };
  };
}

/** Whether the base or the log has him. */
export function isThere({ client, row }: KnownClient): boolean {
  return client !== undefined || row !== undefined;
}

/** A name as it is shown: without spaces at its ends and doubled ones within. */
export function tidyName(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}
