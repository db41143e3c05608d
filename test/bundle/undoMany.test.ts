import { cellDateOfIso, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { actionCells, rowsOf, rowWith, salesWorkbook, type CellsByHeading } from './workbooks';
import { expectRefused } from './undoing';

const { undo, recording } = texts.en;
const BORIS = 'boris@example.com';
const HEAD = 'vera@example.com';
const HOUR = 60 * 60 * 1000;
const START = Date.parse('2026-11-20T10:00:00Z');

let now = START;
beforeEach(() => {
  now = START;
});

/** A workbook in which Boris has recorded stage 3 for two clients, one of them known before. */
function workbook(user = BORIS): Emulator {
  const log: CellsByHeading[] = [
    { When: cellDateOfIso('2026-11-01'), Manager: 'Boris', Client: 'Birch', Stage: 1 },
  ];
  const emulator = salesWorkbook(log, { now: () => now, user });
  const sent = { id: 'batch-0001', clients: ['Acme', 'Birch'], stage: 3 };
  expect(emulator.call('recordMany', sent)).toMatchObject({ ok: true });
  return emulator;
}

function takeBack(emulator: Emulator, user = BORIS, more: object = {}): unknown {
  emulator.signIn(user);
  return emulator.call('undoMany', { id: 'undone-001', target: 'batch-0001', ...more });
}

describe('what one request recorded for several clients is taken back', () => {
  it('by a void row for each of its rows, which names the client and has a number of its own', () => {
    const emulator = workbook();
    now += HOUR;
    expect(takeBack(emulator)).toEqual({
      ok: true,
      id: 'undone-001',
      repeated: false,
      clients: ['Acme', 'Birch'],
    });
    const voidRow = (client: string, number: number): object => ({
      When: cellDateOfIso('2026-11-20T13:00'),
      Manager: 'Boris',
      Client: client,
      Outcome: texts.en.outcomes.void,
      Reason: `batch-0001/${String(number)}`,
      ID: `undone-001/${String(number)}`,
      'Recorded by': BORIS,
      Hash: expect.stringMatching(/^[0-9a-f]{16}-[0-9a-f]{16}$/) as string,
    });
    const rows = rowsOf(emulator, 'Actions');
    expect(rows.slice(3)).toEqual([voidRow('Acme', 1), voidRow('Birch', 2)]);
  });

  it('and every client stands where he stood before', () => {
    const emulator = workbook();
    takeBack(emulator);
    expect(rowWith(emulator, 'Clients', 'Client', 'Birch')).toMatchObject({
      Stage: '1. Reached the decision maker',
    });
    const acme = rowWith(emulator, 'Clients', 'Client', 'Acme');
    expect(acme).toMatchObject({ Status: 'untouched' });
    expect(acme).not.toHaveProperty('Stage');
    const problems = emulator.evaluate('=SALES_PROBLEMS(ACTIONS;SETTINGS)');
    expect(problems[1]?.[0]).toBe(texts.en.tables.noProblems);
  });

  it('and they can be recorded again at once, one by one or together', () => {
    const emulator = workbook();
    takeBack(emulator);
    const sent = { id: 'batch-0002', clients: ['Acme', 'Birch'], stage: 2 };
    expect(emulator.call('recordMany', sent)).toMatchObject({ repeated: false });
    const single = { id: 'single-001', client: 'Acme', stage: 4 };
    expect(emulator.call('recordAction', single)).toMatchObject({
      stage: '4. Specification received',
    });
  });

  it('leaving alone what another request did whose ID only begins alike', () => {
    const emulator = workbook();
    emulator.call('recordMany', { id: 'batch-00012', clients: ['Cedar'], stage: 5 });
    takeBack(emulator);
    expect(rowWith(emulator, 'Clients', 'Client', 'Cedar')).toMatchObject({
      Stage: '5. Offer sent',
    });
  });

  it('and the taking back can itself be taken back, for one client or for all', () => {
    const emulator = workbook();
    takeBack(emulator);
    const stageOf = (client: string): unknown =>
      rowWith(emulator, 'Clients', 'Client', client)?.['Stage'];
    const one = { id: 'undone-002', target: 'undone-001/1', client: 'Acme' };
    expect(emulator.call('undoAction', one)).toMatchObject({ stage: '3. Meeting set' });
    expect(stageOf('Birch')).toBe('1. Reached the decision maker');
    const all = { id: 'undone-003', target: 'undone-001' };
    expect(emulator.call('undoMany', all)).toMatchObject({ ok: true });
    expect([stageOf('Acme'), stageOf('Birch')]).toEqual(['3. Meeting set', '3. Meeting set']);
  });
});

describe('one row of them alone', () => {
  it('is taken back like any other action, by its own ID', () => {
    const emulator = workbook();
    const sent = { id: 'undone-001', target: 'batch-0001/2', client: 'Birch' };
    expect(emulator.call('undoAction', sent)).toMatchObject({ ok: true, client: 'Birch' });
    expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).toMatchObject({
      Stage: '3. Meeting set',
    });
    expect(takeBack(emulator, BORIS, { id: 'undone-002' })).toMatchObject({ ok: true });
    const rows = rowsOf(emulator, 'Actions').slice(4);
    expect(rows.map(({ Client, Reason }) => [Client, Reason])).toEqual([['Acme', 'batch-0001/1']]);
  });

  it('cannot be taken back once all of them were', () => {
    const emulator = workbook();
    takeBack(emulator);
    const sent = { id: 'undone-002', target: 'batch-0001/2', client: 'Birch' };
    expectRefused(emulator, () => emulator.call('undoAction', sent), undo.alreadyDone);
  });
});

