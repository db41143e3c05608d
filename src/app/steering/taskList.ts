import { isoOf, type Day } from '../../domain/calendar/calendarDay';
import type { Zone } from '../../domain/calendar/timeZone';
import { isPastDue, type Task } from '../../domain/people/tasks';
import type { OpenTask } from '../../rpc';
import type { Cells } from '../../sheets/cell';
import { findColumns, type ColumnPlaces } from '../../sheets/headings';
import { decodeTasks, REQUIRED_TASK_COLUMNS, type TaskColumn } from '../../sheets/tasks';
import { taskWords } from '../../texts/lexicon';
import type { Workbook } from '../ports';

/** The Tasks tab as it stands. */
export interface TaskList {
  /** From the top; a cell that was not understood counts as blank. */
  readonly tasks: readonly Task[];
  readonly places: ColumnPlaces<TaskColumn>;
  /** Columns without which no task can be written. */
  readonly lost: readonly TaskColumn[];
  /** The tab as it was read, heading row first. */
  readonly cells: Cells;
  /** Row of the last used line. */
  readonly lastRow: number;
}

/** Reads the Tasks tab; a workbook without one has no tasks. */
export function readTasks(book: Workbook, zone: Zone): TaskList {
  const cells = book.read('tasks');
  const headings = taskWords.map((words) => words.headings);
  const places = findColumns(cells[0] ?? [], headings);
  return {
    tasks: decodeTasks(cells, taskWords, zone).rows,
    places,
    lost: REQUIRED_TASK_COLUMNS.filter((column) => places[column] === undefined),
    cells,
    lastRow: cells.length,
  };
}

/** A task as it is sent to the sidebar. */
export function sentTask(task: Task, today: Day): OpenTask {
  const { row, owner, due, state, question } = task;
  return {
    row,
    task: task.task,
    owner,
    due: dueText(due),
    state,
    question,
    isPastDue: isPastDue(task, today),
  };
}

/** The due day as it is sent: ISO, or '' where none is set. */
export function dueText(due: Day | undefined): string {
  return due === undefined ? '' : isoOf(due);
}
