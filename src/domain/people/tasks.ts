import type { Day } from '../calendar/calendarDay';
import { compareNames, NameBook } from '../log/name';

/** How far a task is; one whose state is blank was not started. */
export const TASK_STATES = ['notStarted', 'running', 'wrongWay', 'question', 'done'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** One task of the team. */
export interface Task {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  readonly task: string;
  /** '' where nobody was named. */
  readonly owner: string;
  readonly setOn: Day | undefined;
  readonly due: Day | undefined;
  /** As given; `checkUpOf` knows the day where none is. */
  readonly checkUp: Day | undefined;
  readonly state: TaskState;
  /** The question it stopped at. */
  readonly question: string;
  readonly updated: Day | undefined;
}

/** The tasks of one owner: a number by state, and the two kinds of delay. */
export interface TaskCounts extends Readonly<Record<TaskState, number>> {
  readonly owner: string;
  readonly pastDue: number;
  readonly pastCheckUp: number;
}

/**
 * Counts the tasks of each owner, as of the end of a day, in the order of the names.
 *
 * A task that was set later is not known yet; one without a day of setting is. States are those of today: tasks have
 * no history.
 *
 * @param nobody the word under which tasks without an owner stand.
 */
export function taskCounts(tasks: readonly Task[], asOf: Day, nobody: string): TaskCounts[] {
  const book = new NameBook();
  const byOwner = new Map(
    tasks.map(({ owner }) => [book.read(owner === '' ? nobody : owner), [] as Task[]] as const),
  );
  for (const task of tasks) {
    const owner = book.read(task.owner === '' ? nobody : task.owner);
    if (task.setOn === undefined || task.setOn <= asOf) byOwner.get(owner)?.push(task);
  }
  return [...byOwner]
    .filter(([, own]) => own.length > 0)
    .sort(([a], [b]) => compareNames(a, b))
    .map(([{ shown }, own]) => countsOf(shown, own, asOf));
}

/** The day to look at the task: as given, else half-way from setting to due, half days rounded down; undefined where a day is missing. */
export function checkUpOf({ checkUp, setOn, due }: Task): Day | undefined {
  if (checkUp !== undefined || setOn === undefined || due === undefined) return checkUp;
  return setOn + Math.floor((due - setOn) / 2);
}

/** Whether the task should be done: from the day after its due day, unless it is. */
export function isPastDue({ due, state }: Task, asOf: Day): boolean {
  return due !== undefined && asOf > due && state !== 'done';
}

/** Whether nobody started the task though its check-up has come. */
function isPastCheckUp(task: Task, asOf: Day): boolean {
  const day = checkUpOf(task);
  return day !== undefined && asOf >= day && task.state === 'notStarted';
}

function countsOf(owner: string, tasks: readonly Task[], asOf: Day): TaskCounts {
  const inState = (state: TaskState): number => tasks.filter((task) => task.state === state).length;
  return {
    owner,
    notStarted: inState('notStarted'),
    running: inState('running'),
    wrongWay: inState('wrongWay'),
    question: inState('question'),
    done: inState('done'),
    pastDue: tasks.filter((task) => isPastDue(task, asOf)).length,
    pastCheckUp: tasks.filter((task) => isPastCheckUp(task, asOf)).length,
  };
}