describe('who may take back what', () => {
  it('a manager what he recorded himself, for 24 hours', () => {
    const emulator = workbook();
    now += 24 * HOUR + 1000;
    expectRefused(emulator, () => takeBack(emulator), undo.tooLate);
    now = START + 24 * HOUR;
    expect(takeBack(emulator)).toMatchObject({ ok: true });
  });

  it('no manager what another recorded', () => {
    const emulator = workbook();
    expectRefused(emulator, () => takeBack(emulator, 'clara@example.com'), undo.notYours);
  });

  it('the admin only his own, like a manager', () => {
    const emulator = workbook();
    expectRefused(emulator, () => takeBack(emulator, 'anna@example.com'), undo.notYours);
  });

  it('the head any, however old', () => {
    const emulator = workbook();
    now += 1000 * HOUR;
    expect(takeBack(emulator, HEAD)).toMatchObject({ ok: true });
    expect(rowsOf(emulator, 'Actions')[3]).toMatchObject({ Manager: 'Vera', 'Recorded by': HEAD });
  });

  it.each([
    ['a stranger', 'zoe@example.com', recording.stranger('zoe@example.com')],
    ['whoever has left', 'olga@example.com', recording.stranger('olga@example.com')],
    ['nobody', '', recording.nobody],
    ['the founder', 'filip@example.com', undo.notYours],
  ])('%s is refused with a reason', (_, user, message) => {
    const emulator = workbook();
    expectRefused(emulator, () => takeBack(emulator, user), message);
  });
});

describe('there is nothing to take back', () => {
  it('where no request had this ID', () => {
    const emulator = workbook();
    const nowhere = { target: 'batch-9999' };
    expectRefused(emulator, () => takeBack(emulator, BORIS, nowhere), undo.notFound);
  });

  it('where the ID is that of a single action', () => {
    const emulator = workbook();
    emulator.call('recordAction', { id: 'single-001', client: 'Acme', stage: 4 });
    const single = { target: 'single-001' };
    expectRefused(emulator, () => takeBack(emulator, BORIS, single), undo.notFound);
  });

  it('under the ID of a row that takes nothing back', () => {
    const emulator = workbook();
    emulator.call('recordAction', { id: 'single-001', client: 'Acme', stage: 4 });
    const taken = { id: 'single-001' };
    expectRefused(emulator, () => takeBack(emulator, BORIS, taken), undo.notUnderstood);
  });

  it('where it was taken back before', () => {
    const emulator = workbook();
    takeBack(emulator);
    const again = { id: 'undone-002' };
    expectRefused(emulator, () => takeBack(emulator, BORIS, again), undo.alreadyDone);
  });

  it.each([
    [{ target: 'batch-0001/1' }],
    [{ target: 'batch-*' }],
    [{ target: 'undone-001' }],
    [{ target: 5 }],
    [{ id: undefined }],
    [{ client: 'Acme' }],
  ])('where the request is none: %j', (more) => {
    const emulator = workbook();
    expectRefused(emulator, () => takeBack(emulator, BORIS, more), undo.notUnderstood);
  });
});

describe('a retry', () => {
  it('with the same ID is confirmed and writes nothing again, also days later', () => {
    const emulator = workbook();
    const first = takeBack(emulator) as object;
    const before = emulator.values('Actions');
    now += 72 * HOUR;
    expect(takeBack(emulator)).toEqual({ ...first, repeated: true });
    expect(emulator.values('Actions')).toEqual(before);
  });

  it('after a crash between the log and the base brings the base up to date', () => {
    let isArmed = false;
    let writes = 0;
    const emulator = salesWorkbook([], {
      faults: ({ member }) =>
        isArmed && member.endsWith('setValues') && writes++ === 1 ? { when: 'crash' } : undefined,
    });
    emulator.call('recordMany', { id: 'batch-0001', clients: ['Acme', 'Birch'], stage: 3 });
    isArmed = true;
    expect(() => takeBack(emulator)).toThrow();
    expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).toMatchObject({ Status: 'in work' });
    expect(takeBack(emulator)).toMatchObject({ ok: true, repeated: true });
    expect(rowsOf(emulator, 'Actions')).toHaveLength(4);
    expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).toMatchObject({ Status: 'untouched' });
  });

  it('is confirmed where an older version wrote one row without a client', () => {
    const emulator = workbook();
    const cells = { Outcome: 'void', Reason: 'batch-0001/*', ID: 'undone-001' };
    const row = { When: cellDateOfIso('2026-11-20'), Manager: 'Boris', ...cells };
    const [, made = []] = actionCells([{ ...row, 'Recorded by': BORIS }]);
    emulator.putTab('Actions', [...emulator.values('Actions'), made]);
    expect(takeBack(emulator)).toMatchObject({ ok: true, repeated: true });
    expect(rowsOf(emulator, 'Actions')).toHaveLength(4);
    const again = { id: 'undone-002' };
    expectRefused(emulator, () => takeBack(emulator, BORIS, again), undo.alreadyDone);
  });
});
