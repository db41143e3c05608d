import type { TaskCounts } from '../../src/domain/people/tasks';
import { tasksTable } from '../../src/tables/tasksTable';
import { texts } from '../../src/texts';

const ANN: TaskCounts = {
  owner: 'Ann',
  notStarted: 1,
  running: 2,
  wrongWay: 3,
  question: 4,
  done: 5,
  pastDue: 6,
  pastCheckUp: 7,
};

it('the table of tasks has a row an owner, in the order of its headings', () => {
  const headings = [
    ...['Owner', 'Not started', 'Running', 'Wrong way', 'Question', 'Done'],
    ...['Past due', 'Past check-up'],
  ];
  expect(tasksTable([ANN], texts.en)).toEqual([headings, ['Ann', 1, 2, 3, 4, 5, 6, 7]]);
});

it('without a task it says so', () => {
  const [headings = [], row = [], ...rest] = tasksTable([], texts.en);
  expect(rest).toEqual([]);
  expect(row).toHaveLength(headings.length);
  expect(row[0]).toBe('No tasks were set by this day.');
});
