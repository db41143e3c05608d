import { nameKey } from '../domain/log/name';
import { TASK_STATES, type Task, type TaskState } from '../domain/people/tasks';
import type { Zone } from '../domain/calendar/timeZone';
import { textOf } from './cell';
import type { HeadingWords } from './headings';
import { RangeReader, type DecodedRange } from './rangeReader';

export type TaskColumn =
  'task' | 'owner' | 'setOn' | 'due' | 'checkUp' | 'state' | 'question' | 'updated';

/** Columns without which no task can be judged. */
export const REQUIRED_TASK_COLUMNS = ['task', 'owner', 'due', 'state'] as const;

/** The words of the Tasks tab in one language. */
export interface TaskWords {
  readonly headings: HeadingWords<TaskColumn>;
  readonly taskStates: Readonly<Record<TaskState, string>>;
}

/** Decodes the Tasks tab, heading row first. Rows with no task, owner or day are passed over, whatever their state. */
export function decodeTasks(
  cells: readonly (readonly unknown[])[],
  languages: readonly TaskWords[],
  zone: Zone,
): DecodedRange<Task, TaskColumn> {
  const headings = languages.map((words) => words.headings);
  const reader = new RangeReader(cells, headings, zone);
  const stateOf = (cell: unknown): TaskState | undefined => {
    const key = nameKey(textOf(cell));
    return TASK_STATES.find((state) =>
      languages.some(({ taskStates }) => nameKey(taskStates[state]) === key),
    );
  };
  const rows = reader.rows(['task', 'owner', 'setOn', 'due', 'checkUp'], (): Task => ({
    row: reader.row,
    task: reader.text('task'),
    owner: reader.text('owner'),
    setOn: reader.day('setOn'),
    due: reader.day('due'),
    checkUp: reader.day('checkUp'),
    state: reader.value('state', 'taskState', stateOf) ?? 'notStarted',
    question: reader.text('question'),
    updated: reader.day('updated'),
  }));
  return { rows, faults: reader.faults };
}
