import { after } from '../domain/logBuilder';
import { ask, askRow, askRows, date, settings, tab, TODAY } from './ask';
import { texts } from '../../src/texts';

type Task = Parameters<typeof tab<'tasks'>>[1];

/** Ann's row of one task as of a day. */
function ann(task: NonNullable<Task>, asOf = TODAY): Readonly<Record<string, unknown>> {
  const tasks = tab('tasks', { task: 'Call Acme', owner: 'Ann', ...task });
  return askRow('Ann', 'SALES_TASKS', tasks, '', date(asOf));
}

const HEADINGS = [
  'Owner',
  'Not started',
  'Running',
  'Wrong way',
  'Question',
  'Done',
  'Past due',
  'Past check-up',
];

// Of two readings: a task of nobody stands under “(none)”, as a row of the log does.
it('has the columns of the contract; tasks are counted by owner and state, owners by name', () => {
  const tasks = tab(
    'tasks',
    { task: 'one', owner: 'bob', state: 'running' },
    { task: 'two', owner: 'Ann', state: 'not started' },
    { task: 'three', owner: ' ANN ', state: '' },
    { task: 'four', owner: 'Ann', state: 'Wrong  WAY' },
    { task: 'five', owner: 'Ann', state: 'question', question: 'Which price?' },
    { task: 'six', owner: 'Bob', state: ' done' },
    { task: 'seven', owner: 112 },
    { task: 'eight', owner: 10138 },
    { task: 'nine', owner: '' },
  );
  expect(ask('SALES_TASKS', tasks)).toEqual([
    HEADINGS,
    ['(none)', 1, 0, 0, 0, 0, 0, 0],
    ['10138', 1, 0, 0, 0, 0, 0, 0],
    ['112', 1, 0, 0, 0, 0, 0, 0],
    ['Ann', 2, 0, 1, 1, 0, 0, 0],
    ['bob', 0, 1, 0, 0, 1, 0, 0],
  ]);
});

describe('past due', () => {
  it.each([
    ['2026-11-19', 1],
    [TODAY, 0],
    ['2026-11-21', 0],
    ['', 0],
  ])('from the day after: due %s', (due, expected) => {
    const row = ann({ due: due === '' ? '' : date(due), state: 'running' });
    expect(row).toMatchObject({ Running: 1, 'Past due': expected });
  });

  it.each([
    ['', 1],
    ['running', 1],
    ['wrong way', 1],
    ['question', 1],
    ['done', 0],
  ])('a task in state “%s” counts %i: what is done is never late', (state, expected) => {
    expect(ann({ due: date('2026-11-01'), state })['Past due']).toBe(expected);
  });

  it('a date may be an ISO text', () => {
    expect(ann({ due: '2026-11-19' })['Past due']).toBe(1);
  });
});

describe('past check-up', () => {
  it.each([
    // 10 days: half-way is 5 days on.
    ['2026-11-01', '2026-11-11', '2026-11-06'],
    // 9 days: 4.5, rounded down to 4.
    ['2026-11-01', '2026-11-10', '2026-11-05'],
    // 1 day: 0.5, so the day it was set.
    ['2026-11-01', '2026-11-02', '2026-11-01'],
    ['2026-11-01', '2026-11-01', '2026-11-01'],
    // Over the end of February: 28 days, 14 on.
    ['2026-02-20', '2026-03-20', '2026-03-06'],
  ])('set on %s, due %s: half-way is %s, and that day counts', (setOn, due, checkUp) => {
    const task = { setOn: date(setOn), due: date(due) };
    expect(ann(task, checkUp)['Past check-up']).toBe(1);
    const before = after(checkUp, -1);
    if (before >= setOn) expect(ann(task, before)['Past check-up']).toBe(0);
  });

  it('the day given holds instead, earlier or later', () => {
    const task = { setOn: date('2026-11-01'), due: date('2026-11-11') };
    const early = { ...task, checkUp: date('2026-11-03') };
    expect(ann(early, '2026-11-02')['Past check-up']).toBe(0);
    expect(ann(early, '2026-11-03')['Past check-up']).toBe(1);
    const late = { ...task, checkUp: date('2026-11-09') };
    expect(ann(late, '2026-11-08')['Past check-up']).toBe(0);
    expect(ann(late, '2026-11-09')['Past check-up']).toBe(1);
    expect(ann({ checkUp: date('2026-11-09') })['Past check-up']).toBe(1);
  });

  it.each([
    ['', 1],
    ['not started', 1],
    ['running', 0],
    ['wrong way', 0],
    ['question', 0],
    ['done', 0],
  ])('a task in state “%s” counts %i: only what nobody started', (state, expected) => {
    expect(ann({ checkUp: date('2026-11-10'), state })['Past check-up']).toBe(expected);
  });

  it('a task may be past due and past its check-up at once', () => {
    const row = ann({ setOn: date('2026-11-01'), due: date('2026-11-10') });
    expect(row).toMatchObject({ 'Not started': 1, 'Past due': 1, 'Past check-up': 1 });
  });

  it('without a day there is nothing to be past', () => {
    expect(ann({})['Past check-up']).toBe(0);
    expect(ann({ setOn: date('2026-11-01') })['Past check-up']).toBe(0);
    expect(ann({ due: date('2026-11-30') })['Past check-up']).toBe(0);
  });
});

