import { foldLog } from '../../domain/board/board';
import { isAction, kindAt } from '../../domain/log/log';
import { nameKey } from '../../domain/log/name';
import { decodeLog, missingLogColumns } from '../../sheets/actions';
import type { LogContext } from '../../sheets/actions';
import { textOf, type Cell } from '../../sheets/cell';
import { findColumns } from '../../sheets/headings';

/**
 * The clients whom a person recorded last, the latest first, each once and under the name he goes by now. What was taken
 * back does not count.
 *
 * @param tail the heading row and the last rows of the log.
 * @param email of the person, in any case.
 * @param most clients told at most; [] where the tail has none, or its columns are not known.
 */
export function recentClients(
  tail: readonly (readonly Cell[])[],
  context: LogContext,
  email: string,
  most: number,
): string[] {
  const headings = tail[0] ?? [];
  const { recordedBy } = findColumns(headings, context.words.headings);
  if (recordedBy === undefined || missingLogColumns(headings, context.words).length > 0) return [];
  const log = decodeLog(tail, context);
  const { voids, current } = foldLog(log, context.settings);
  const isHis = (entry: number): boolean => {
    const row = tail[(log.row[entry] ?? 0) - 1] ?? [];
    return nameKey(textOf(row[recordedBy])) === nameKey(email);
  };
  const names = new Set<string>();
  for (let entry = log.length - 1; entry >= 0 && names.size < most; entry--) {
    if (voids.voided[entry] === 1 || !isAction(kindAt(log, entry)) || !isHis(entry)) continue;
    names.add(log.clients.at(current[log.client[entry] ?? 0] ?? 0).shown);
  }
  return [...names];
}
