import type { TaskCounts } from '../domain/people/tasks';
import type { Texts } from '../texts/en';
import { messageRow, type Table, type TableCell } from './cell';

/** The tasks by owner as SALES_TASKS shows them, in the order given. */
export function tasksTable(counts: readonly TaskCounts[], { tables }: Texts): Table {
  const headings = tables.tasks;
  if (counts.length === 0) return [headings, messageRow(tables.noTasks, headings.length)];
  const rows = counts.map((own): TableCell[] => [
    own.owner,
    own.notStarted,
    own.running,
    own.wrongWay,
    own.question,
    own.done,
    own.pastDue,
    own.pastCheckUp,
  ]);
  return [headings, ...rows];
}
