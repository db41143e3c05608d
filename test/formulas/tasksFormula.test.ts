import { zoneOf } from '../../src/domain/calendar/timeZone';
import { wireFacts } from '../../src/formulas/facts';
import { tasksFormula } from '../../src/formulas/tasksFormula';
import { date, settings, tab } from './ask';

beforeAll(() => {
  const zone = zoneOf('Europe/Sofia');
  wireFacts({ now: () => Date.parse('2026-11-20T21:59:00Z'), zone: () => zone });
});

const TASKS = tab(
  'tasks',
  { task: 'Call', owner: 'Bob', setOn: date('2026-11-02'), due: date('2026-11-19') },
  { task: 'Visit', owner: 'Ann', setOn: '2026-11-10', due: '2026-11-20', state: 'running' },
  { task: 'Later', owner: 'Ann', setOn: '2026-11-21', due: '2026-11-30' },
  { owner: '', task: 'Nobody’s', state: 'question', question: 'Who?' },
);

describe('the formula of tasks', () => {
  it('counts the tasks of each owner as of today', () => {
    expect(tasksFormula(TASKS, undefined, undefined)).toEqual([
      [
        ...['Owner', 'Not started', 'Running', 'Wrong way', 'Question', 'Done'],
        ...['Past due', 'Past check-up'],
      ],
      ['(none)', 0, 0, 0, 1, 0, 0, 0],
      ['Ann', 0, 1, 0, 0, 0, 0, 0],
      ['Bob', 1, 0, 0, 0, 0, 1, 1],
    ]);
  });

  it('counts them as of another day', () => {
    const [, , ann] = tasksFormula(TASKS, '', '2026-11-21');
    expect(ann).toEqual(['Ann', 1, 1, 0, 0, 0, 1, 0]);
  });

  it.each([
    undefined,
    '',
    'Task',
    [['Task']],
    tab('tasks'),
    [
      ['', ''],
      ['', ''],
    ],
  ])('says in one row what is missing: %p', (tasks) => {
    expect(tasksFormula(tasks, undefined, undefined)).toEqual([
      [
        'The Tasks tab says nothing yet. Give its range with the heading row: Task, Owner, Due, State.',
      ],
    ]);
  });

  it('says so where none was set by the day', () => {
    const [, row] = tasksFormula(tab('tasks', { setOn: '2026-11-30' }), '', '');
    expect(row?.[0]).toBe('No tasks were set by this day.');
  });

  it('speaks the language of the settings', () => {
    const [headings] = tasksFormula(TASKS, settings(['Language', 'bg']), '');
    expect(headings?.[0]).toBe('Отговорник');
  });

  it.each([12, true, date('2026-11-20')])('refuses what is no heading even: %p', (tasks) => {
    expect(() => tasksFormula(tasks, '', '')).toThrow('tasks: expected a range');
  });

  it('refuses a wrong day and wrong settings in words', () => {
    expect(() => tasksFormula(TASKS, '', 'soon')).toThrow('asOf: expected a date, got “soon”.');
    expect(() => tasksFormula(TASKS, settings(['Commission rate', 3]), '')).toThrow(
      'Settings, row 2: “3” is not understood',
    );
  });
});
