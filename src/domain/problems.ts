import type { Board } from './board';
import { LOG_COLUMNS, type Fault, type Log } from './log';
import { judgeVoids } from './voids';

/**
 * Everything wrong with the log, over the whole of it: the sheet's row, then its columns in order.
 *
 * Voided rows are not listed. Of a doubled ID the second and later rows are. A second win of one client and label on
 * one date stands under Stage, a void without a match and a circle of names under Reason.
 *
 * @param board the whole log folded, without a last day.
 */
export function problemsOf(log: Log, board: Board): Fault[] {
  const { voided, unmatched } = judgeVoids(log.rows);
  const voidedRows = new Set(
    log.rows.filter((_, index) => voided[index] === 1).map(({ row }) => row),
  );
  const faults: Fault[] = [
    ...log.faults,
    ...doubledIds(log),
    ...board.secondWins.map((row) => fault(row, 'stage', 'second win on one date')),
    ...unmatched.map(({ row }) => fault(row, 'reason', 'void without a match')),
    ...board.circles.map(({ row }) => fault(row, 'reason', 'circle of names')),
  ];
  return faults.filter(({ row }) => !voidedRows.has(row)).sort(inSheetOrder);
}

function doubledIds(log: Log): Fault[] {
  const seen = new Set<string>();
  const doubled: Fault[] = [];
  for (const { row, id } of log.rows) {
    if (id === '') continue;
    if (seen.has(id)) doubled.push(fault(row, 'id', 'doubled ID'));
    seen.add(id);
  }
  return doubled;
}

function fault(row: number, column: Fault['column'], problem: Fault['problem']): Fault {
  return { row, column, problem };
}

function inSheetOrder(a: Fault, b: Fault): number {
  return a.row - b.row || LOG_COLUMNS.indexOf(a.column) - LOG_COLUMNS.indexOf(b.column);
}
