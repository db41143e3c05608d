import { cellDateOfIso, CellDate, type CellValue, type Emulator } from '../../preview/emulator';
import type { MyDay } from '../../src/rpc';
import { texts } from '../../src/texts';
import { salesWorkbook, type CellsByHeading } from './workbooks';

const WORDS = texts.en.steering;
const PLAN = ['Month', 'Manager', 'Plan', 'Wins', 'New deals'];
const TASKS = ['Task', 'Owner', 'Set on', 'Due', 'Check-up', 'State', 'Question', 'Updated'];

const row = (
  when: string,
  client: string,
  stage: number | null,
  more: CellsByHeading = {},
): CellsByHeading => ({ When: when, Manager: 'Boris', Client: client, Stage: stage, ...more });

function planned(emulator: Emulator, ...rows: CellValue[][]): Emulator {
  emulator.putTab('Plan', [PLAN, ...rows], 'PLAN');
  return emulator;
}

function tasked(emulator: Emulator, ...rows: CellValue[][]): Emulator {
  const cells = rows.map((cells) => TASKS.map((_, index) => cells[index] ?? null));
  emulator.putTab('Tasks', [TASKS, ...cells], 'TASKS');
  return emulator;
}

function dayOf(emulator: Emulator, request: object = {}, user = 'boris@example.com'): MyDay {
  emulator.signIn(user);
  const answer = emulator.call('myDay', request) as MyDay;
  expect(answer).toMatchObject({ ok: true });
  return answer;
}

it('a whole day: what is due and stuck, the tasks, the steps of today and those left to the plan', () => {
  const emulator = salesWorkbook([
    row('2026-11-02', 'Acme', 2, { 'Next step': '2026-11-18', Amount: 500 }),
    row('2026-10-01', 'Birch', 5, { Deal: 'Roof' }),
    row('2026-11-20T09:00', 'Cedar', 3),
    row('2026-11-03', 'Dahl', 7, { Amount: 100 }),
    row('2026-11-02', 'Foreign', 2, { Manager: 'Clara', 'Next step': '2026-11-18' }),
    row('2026-10-01', 'Foreign too', 5, { Manager: 'Clara' }),
  ]);
  planned(emulator, ['2026-11', 'Boris', 900, 3, null], ['2026-11', 'Clara', 900, 50, null]);
  tasked(
    emulator,
    ['Call the bank', 'boris', null, cellDateOfIso('2026-11-25'), null, 'running'],
    ['Write the letter', 'Boris', null, cellDateOfIso('2026-11-19'), null, 'question', 'To whom?'],
    ['Rest', 'Boris', null, null, null, 'done'],
    ['Dance', 'Clara', null, null, null, null],
  );
  expect(dayOf(emulator)).toEqual({
    ok: true,
    manager: 'Boris',
    dueSteps: [{ client: 'Acme', deal: '', stage: 2, due: '2026-11-18', daysLate: 2 }],
    dueTotal: 1,
    // 50 days at stage 5, whose limit is 21; 18 days at stage 2, whose limit is 10, for 500.
    stuck: [
      { client: 'Acme', deal: '', stage: 2, days: 18, limit: 10, over: 8, amount: 500 },
      { client: 'Birch', deal: 'Roof', stage: 5, days: 50, limit: 21, over: 29, amount: null },
    ],
    stuckTotal: 2,
    tasks: [
      {
        ...{ row: 3, task: 'Write the letter', owner: 'Boris', due: '2026-11-19' },
        ...{ state: 'question', question: 'To whom?', isPastDue: true },
      },
      {
        ...{ row: 2, task: 'Call the bank', owner: 'boris', due: '2026-11-25' },
        ...{ state: 'running', question: '', isPastDue: false },
      },
    ],
    stepsToday: 3,
    // One of 3 wins is made: 2 steps from stage 5, 4 from stage 3, in the 7 working days left.
    stepsLeft: 6,
    stepsADay: 1,
  });
});

