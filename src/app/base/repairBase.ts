import type { Cells } from '../../sheets/cell';
import { foldedLog } from '../log/foldedLog';
import type { Workbook } from '../ports';
import { writeBaseLines, type BaseState, type BaseWritten } from './baseLines';

/**
 * Makes the derived columns of Clients say again what the log says, whatever stands there. The document lock must be held.
 *
 * @param log all cells of the log, heading row first; read where they are not given.
 */
export function repairBase(
  book: Workbook,
  reading: Omit<BaseState, 'board'>,
  log: Cells = book.read('actions'),
): BaseWritten {
  const { board } = foldedLog(log, reading);
  return writeBaseLines(book, book.read('clients'), { ...reading, board });
}
