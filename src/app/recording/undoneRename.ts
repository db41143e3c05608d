import { RowKind } from '../../domain/log/log';
import { textOf } from '../../sheets/cell';
import { kindReader } from '../../sheets/outcome';
import { logWords } from '../../texts/lexicon';
import { writeBaseLines, type BaseWritten } from '../base/baseLines';
import { currentKey } from '../base/countingRows';
import { renameRow, rowNamed } from '../base/nameCell';
import { entryOf } from '../book/logAppending';
import { foldedLog, type FoldedLog } from '../log/foldedLog';
import type { Workbook } from '../ports';
import type { ClientFile } from './clientFile';

/**
 * Brings the base up to date after a renaming was taken back: the row gets its old name again, unless a row bears that
 * already, or the new name has actions of its own; then the old one gets a row.
 *
 * @param target ID of the row that was taken back.
 * @returns undefined where it is no renaming; nothing is written then.
 */
export function settleUndoneRename(
  book: Workbook,
  file: ClientFile,
  target: string,
): BaseWritten | undefined {
  const { id = -1, outcome = -1, client = -1, reason = -1 } = file.logPlaces;
  const row = file.log.find((cells) => textOf(cells[id]) === target);
  if (!row || kindReader(logWords.outcomes)(row[outcome]) !== RowKind.Renamed) return undefined;
  const state = { ...file, ...foldedLog(book.read('actions'), file) };
  // The new name may have been renamed since: the row bears the last one.
  const names = { from: currentKey(state.board, textOf(row[reason])), to: textOf(row[client]) };
  const clients = book.read('clients');
  const place = file.clientPlaces.client ?? -1;
  const isBack = isTakenBack(state, target) && !isInLog(state, names.from);
  const stays = !isBack || rowNamed(clients, place, names.to) !== undefined;
  return writeBaseLines(book, stays ? clients : renameRow(book, clients, place, names), state);
}

function isTakenBack({ log, board }: FoldedLog, target: string): boolean {
  const entry = entryOf({ log }, target);
  return entry !== undefined && board.voids.voided[entry] === 1;
}

/** Whether the name has actions of its own. */
function isInLog({ log, board }: FoldedLog, name: string): boolean {
  const found = log.clients.find(name);
  return found !== undefined && board.clientOf(found) !== undefined;
}
