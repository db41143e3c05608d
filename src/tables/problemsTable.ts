import type { Fault, LogColumn } from '../domain/log/log';
import type { Texts } from '../texts/en';
import { messageRow, type Table, type TableCell } from './cell';

/** The faults of a log as SALES_PROBLEMS lists them. */
export function problemsTable(
  faults: readonly Fault[],
  englishHeadings: Readonly<Record<LogColumn, string>>,
  valueAt: (row: number, column: LogColumn) => TableCell,
  words: Texts,
): Table {
  const headings = words.tables.problems;
  if (faults.length === 0) return [headings, messageRow(words.tables.noProblems, headings.length)];
  const rows = faults.map(({ row, column, problem }): TableCell[] => [
    row,
    englishHeadings[column],
    valueAt(row, column),
    words.tables.problem[problem],
  ]);
  return [headings, ...rows];
}