it('an empty workbook makes an empty day, and without a plan nothing is said of it', () => {
  expect(dayOf(salesWorkbook())).toEqual({
    ...{ ok: true, manager: 'Boris', dueSteps: [], dueTotal: 0, stuck: [], stuckTotal: 0 },
    ...{ tasks: [], stepsToday: 0, stepsLeft: null, stepsADay: null },
  });
});

it('rows of the plan for one month and manager add up, and other months plan nothing', () => {
  const emulator = planned(
    salesWorkbook(),
    ['2026-11', 'Boris', null, 1, null],
    [cellDateOfIso('2026-11-15'), 'BORIS', null, 1, null],
    ['2026-10', 'Boris', null, 9, null],
    ['2026-11', null, null, 9, null],
  );
  expect(dayOf(emulator)).toMatchObject({ stepsLeft: 14, stepsADay: 2 });
});

it('a plan of sales alone is met by average wins of the whole log', () => {
  const log = [
    row('2026-01-10', 'Old', 7, { Manager: 'Clara', Amount: 300 }),
    row('2026-11-10', 'Acme', 7, { Amount: 100 }),
    row('2026-11-19', 'Birch', 6),
  ];
  const emulator = planned(salesWorkbook(log), ['2026-11', 'Boris', 500, null, null]);
  // The gap of 400 takes 2 wins of 200: 1 step from stage 6, and a new deal.
  expect(dayOf(emulator)).toMatchObject({ stepsLeft: 1 + 7, stepsADay: 2 });
});

it('odd cells of Plan and Tasks count as blank and do not spoil the day', () => {
  const emulator = planned(
    salesWorkbook(),
    ['soon', 'Boris', null, 5, null],
    ['2026-11', 'Boris', 'much', 1, 'some'],
    ['2026-11', '#N/A', null, 'x', null],
  );
  tasked(emulator, ['Call', 'Boris', 'x', 'one day', 'y', 'perhaps', null, 'z']);
  expect(dayOf(emulator)).toMatchObject({
    stepsLeft: 7,
    tasks: [{ task: 'Call', due: '', state: 'notStarted', isPastDue: false }],
  });
});

it('a task is past due from the day after, and one that is set for tomorrow is not known', () => {
  const today = cellDateOfIso('2026-11-20');
  const emulator = tasked(
    salesWorkbook(),
    ['Today', 'Boris', today, today],
    ['Late', 'Boris', null, cellDateOfIso('2026-11-19')],
    ['Tomorrow', 'Boris', cellDateOfIso('2026-11-21'), cellDateOfIso('2026-11-21')],
  );
  const tasks = dayOf(emulator).tasks.map(({ task, isPastDue }) => [task, isPastDue]);
  expect(tasks).toEqual([
    ['Late', true],
    ['Today', false],
  ]);
});

it('today is the day in the spreadsheet’s zone: in Sofia it begins two hours before UTC', () => {
  const log = [row('2026-11-20T00:10', 'Acme', 2, { 'Next step': '2026-11-20' })];
  const at = (hour: string): MyDay =>
    dayOf(salesWorkbook(log, { now: () => Date.parse(`2026-11-19T${hour}Z`) }));
  expect(at('22:30')).toMatchObject({ stepsToday: 2, dueTotal: 1 });
  expect(at('21:59')).toMatchObject({ stepsToday: 0, dueTotal: 0 });
});

it('long lists are cut at 50, and the totals tell how many there are', () => {
  const log = Array.from({ length: 60 }, (_, index) =>
    row('2026-09-01', `Client ${String(index)}`, 2, { 'Next step': '2026-09-05' }),
  );
  const answer = dayOf(salesWorkbook(log));
  expect([answer.dueSteps.length, answer.dueTotal]).toEqual([50, 60]);
  expect([answer.stuck.length, answer.stuckTotal]).toEqual([50, 60]);
});

