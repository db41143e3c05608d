import { cellDateOfIso, type CellValue, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { rowsOf, salesWorkbook } from './workbooks';
import { expectUnchanged, putTasks, TASK_HEADINGS, taskWorkbook } from './taskWorkbook';

const WORDS = texts.en.steering;
const BORIS = 'boris@example.com';
const HEAD = 'vera@example.com';
const NOW = cellDateOfIso('2026-11-20T12:00');
const DUE = cellDateOfIso('2026-11-19');

const LIST: CellValue[][] = [
  ['Call the bank', 'boris', cellDateOfIso('2026-11-01'), DUE, null, null, 'Which?'],
  ['Dance', 'Clara'],
];
const CALL = {
  ...{ row: 2, task: 'Call the bank', owner: 'Boris', due: '2026-11-19', state: 'running' },
};
/** The same task where the tab tells no due day. */
const NO_DUE = { ...CALL, due: '' };

function answer(emulator: Emulator, request: unknown, user = BORIS): unknown {
  emulator.signIn(user);
  return emulator.call('answerTask', request);
}

describe('the owner says of his task', () => {
  it('how far it is: state and hour are written, everything else stays', () => {
    const emulator = taskWorkbook(LIST);
    expect(answer(emulator, CALL)).toEqual({
      ok: true,
      task: {
        ...{ row: 2, task: 'Call the bank', owner: 'boris', due: '2026-11-19', state: 'running' },
        ...{ question: 'Which?', isPastDue: true },
      },
    });
    expect(rowsOf(emulator, 'Tasks')).toEqual([
      {
        ...{ Task: 'Call the bank', Owner: 'boris', 'Set on': cellDateOfIso('2026-11-01') },
        ...{ Due: DUE, State: 'running', Question: 'Which?', Updated: NOW },
      },
      { Task: 'Dance', Owner: 'Clara' },
    ]);
  });

  it.each([
    ['notStarted', 'not started'],
    ['running', 'running'],
    ['wrongWay', 'wrong way'],
    ['done', 'done'],
  ])('%s in the words of the tab', (state, word) => {
    const emulator = taskWorkbook(LIST);
    expect(answer(emulator, { ...CALL, state })).toMatchObject({ task: { state } });
    expect(rowsOf(emulator, 'Tasks')[0]).toMatchObject({ State: word, Question: 'Which?' });
  });

  it('that it stopped at a question, whose text takes the place of an earlier one', () => {
    const emulator = taskWorkbook(LIST);
    const request = { ...CALL, state: 'question', question: ' =1+1? ' };
    expect(answer(emulator, request)).toMatchObject({
      task: { state: 'question', question: '=1+1?' },
    });
    expect(rowsOf(emulator, 'Tasks')[0]).toMatchObject({ State: 'question', Question: '=1+1?' });
    expect(emulator.snapshot().tabs.find(({ name }) => name === 'Tasks')?.formulas).toEqual([]);
  });

  it('a question that comes with another state is not written', () => {
    const emulator = taskWorkbook(LIST);
    answer(emulator, { ...CALL, question: 'New?' });
    expect(rowsOf(emulator, 'Tasks')[0]).toMatchObject({ Question: 'Which?' });
  });

  it('that it is done: past due no more', () => {
    const done = { ...CALL, state: 'done' };
    expect(answer(taskWorkbook(LIST), done)).toMatchObject({ task: { isPastDue: false } });
  });

  it('the same twice, which changes nothing more', () => {
    const emulator = taskWorkbook(LIST);
    const first = answer(emulator, CALL);
    const cells = emulator.values('Tasks');
    expect(answer(emulator, CALL)).toEqual(first);
    expect(emulator.values('Tasks')).toEqual(cells);
  });

  it('in the language of the workbook', () => {
    const { tabs, headings, taskStates } = texts.ru;
    const emulator = salesWorkbook([], { locale: 'ru_RU', user: 'anna@example.com' });
    emulator.type(tabs.tasks, 2, 1, 'Позвонить');
    emulator.type(tabs.tasks, 2, 2, 'anna');
    const request = { row: 2, task: 'Позвонить', owner: 'anna', due: '', state: 'wrongWay' };
    expect(answer(emulator, request, 'anna@example.com')).toMatchObject({ ok: true });
    expect(rowsOf(emulator, tabs.tasks)[0]).toMatchObject({
      [headings.tasks.state]: taskStates.wrongWay,
    });
  });

  it('columns in another order, and the team’s own between them, are respected', () => {
    const emulator = salesWorkbook();
    const headings = ['State', 'Own', 'Task', 'Updated', 'Owner', 'Due'];
    putTasks(emulator, [['', 'mine', 'Call the bank', null, 'Boris']], headings);
    expect(answer(emulator, NO_DUE)).toMatchObject({ ok: true });
    expect(rowsOf(emulator, 'Tasks')).toEqual([
      { State: 'running', Own: 'mine', Task: 'Call the bank', Updated: NOW, Owner: 'Boris' },
    ]);
  });
});

describe('people sort the tab meanwhile', () => {
  it('the task is found by its text, and its row is told', () => {
    const emulator = taskWorkbook([['Dance', 'Clara'], ['Rest', 'Boris'], ...LIST.slice(0, 1)]);
    expect(answer(emulator, CALL)).toMatchObject({ task: { row: 4 } });
    expect(rowsOf(emulator, 'Tasks')[2]).toMatchObject({ State: 'running' });
    expect(rowsOf(emulator, 'Tasks')[0]).toEqual({ Task: 'Dance', Owner: 'Clara' });
  });

  it('of tasks with one text it is his own, also where another’s stands in the row now', () => {
    const emulator = taskWorkbook([
      ['Call the bank', 'Clara'],
      ['Call the bank', 'Boris'],
    ]);
    expect(answer(emulator, NO_DUE)).toMatchObject({ task: { row: 3, owner: 'Boris' } });
    expect(rowsOf(emulator, 'Tasks')[0]).toEqual({ Task: 'Call the bank', Owner: 'Clara' });
  });

  it('the head, too, answers for the one whom he means, whoever stands in the row now', () => {
    const emulator = taskWorkbook([
      ['Call the bank', 'Clara'],
      ['Call the bank', 'Boris'],
    ]);
    expect(answer(emulator, NO_DUE, HEAD)).toMatchObject({ task: { row: 3, owner: 'Boris' } });
    expect(rowsOf(emulator, 'Tasks')[0]).toEqual({ Task: 'Call the bank', Owner: 'Clara' });
  });

  it('of two of his with one text, due on other days, it is the one with the day', () => {
    const emulator = taskWorkbook([
      ['Call the bank', 'Boris', null, cellDateOfIso('2026-12-19')],
      ['Call the bank', 'Boris', null, DUE],
    ]);
    expect(answer(emulator, CALL)).toMatchObject({ task: { row: 3, due: '2026-11-19' } });
    expect(rowsOf(emulator, 'Tasks')[0]).not.toHaveProperty('State');
  });

  it('of two of his that are alike it is the one in the row; in none of their rows it cannot be told', () => {
    const twice = [
      ['Call the bank', 'Boris'],
      ['Rest', 'Boris'],
      ['Call the bank', 'Boris'],
    ];
    const emulator = taskWorkbook(twice);
    expect(answer(emulator, { ...NO_DUE, row: 4 })).toMatchObject({ task: { row: 4 } });
    const moved = taskWorkbook(twice);
    expectUnchanged(moved, () => answer(moved, { ...NO_DUE, row: 3 }), WORDS.listChanged);
  });

  it('a task that is gone, bears another text, or is another’s by now, is not answered', () => {
    const emulator = taskWorkbook([['Call the banker', 'Boris']]);
    expectUnchanged(emulator, () => answer(emulator, CALL), WORDS.listChanged);
    const given = taskWorkbook([['Call the bank', 'Clara', null, DUE]]);
    expectUnchanged(given, () => answer(given, CALL), WORDS.listChanged);
    const empty = taskWorkbook();
    expectUnchanged(empty, () => answer(empty, CALL), WORDS.listChanged);
  });
});

describe('who may answer', () => {
  it('the head answers for anybody', () => {
    const emulator = taskWorkbook(LIST);
    const dance = { row: 3, task: 'Dance', owner: 'Clara', due: '', state: 'done' };
    expect(answer(emulator, dance, HEAD)).toMatchObject({ task: { owner: 'Clara' } });
    expect(answer(emulator, CALL, HEAD)).toMatchObject({ ok: true });
  });

  it.each([
    ['another manager', 'clara@example.com'],
    ['the admin', 'anna@example.com'],
    ['the founder', 'filip@example.com'],
  ])('%s does not answer for Boris', (_, user) => {
    const emulator = taskWorkbook(LIST);
    expectUnchanged(emulator, () => answer(emulator, CALL, user), WORDS.notYourTask);
  });

  it.each([
    ['Anna', 'anna@example.com'],
    ['Filip', 'filip@example.com'],
  ])('%s answers what was set for him', (owner, user) => {
    const emulator = taskWorkbook([['Call the bank', owner]]);
    expect(answer(emulator, { ...NO_DUE, owner }, user)).toMatchObject({ ok: true });
  });

  it('a task of nobody is the head’s to answer', () => {
    const emulator = taskWorkbook([['Call the bank']]);
    const nobodys = { ...NO_DUE, owner: '' };
    expectUnchanged(emulator, () => answer(emulator, nobodys), WORDS.notYourTask);
    expect(answer(emulator, nobodys, HEAD)).toMatchObject({ ok: true });
  });

  const { nobody, stranger, notARequest, missing, notUnderstood, tooLong, unknownField, busy } =
    texts.en.recording;
  it.each([
    ['a stranger', 'zoe@example.com', CALL, stranger('zoe@example.com')],
    ['whoever has left', 'olga@example.com', CALL, stranger('olga@example.com')],
    ['nobody', '', CALL, nobody],
    ['null', BORIS, null, notARequest],
    ['no text', BORIS, { ...CALL, task: ' ' }, missing('Task')],
    ['no row', BORIS, { ...CALL, row: undefined }, missing('row')],
    ['the heading row', BORIS, { ...CALL, row: 1 }, notUnderstood('row')],
    ['half a row', BORIS, { ...CALL, row: 2.5 }, notUnderstood('row')],
    ['another state', BORIS, { ...CALL, state: 'resting' }, notUnderstood('State')],
    ['a question unasked', BORIS, { ...CALL, state: 'question' }, missing('Question')],
    ['a blank one', BORIS, { ...CALL, state: 'question', question: ' ' }, missing('Question')],
    ['one too long', BORIS, { ...CALL, question: 'x'.repeat(501) }, tooLong('Question', 500)],
    ['no owner', BORIS, { ...CALL, owner: undefined }, missing('Owner')],
    ['no due day', BORIS, { ...CALL, due: undefined }, missing('Due')],
    ['an unknown field', BORIS, { ...CALL, setOn: '' }, unknownField('setOn')],
  ])('%s is refused in words', (_, user, request, message) => {
    const emulator = taskWorkbook(LIST);
    expectUnchanged(emulator, () => answer(emulator, request, user), message);
  });

  it('while somebody else saves, nothing is written', () => {
    const emulator = taskWorkbook(LIST);
    const release = emulator.holdDocumentLock();
    expectUnchanged(emulator, () => answer(emulator, CALL), busy, 'retry');
    release();
    expect(answer(emulator, CALL)).toMatchObject({ ok: true });
  });
});

it('a tab without its columns names them', () => {
  const emulator = taskWorkbook();
  putTasks(emulator, LIST, ['Task', 'Who', ...TASK_HEADINGS.slice(2)]);
  expectUnchanged(emulator, () => answer(emulator, CALL), WORDS.brokenTasks('Owner'));
});

it.each([10, 2000])(
  'it takes at most 2 writes and 13 calls, its reading again among them, with %d tasks',
  (rows) => {
    const many = Array.from({ length: rows }, (_, index) => [`Task ${String(index)}`, 'Boris']);
    const emulator = taskWorkbook([...LIST, ...many]);
    emulator.meter.reset();
    answer(emulator, CALL);
    const writes = emulator.meter.log.filter(({ member }) => member.endsWith('setValues'));
    expect(writes.length).toBeLessThanOrEqual(2);
    const counted = emulator.meter.log.filter(
      ({ kind }) => kind !== 'identity' && kind !== 'facts',
    );
    expect(counted.length).toBeLessThanOrEqual(13);
  },
);
