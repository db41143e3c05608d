import type { Board } from './board';
import { LOG_COLUMNS, type Fault, type Log } from '../log/log';

/**
 * Everything wrong with the log, over the whole of it: the sheet's row, then its columns in order.
 *
 * Voided rows are not listed. Of a doubled ID the second and later rows are. A second win of one client and label on
 * one date stands under Stage, a void without a match and a circle of names under Reason.
 *
 * @param board the whole log folded, without a last day.
 */
export function problemsOf({ log, voids, secondWins, circles }: Board): Fault[] {
  const faults: Fault[] = [
    ...log.faults,
    ...doubledIds(log),
    ...secondWins.map((row) => fault(row, 'stage', 'second win on one date')),
    ...voids.unmatched.map((entry) => fault(rowOf(log, entry), 'reason', 'void without a match')),
    ...circles.map(({ row }) => fault(row, 'reason', 'circle of names')),
  ];
  const isVoided = voidedRows(log, voids.voided);
  return faults.filter(({ row }) => !isVoided.has(row)).sort(inSheetOrder);
}

function voidedRows(log: Log, voided: Uint8Array): Set<number> {
  const rows = new Set<number>();
  voided.forEach((flag, entry) => {
    if (flag === 1) rows.add(rowOf(log, entry));
  });
  return rows;
}

function doubledIds(log: Log): Fault[] {
  const seen = new Set<string>();
  const doubled: Fault[] = [];
  for (let entry = 0; entry < log.length; entry++) {
    const id = log.cells.idOf(entry);
    if (id === '') continue;
    if (seen.has(id)) doubled.push(fault(rowOf(log, entry), 'id', 'doubled ID'));
    seen.add(id);
  }
  return doubled;
}

function rowOf(log: Log, entry: number): number {
  return log.row[entry] ?? 0;
}

function fault(row: number, column: Fault['column'], problem: Fault['problem']): Fault {
  return { row, column, problem };
}

function inSheetOrder(a: Fault, b: Fault): number {
  return a.row - b.row || LOG_COLUMNS.indexOf(a.column) - LOG_COLUMNS.indexOf(b.column);
}
