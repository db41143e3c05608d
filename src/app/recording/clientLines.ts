import { clientLineOf } from '../../domain/board/clientLine';
import { firstDays } from '../../domain/board/firstDays';
import { nameKey } from '../../domain/log/name';
import { isSameCell, mayBeSameCell, textOf, type Cell } from '../../sheets/cell';
import { encodeClientLine } from '../../sheets/clients';
import { runsOf, type CellRun } from '../../sheets/row';
import { newClientRow } from '../base/baseLines';
import { repairBase } from '../base/repairBase';
import type { FoldedLog } from '../log/foldedLog';
import type { Workbook } from '../ports';
import type { ClientFile } from './clientFile';
import { clientIn } from './clientFold';
import type { Entry } from './entry';

/** What has to be written beside a client. */
export interface ToSettle {
  readonly file: ClientFile;
  readonly entry: Pick<Entry, 'client' | 'settle'>;
  /** What the log tells now. */
  readonly known: FoldedLog;
  /** The rows of the file with the new one. */
  readonly log: readonly (readonly Cell[])[];
  /** Whether an earlier run broke off, so that cells may stand beside the wrong client. */
  readonly isSuspect: boolean;
}

/**
 * Brings the base up to date after a row of the log: the client's own line; the whole base where an earlier run broke
 * off, where somebody moved rows of the tab meanwhile, and where names were renamed, so that another row may be his.
 *
 * All of it has reached the workbook when it returns.
 *
 * @returns false where people moved rows all the time, so that cells may stand beside another client.
 */
export function settleBase(book: Workbook, one: ToSettle): boolean {
  const { file, entry, log, known, isSuspect } = one;
  const written = entry.settle?.(book, file);
  if (written) {
    book.flush();
    return written.isSettled;
  }
  const isRenamed = known.log.renames.length > 0;
  if (!isSuspect && !isRenamed && writeLine(book, one)) return true;
  const { isSettled } = repairBase(book, file, file.isWholeLog ? log : undefined);
  book.flush();
  return isSettled;
}

/**
 * Writes the client's line and looks whether it stands beside him: people may have moved rows since they were found.
 * What stood there already is not written: after two sorts nobody could tell it from cells that went beside another.
 */
function writeLine(book: Workbook, { file, entry, known }: ToSettle): boolean {
  const { clientRow, clientCells, clientPlaces: places } = file;
  const client = clientIn(known, entry.client);
  if (clientRow === undefined) {
    const since = client && firstDays(known.board).get(client.index);
    if (client) book.append('clients', newClientRow(client, places, file, since));
    book.flush();
    return true;
  }
  const words = { segments: file.words.segments, stages: file.settings.stages };
  const line = encodeClientLine(clientLineOf(client, file.today, file.settings), words, file.zone);
  const runs = runsOf(line, places).filter((run) => !standsIn(clientCells, run, isSameCell));
  for (const { column, cells } of runs) book.write('clients', clientRow, column, [cells]);
  book.flush();
  if (runs.length === 0) return true;
  const columns = Math.max(0, ...Object.values(places)) + 1;
  const block = { row: clientRow, column: 1, rows: 1, columns };
  const [row = []] = book.readBlock('clients', block);
  // After two sorts the name may be back, and the cells beside another.
  const isNamed = nameKey(textOf(row[places.client ?? -1])) === nameKey(entry.client);
  return isNamed && runs.every((run) => standsIn(row, run, mayBeSameCell));
}

function standsIn(
  row: readonly Cell[],
  { column, cells }: CellRun,
  isSame: (written: Cell, read: unknown) => boolean,
): boolean {
  return cells.every((cell, at) => isSame(cell, row[column - 1 + at]));
}