it('limits are learned from the whole log, and not from one manager’s part of it', () => {
  // Clara’s 20 deals leave stage 1 on the day itself, so the limit becomes 1 day for everybody.
  const log = Array.from({ length: 20 }, (_, index) => [
    row('2026-11-02', `C${String(index)}`, 1, { Manager: 'Clara' }),
    row('2026-11-02T10:00', `C${String(index)}`, 2, { Manager: 'Clara' }),
  ]).flat();
  const emulator = salesWorkbook([...log, row('2026-11-17', 'Acme', 1)]);
  expect(dayOf(emulator).stuck).toMatchObject([{ client: 'Acme', days: 3, limit: 1 }]);
});

describe('whose day it is', () => {
  const log = [
    row('2026-11-20T09:00', 'Acme', 2),
    row('2026-11-20T09:00', 'Birch', 3, { Manager: 'Clara' }),
  ];
  const refused = (user: string, request: unknown): unknown => {
    const emulator = salesWorkbook(log);
    emulator.signIn(user);
    return emulator.call('myDay', request);
  };

  it.each([
    ['the head', 'vera@example.com'],
    ['the admin', 'anna@example.com'],
    ['the founder', 'filip@example.com'],
  ])('%s sees that of anybody who sells', (_, user) => {
    const emulator = salesWorkbook(log);
    expect(dayOf(emulator, { manager: ' clara ' }, user)).toMatchObject({
      manager: 'Clara',
      stepsToday: 3,
    });
    expect(dayOf(emulator, { manager: 'Vera' }, user)).toMatchObject({ stepsToday: 0 });
  });

  it('blank is one’s own', () => {
    const emulator = salesWorkbook(log);
    expect(dayOf(emulator, {}, 'vera@example.com').manager).toBe('Vera');
    expect(dayOf(emulator, { manager: ' ' }, 'filip@example.com').manager).toBe('Filip');
    expect(dayOf(emulator, { manager: 'boris' }).manager).toBe('Boris');
  });

  it('a manager sees no other', () => {
    const answer = { ok: false, message: WORDS.ownDayOnly };
    expect(refused('boris@example.com', { manager: 'Clara' })).toEqual(answer);
    expect(refused('boris@example.com', { manager: 'Zoe' })).toEqual(answer);
  });

  it.each([
    ['a stranger', 'Zoe'],
    ['whoever has left', 'Olga'],
    ['the founder, who does not sell', 'Filip'],
  ])('there is no day of %s', (_, manager) => {
    const answer = { ok: false, message: WORDS.notASeller(manager) };
    expect(refused('vera@example.com', { manager })).toEqual(answer);
  });

  const { nobody, stranger, notARequest, notUnderstood, unknownField, tooLong } =
    texts.en.recording;
  it.each([
    ['a stranger', 'zoe@example.com', {}, stranger('zoe@example.com')],
    ['whoever has left', 'olga@example.com', {}, stranger('olga@example.com')],
    ['nobody', '', {}, nobody],
    ['null', 'vera@example.com', null, notARequest],
    ['a number', 'vera@example.com', { manager: 5 }, notUnderstood('Manager')],
    ['too much', 'vera@example.com', { manager: 'x'.repeat(101) }, tooLong('Manager', 100)],
    ['an unknown field', 'vera@example.com', { who: 'Clara' }, unknownField('who')],
  ])('%s is refused in words', (_, user, request, message) => {
    expect(refused(user, request)).toEqual({ ok: false, message });
  });
});

it('a log without its columns names them', () => {
  const emulator = salesWorkbook();
  emulator.type('Actions', 1, 4, 'Phase');
  const message = texts.en.recording.brokenLog('Stage');
  expect(emulator.call('myDay', {})).toEqual({ ok: false, message });
});

it.each([10, 20_000])('nothing is written, and each tab is read once, with %d rows', (rows) => {
  const log = Array.from({ length: rows }, (_, index) => ({
    ...{ When: new CellDate(45000 + index / 1000), Manager: 'Boris', Stage: 2 },
    Client: `Client ${String(index)}`,
  }));
  const emulator = salesWorkbook(log);
  emulator.meter.reset();
  dayOf(emulator);
  expect(emulator.meter.cellsWritten).toBe(0);
  const reads = emulator.meter.log.filter(({ member }) => member.endsWith('getValues'));
  expect(reads).toHaveLength(5);
});
