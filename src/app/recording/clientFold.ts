import type { Client } from '../../domain/board/client';
import { nameKey } from '../../domain/log/name';
import type { Move } from '../../rpc';
import { textOf, type Cell, type Cells } from '../../sheets/cell';
import { foldedLog, type FoldedLog } from '../log/foldedLog';
import type { ClientFile } from './clientFile';
import { moveOf } from './movement';

/** What is known of a client; undefined: nothing. */
export function clientIn({ log, board }: FoldedLog, name: string): Client | undefined {
  const known = log.clients.find(name);
  return known && board.clientOf(known);
}

/** What a row of the log did. */
export interface Movement {
  readonly move: Move;
  /** Where the deal stood before; 0 where none was open. */
  readonly from: number;
}

/** What the last of some rows did, by what was known before it and what is known with it. */
export function lastMovement(
  file: ClientFile,
  rows: Cells,
  client: string,
  { before, after }: { readonly before: FoldedLog; readonly after: FoldedLog },
): Movement {
  const label = labelOf(file, rows, rows.length - 1);
  const deal = clientIn(before, client)?.open.find((open) => open.label.key === label);
  return { move: moveOf(after.board, after.log.length - 1), from: deal?.stage ?? 0 };
}

/** What the row with an ID did when it was written; nothing where the file has no such row. */
export function movementOf(file: ClientFile, id: string, client: string): Movement {
  const at = placeOf(file, file.log, id);
  if (at < 0) return { move: 'none', from: 0 };
  const rows = file.log.slice(0, at + 1);
  const before = foldedLog(rows.slice(0, at), file);
  return lastMovement(file, rows, client, { before, after: foldedLog(rows, file) });
}

/** The label of the deal that a row is about; a void row is about that of the row it takes back. */
function labelOf(file: ClientFile, rows: Cells, at: number): string {
  const { logPlaces } = file;
  const cells = rows[at] ?? [];
  const target = placeOf(file, rows, textOf(cells[logPlaces.reason ?? -1]));
  const told = isVoidRow(file, cells) && target > 0 ? (rows[target] ?? []) : cells;
  return nameKey(textOf(told[logPlaces.deal ?? -1]));
}

function isVoidRow(file: ClientFile, cells: readonly Cell[]): boolean {
  const { logPlaces, words } = file;
  const outcome = nameKey(textOf(cells[logPlaces.outcome ?? -1]));
  return outcome === nameKey(words.outcomes.void);
}

/** The place of the first of some rows that has an ID; -1 where none has it. The heading row has none. */
export function placeOf({ logPlaces }: ClientFile, rows: Cells, id: string): number {
  if (id === '') return -1;
  return rows.findIndex((cells, at) => at > 0 && textOf(cells[logPlaces.id ?? -1]) === id);
}