describe('asOf', () => {
  it('a task set after it is not known yet', () => {
    const tasks = tab(
      'tasks',
      { task: 'one', owner: 'Ann', setOn: date(TODAY) },
      { task: 'two', owner: 'Ann', setOn: date('2026-11-21'), checkUp: date('2026-11-01') },
      { task: 'three', owner: 'Bob', setOn: date('2026-11-21') },
    );
    // Bob has no task yet: no row.
    expect(askRows('SALES_TASKS', tasks).map((row) => [row['Owner'], row['Not started']])).toEqual([
      ['Ann', 1],
    ]);
  });

  it('is today where it is left out', () => {
    const due = (day: string): unknown[][] =>
      tab('tasks', { task: 'one', owner: 'Ann', due: date(day) });
    expect(askRow('Ann', 'SALES_TASKS', due(after(TODAY, -1)))['Past due']).toBe(1);
    expect(askRow('Ann', 'SALES_TASKS', due(TODAY))['Past due']).toBe(0);
  });
});

describe('wrong arguments: the message names the argument, what came and what is expected', () => {
  it.each([
    ['tasks: expected a range with its heading row, got 12', [12]],
    ['asOf: expected a date, got “soon”', [tab('tasks', { task: 'one' }), '', 'soon']],
    [
      'settings: expected a range with its heading row, got 12',
      [tab('tasks', { task: 'one' }), 12],
    ],
    [
      'tasks: the heading row lacks: ',
      [
        [
          ['Job', 'Who'],
          ['one', 'Ann'],
        ],
      ],
    ],
  ])('%s', (message, args) => {
    expect(() => ask('SALES_TASKS', ...args)).toThrow(message);
  });

  it('a state that is none: where it stands, what came and the states there are', () => {
    const tasks = tab('tasks', { task: 'one', owner: 'Ann' }, { task: 'two', state: 'maybe' });
    const asked = (): unknown => ask('SALES_TASKS', tasks);
    for (const part of ['tasks', 'row 3', '“maybe”', ...Object.values(texts.en.taskStates)]) {
      expect(asked).toThrow(part);
    }
  });
});

describe('ranges without rows give one readable row', () => {
  it.each([
    ['nothing', []],
    ['a blank cell', ['']],
    [
      'a blank range',
      [
        [
          ['', ''],
          ['', ''],
        ],
      ],
    ],
    ['the headings alone', [tab('tasks')]],
    ['headings and blank rows', [tab('tasks', {}, {})]],
  ])('%s', (_, args) => {
    expect(ask('SALES_TASKS', ...args)).toEqual([[expect.stringMatching(/task/i)]]);
  });

  it('blank rows between are no tasks', () => {
    const tasks = tab('tasks', {}, { task: 'one', owner: 'Ann' }, {});
    expect(ask('SALES_TASKS', tasks)).toEqual([HEADINGS, ['Ann', 1, 0, 0, 0, 0, 0, 0]]);
  });
});

describe.each(['en', 'ru', 'bg'] as const)('in the language %s', (language) => {
  const words = texts[language];

  it('headings and states of the tab are understood whatever the Language setting', () => {
    const { task, owner, state, due } = words.headings.tasks;
    const tasks = [
      [state, due, owner, 'Ours', task],
      ...Object.values(words.taskStates).map((word) => [word, '2026-11-19', 'Ann', 'x', 'one']),
    ];
    for (const set of [settings(), settings(['Language', 'Русский'])]) {
      expect(ask('SALES_TASKS', tasks, set)[1]).toEqual(['Ann', 1, 1, 1, 1, 1, 4, 0]);
    }
  });

  it('the headings of the answer follow the Language setting', () => {
    const tasks = tab('tasks', { task: 'one', owner: 'Ann', state: 'question' });
    const [headings, row] = ask(
      'SALES_TASKS',
      tasks,
      settings(['Language', words.settings.ownName]),
    );
    expect(headings).toHaveLength(8);
    if (language !== 'en')
      for (const heading of headings ?? []) expect(heading).toMatch(/^[А-я -]+$/);
    expect(row).toEqual(['Ann', 0, 0, 0, 1, 0, 0, 0]);
  });
});
