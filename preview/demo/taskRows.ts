import type { CellValue } from '../emulator';
import { dateCell, isWorkingDay, type Day } from './calendar';
import type { DemoWords } from './words/words';

/** A task: its owner among the sellers, the days before today on which it was set, and after today on which it is due. */
type TaskPlan = readonly [
  owner: number,
  set: number,
  due: number,
  state: keyof DemoWords['taskStates'],
];

/** In the order of the words. */
const TASKS: readonly TaskPlan[] = [
  [3, 12, -2, 'notStarted'],
  [1, 9, 5, 'running'],
  [5, 30, 20, 'running'],
  [0, 20, -6, 'done'],
  [3, 15, 1, 'wrongWay'],
  [2, 6, 4, 'question'],
  [4, 10, 2, 'notStarted'],
  [1, 5, 14, 'running'],
  [4, 8, -1, 'question'],
  [5, 13, -5, 'done'],
  [2, 3, 40, 'notStarted'],
  [0, 4, 3, 'running'],
  [0, 25, 6, 'running'],
  [1, 18, -4, 'running'],
];
/** The task whose check-up somebody set himself; the others have it half-way. */
const WITH_CHECK_UP = 2;

/** The rows of the Tasks tab. */
export function taskRows(today: Day, words: DemoWords): CellValue[][] {
  return TASKS.map(([owner, set, due, state], index) => {
    const setOn = workingDayBefore(today - set);
    const { task = '', question } = words.tasks[index] ?? {};
    return [
      task,
      words.people[owner]?.[0] ?? '',
      dateCell(setOn),
      dateCell(workingDayBefore(today + due)),
      index === WITH_CHECK_UP ? dateCell(workingDayBefore(today + 2)) : null,
      words.taskStates[state],
      state === 'question' ? (question ?? null) : null,
      updated(setOn, today, state, index),
    ];
  });
}

function updated(setOn: Day, today: Day, state: TaskPlan[3], index: number): CellValue {
  if (state === 'notStarted') return null;
  const day = workingDayBefore(Math.max(setOn, today - 1 - (index % 4)));
  return dateCell(day, (10 + (index % 7)) * 3600 + index * 240);
}

function workingDayBefore(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayBefore(day - 1);
}
