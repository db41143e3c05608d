import { openTasks } from '../../../src/domain/people/openTasks';
import type { Task } from '../../../src/domain/people/tasks';
import { day } from '../logBuilder';

const TODAY = day('2026-11-20');

function task(row: number, more: Partial<Task> = {}): Task {
  return {
    ...{ row, task: `Task ${String(row)}`, owner: 'Ann', setOn: undefined, due: undefined },
    ...{ checkUp: undefined, state: 'notStarted', question: '', updated: undefined },
    ...more,
  };
}

function rowsOf(tasks: readonly Task[], owner = 'Ann'): number[] {
  return openTasks(tasks, owner, TODAY).map(({ row }) => row);
}

it('they are his, however his name is spelt, and not done', () => {
  const tasks = [
    task(2, { owner: ' aNN ' }),
    task(3, { owner: 'Ben' }),
    task(4, { owner: '' }),
    task(5, { state: 'done' }),
    task(6, { state: 'question' }),
  ];
  expect(rowsOf(tasks)).toEqual([2, 6]);
  expect(rowsOf(tasks, 'Zoe')).toEqual([]);
});

it('the earliest due day comes first, one without a day last, equal ones as in the tab', () => {
  const tasks = [
    task(2),
    task(3, { due: TODAY + 1 }),
    task(4, { due: TODAY - 5 }),
    task(5, { due: TODAY + 1 }),
    task(6),
  ];
  expect(rowsOf(tasks)).toEqual([4, 3, 5, 2, 6]);
});

it('a task set tomorrow is not known today; one set today is, and so is one without a day', () => {
  const tasks = [task(2, { setOn: TODAY + 1 }), task(3, { setOn: TODAY }), task(4)];
  expect(rowsOf(tasks)).toEqual([3, 4]);
});

it('a row without a text asks for nothing', () => {
  expect(rowsOf([task(2, { task: '', due: TODAY })])).toEqual([]);
});
