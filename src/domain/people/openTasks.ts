import type { Day } from '../calendar/calendarDay';
import { nameKey } from '../log/name';
import type { Task } from './tasks';

/**
 * The tasks of an owner that are not done, the earliest due day first, so that what is past due leads; without a due
 * day last; equal days in the order of the tab. A task that was set later than `today` is not known yet, and one
 * without a text asks for nothing.
 */
export function openTasks(tasks: readonly Task[], owner: string, today: Day): Task[] {
  const key = nameKey(owner);
  return tasks
    .filter((task) => nameKey(task.owner) === key && task.task !== '' && task.state !== 'done')
    .filter(({ setOn }) => setOn === undefined || setOn <= today)
    .sort((a, b) => dueOf(a) - dueOf(b) || a.row - b.row);
}

function dueOf({ due }: Task): number {
  return due ?? Number.MAX_SAFE_INTEGER;
}
