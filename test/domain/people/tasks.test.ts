import {
  checkUpOf,
  taskCounts,
  type Task,
  type TaskCounts,
} from '../../../src/domain/people/tasks';
import { day } from '../logBuilder';

const AS_OF = day('2026-11-20');

function task(more: Partial<Task> = {}): Task {
  return {
    row: 2,
    task: 'Call the lost ones',
    owner: 'Ann',
    setOn: day('2026-11-10'),
    due: day('2026-11-30'),
    checkUp: undefined,
    state: 'notStarted',
    question: '',
    updated: undefined,
    ...more,
  };
}

/** The counts of Ann's tasks. */
function counts(...tasks: readonly Task[]): TaskCounts | undefined {
  return taskCounts(tasks, AS_OF, '(none)')[0];
}

describe('the check-up of a task', () => {
  it.each([
    ['half-way from setting to due', '2026-11-10', '2026-11-20', '2026-11-15'],
    ['half days rounded down', '2026-11-10', '2026-11-13', '2026-11-11'],
    ['the day itself where it is due at once', '2026-11-10', '2026-11-10', '2026-11-10'],
  ])('is %s', (_, setOn, due, checkUp) => {
    expect(checkUpOf(task({ setOn: day(setOn), due: day(due) }))).toBe(day(checkUp));
  });

  it('is the day given, whatever the others are', () => {
    expect(checkUpOf(task({ checkUp: AS_OF }))).toBe(AS_OF);
    expect(checkUpOf(task({ checkUp: AS_OF, due: undefined }))).toBe(AS_OF);
  });

  it.each([{ setOn: undefined }, { due: undefined }])('is unknown without a day: %p', (more) => {
    expect(checkUpOf(task(more))).toBeUndefined();
  });
});

describe('tasks', () => {
  it('are counted by state', () => {
    const states = ['notStarted', 'running', 'running', 'wrongWay', 'question', 'done'] as const;
    expect(counts(...states.map((state) => task({ state })))).toMatchObject({
      owner: 'Ann',
      notStarted: 1,
      running: 2,
      wrongWay: 1,
      question: 1,
      done: 1,
    });
  });

  it('are past due from the day after, unless they are done', () => {
    const due = (days: number, state: Task['state'] = 'running'): Task =>
      task({ due: AS_OF + days, state });
    expect(counts(due(0), due(1))?.pastDue).toBe(0);
    expect(counts(due(-1))?.pastDue).toBe(1);
    expect(counts(due(-1, 'done'), due(-1, 'question'))?.pastDue).toBe(1);
    expect(counts(task({ due: undefined }))?.pastDue).toBe(0);
  });

  it('are past check-up on its day while nobody started them', () => {
    const checkUp = (days: number, state: Task['state'] = 'notStarted'): Task =>
      task({ checkUp: AS_OF + days, state });
    expect(counts(checkUp(1))?.pastCheckUp).toBe(0);
    expect(counts(checkUp(0), checkUp(-9))?.pastCheckUp).toBe(2);
    expect(counts(checkUp(-9, 'running'), checkUp(-9, 'done'))?.pastCheckUp).toBe(0);
    expect(counts(task())?.pastCheckUp).toBe(1);
  });

  it('are not known before they were set; without a day they always are', () => {
    const later = task({ setOn: AS_OF + 1 });
    expect(counts(later)).toBeUndefined();
    expect(counts(later, task({ setOn: AS_OF }), task({ setOn: undefined }))?.notStarted).toBe(2);
  });

  it('stand by owner in the order of names, shown as first written; nobody’s under a word', () => {
    const owners = ['bob', 'Ann', '112', ' BOB', '', '10138'];
    const tasks = owners.map((owner) => task({ owner }));
    const all = taskCounts(tasks, AS_OF, '(none)');
    expect(all.map(({ owner, notStarted }) => [owner, notStarted])).toEqual([
      ['(none)', 1],
      ['10138', 1],
      ['112', 1],
      ['Ann', 1],
      ['bob', 2],
    ]);
  });
});
