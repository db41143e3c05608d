import { cellDateOfIso, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { rowsOf, salesWorkbook, setUpSnapshot, TEAM } from './workbooks';
import { expectUnchanged, putTasks, taskWorkbook } from './taskWorkbook';

const WORDS = texts.en.steering;
const HEAD = 'vera@example.com';
const TASK = { task: 'Call the bank', owner: 'Boris', due: '2026-11-27' };
const ROW = {
  ...{ Task: 'Call the bank', Owner: 'Boris', 'Set on': cellDateOfIso('2026-11-20') },
  ...{ Due: cellDateOfIso('2026-11-27'), State: 'not started' },
};
const SENT = {
  ...{ task: 'Call the bank', owner: 'Boris', due: '2026-11-27', state: 'notStarted' },
  ...{ question: '', isPastDue: false },
};

function set(emulator: Emulator, request: unknown, user = HEAD): unknown {
  emulator.signIn(user);
  return emulator.call('setTask', request);
}

it('the head sets a task: it stands below the others, set today and not started', () => {
  const emulator = taskWorkbook([['Dance', 'Clara']]);
  expect(set(emulator, TASK)).toEqual({ ok: true, task: { ...SENT, row: 3 } });
  expect(rowsOf(emulator, 'Tasks')).toEqual([{ Task: 'Dance', Owner: 'Clara' }, ROW]);
});

it('it is the owner’s to answer at once, and stands in his day', () => {
  const emulator = taskWorkbook();
  const { task } = set(emulator, TASK) as { task: { row: number } };
  emulator.signIn('boris@example.com');
  expect(emulator.call('myDay', {})).toMatchObject({ tasks: [{ ...SENT, row: task.row }] });
  const request = { ...TASK, row: task.row, state: 'done' };
  expect(emulator.call('answerTask', request)).toMatchObject({ ok: true });
});

it('the check-up is written where the head gives it, and is half-way where he does not', () => {
  const emulator = taskWorkbook();
  set(emulator, { ...TASK, checkUp: '2026-11-22' });
  set(emulator, { ...TASK, task: 'Other', checkUp: '' });
  expect(rowsOf(emulator, 'Tasks')[0]).toMatchObject({ 'Check-up': cellDateOfIso('2026-11-22') });
  expect(rowsOf(emulator, 'Tasks')[1]).not.toHaveProperty('Check-up');
});

it('it is text, whatever it looks like, and the owner is written as the team knows him', () => {
  const emulator = taskWorkbook();
  const formula = '=HYPERLINK("http://x","y")';
  expect(set(emulator, { ...TASK, task: ` ${formula} `, owner: ' bORIS ' })).toMatchObject({
    task: { task: formula, owner: 'Boris' },
  });
  expect(rowsOf(emulator, 'Tasks')[0]).toMatchObject({ Task: formula, Owner: 'Boris' });
  expect(emulator.snapshot().tabs.find(({ name }) => name === 'Tasks')?.formulas).toEqual([]);
});

it('it may be due today, and checked today', () => {
  const emulator = taskWorkbook();
  const request = { ...TASK, due: '2026-11-20', checkUp: '2026-11-20' };
  expect(set(emulator, request)).toMatchObject({ ok: true, task: { isPastDue: false } });
});

describe('a retry after a lost answer', () => {
  it('confirms the task and does not set it again, however far it is meanwhile', () => {
    const emulator = taskWorkbook();
    const first = set(emulator, TASK);
    expect(set(emulator, TASK)).toEqual(first);
    emulator.signIn('boris@example.com');
    emulator.call('answerTask', { ...TASK, row: 2, state: 'running' });
    expect(set(emulator, TASK)).toMatchObject({ ok: true, task: { row: 2, state: 'running' } });
    expect(rowsOf(emulator, 'Tasks')).toHaveLength(1);
  });

  it.each([
    ['another day', { due: '2026-11-28' }],
    ['another owner', { owner: 'Clara' }],
    ['another text', { task: 'Call the banker' }],
  ])('%s is another task', (_, more) => {
    const emulator = taskWorkbook();
    set(emulator, TASK);
    set(emulator, { ...TASK, ...more });
    expect(rowsOf(emulator, 'Tasks')).toHaveLength(2);
  });

  it.each(['appendRow', 'flush'])('after a crash before %s, one task stands', (member) => {
    let isArmed = true;
    const emulator = salesWorkbook([], {
      faults: (call) => {
        if (!isArmed || !call.member.endsWith(member)) return undefined;
        isArmed = false;
        return { when: 'crash' };
      },
    });
    expect(() => set(emulator, TASK)).toThrow();
    expect(set(emulator, TASK)).toMatchObject({ ok: true });
    expect(rowsOf(emulator, 'Tasks')).toEqual([ROW]);
  });

  it('one that was set yesterday, or is done, is set anew', () => {
    const yesterday = cellDateOfIso('2026-11-19');
    const today = cellDateOfIso('2026-11-20');
    const due = cellDateOfIso('2026-11-27');
    const emulator = taskWorkbook([
      ['Call the bank', 'Boris', yesterday, due],
      ['Call the bank', 'Boris', today, due, null, 'done'],
    ]);
    expect(set(emulator, TASK)).toMatchObject({ task: { row: 4 } });
    expect(rowsOf(emulator, 'Tasks')).toHaveLength(3);
  });
});

it('it is written into the columns as they stand, in the language of the workbook', () => {
  const { tabs, headings, taskStates } = texts.bg;
  const emulator = salesWorkbook([], { locale: 'bg_BG', user: 'anna@example.com' });
  emulator.type(tabs.team, 2, 3, texts.bg.roles.head);
  expect(set(emulator, { ...TASK, owner: 'anna' }, 'anna@example.com')).toMatchObject({ ok: true });
  expect(rowsOf(emulator, tabs.tasks)[0]).toMatchObject({
    [headings.tasks.state]: taskStates.notStarted,
  });
  const moved = salesWorkbook();
  putTasks(moved, [], ['Own', 'State', 'Due', 'Owner', 'Task', 'Set on']);
  set(moved, TASK);
  expect(rowsOf(moved, 'Tasks')).toEqual([ROW]);
});

it('a tab without its columns names them', () => {
  const emulator = salesWorkbook();
  putTasks(emulator, [], ['Task', 'Owner']);
  expectUnchanged(emulator, () => set(emulator, TASK), WORDS.brokenTasks('Due, State'));
});

const { nobody, stranger, notARequest, missing, notUnderstood, tooLong, unknownField, busy } =
  texts.en.recording;

it.each([
  ['a manager', 'boris@example.com'],
  ['the admin', 'anna@example.com'],
  ['the founder', 'filip@example.com'],
])('%s sets no tasks', (_, user) => {
  const emulator = taskWorkbook();
  expectUnchanged(emulator, () => set(emulator, TASK, user), WORDS.headOnlyTasks);
});

it.each([
  ['a stranger', 'zoe@example.com', TASK, stranger('zoe@example.com')],
  ['nobody', '', TASK, nobody],
  ['null', HEAD, null, notARequest],
  ['no text', HEAD, { ...TASK, task: '\n' }, missing('Task')],
  ['a text too long', HEAD, { ...TASK, task: 'x'.repeat(501) }, tooLong('Task', 500)],
  ['no owner', HEAD, { ...TASK, owner: '' }, missing('Owner')],
  ['a stranger for an owner', HEAD, { ...TASK, owner: 'Zoe' }, WORDS.unknownOwner('Zoe')],
  ['whoever has left', HEAD, { ...TASK, owner: 'Olga' }, WORDS.unknownOwner('Olga')],
  ['no due day', HEAD, { task: 'x', owner: 'Boris' }, missing('Due')],
  ['a blank one', HEAD, { ...TASK, due: '' }, notUnderstood('Due')],
  ['one that is no date', HEAD, { ...TASK, due: '2026-02-30' }, notUnderstood('Due')],
  ['one in the past', HEAD, { ...TASK, due: '2026-11-19' }, WORDS.dueInPast],
  ['a check-up in the past', HEAD, { ...TASK, checkUp: '2026-11-19' }, WORDS.checkUpOutside],
  ['one after the due day', HEAD, { ...TASK, checkUp: '2026-11-28' }, WORDS.checkUpOutside],
  ['one that is no date', HEAD, { ...TASK, checkUp: '2026-11-31' }, WORDS.checkUpOutside],
  ['one in other words', HEAD, { ...TASK, checkUp: 'soon' }, notUnderstood('Check-up')],
  ['an unknown field', HEAD, { ...TASK, state: 'done' }, unknownField('state')],
])('%s is refused in words', (_, user, request, message) => {
  const emulator = taskWorkbook();
  expectUnchanged(emulator, () => set(emulator, request, user), message);
});

it.each(['ACTIONS', 'TEAM', 'TASKS'])(
  'without its %s tab the workbook is told to be set up, and nobody to be a stranger',
  (range) => {
    const whole = setUpSnapshot();
    const names = whole.names.filter(({ name }) => name !== range);
    const emulator = builtEmulator({ workbook: { ...whole, names }, user: 'anna@example.com' });
    if (range !== 'TEAM') emulator.putTab('Team', TEAM, 'TEAM');
    expect(set(emulator, TASK)).toEqual({ ok: false, message: texts.en.recording.notSetUp });
  },
);

it('while somebody else saves, nothing is written', () => {
  const emulator = taskWorkbook();
  const release = emulator.holdDocumentLock();
  expectUnchanged(emulator, () => set(emulator, TASK), busy, 'retry');
  release();
  expect(set(emulator, TASK)).toMatchObject({ ok: true });
});
