import { cellDateOfIso, CellDate, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { rowsOf, salesWorkbook, type CellsByHeading } from './workbooks';
import { expectRefused, record, undo } from './undoing';

const WORDS = texts.en.undo;
const BORIS = 'boris@example.com';
const CLARA = 'clara@example.com';
const HEAD = 'vera@example.com';
const HOUR = 60 * 60 * 1000;
const START = Date.parse('2026-11-20T10:00:00Z');

let now = START;
beforeEach(() => {
  now = START;
});

function workbook(log: readonly CellsByHeading[] = []): Emulator {
  return salesWorkbook(log, { now: () => now });
}

describe('a manager takes back what he recorded himself', () => {
  it('by a row more: the log keeps both, the funnel and the client’s line go back', () => {
    const emulator = workbook();
    record(emulator, 'first-0001', { stage: 2 });
    const line = rowsOf(emulator, 'Clients');
    const funnel = emulator.evaluate('=SALES_FUNNEL(ACTIONS;SETTINGS)');
    now += HOUR;
    record(emulator, 'second-001', { stage: 5, nextStep: '2026-12-01' });
    expect(undo(emulator, 'second-001')).toEqual({
      ok: true,
      id: 'undo-second-001',
      repeated: false,
      client: 'Acme',
      stage: '2. Interest expressed',
      status: 'in work',
      move: 'none',
      from: 5,
    });
    expect(rowsOf(emulator, 'Actions')).toHaveLength(3);
    expect(rowsOf(emulator, 'Actions')[2]).toEqual({
      When: new CellDate(cellDateOfIso('2026-11-20T13:00').serial),
      Manager: 'Boris',
      Client: 'Acme',
      Outcome: texts.en.outcomes.void,
      Reason: 'second-001',
      ID: 'undo-second-001',
      'Recorded by': BORIS,
      Hash: expect.stringMatching(/^[0-9a-f]{16}-[0-9a-f]{16}$/) as string,
    });
    expect(rowsOf(emulator, 'Clients')).toEqual(line);
    expect(emulator.evaluate('=SALES_FUNNEL(ACTIONS;SETTINGS)')).toEqual(funnel);
  });

  it('also the first action of a client, who is then untouched in the base', () => {
    const emulator = workbook();
    record(emulator, 'first-0001', { stage: 2, nextStep: '2026-12-01' });
    expect(undo(emulator, 'first-0001')).toMatchObject({ stage: '', status: 'untouched' });
    expect(rowsOf(emulator, 'Clients')).toEqual([
      { Client: 'Acme', Manager: 'Boris', Since: cellDateOfIso('2026-11-20'), Status: 'untouched' },
    ]);
    const problems = emulator.evaluate('=SALES_PROBLEMS(ACTIONS;SETTINGS)');
    expect(problems[1]?.[0]).toBe(texts.en.tables.noProblems);
  });

  it('also a sale: what was sold goes back', () => {
    const emulator = workbook();
    record(emulator, 'first-0001', { stage: 7, amount: 400 });
    now += HOUR;
    record(emulator, 'second-001', { stage: 7, amount: 90 });
    expect(rowsOf(emulator, 'Clients')).toMatchObject([{ 'Sold in total': 490 }]);
    undo(emulator, 'second-001');
    expect(rowsOf(emulator, 'Clients')).toMatchObject([{ 'Sold in total': 400 }]);
  });

  it('also a refusal, which frees the client', () => {
    const emulator = workbook();
    record(emulator, 'first-0001', { stage: 2 });
    record(emulator, 'second-001', { outcome: 'refused', reason: 'too expensive' });
    expect(rowsOf(emulator, 'Clients')).toMatchObject([{ Status: 'cooling' }]);
    expect(undo(emulator, 'second-001')).toMatchObject({ stage: '2. Interest expressed' });
    expect(rowsOf(emulator, 'Clients')[0]).not.toHaveProperty('Cooling until');
    record(emulator, 'third-0001', { stage: 3 });
  });

  it('for 24 hours, the last minute included, and no longer', () => {
    const emulator = workbook();
    record(emulator, 'first-0001', { stage: 2 });
    now += 24 * HOUR + 1000;
    expectRefused(emulator, () => undo(emulator, 'first-0001'), WORDS.tooLate);
    now = START + 24 * HOUR;
    expect(undo(emulator, 'first-0001')).toMatchObject({ ok: true });
  });

  it('and may record the action again, under another ID', () => {
    const emulator = workbook();
    record(emulator, 'first-0001', { stage: 2 });
    undo(emulator, 'first-0001');
    record(emulator, 'second-001', { stage: 2 });
    expect(rowsOf(emulator, 'Clients')).toMatchObject([{ Stage: '2. Interest expressed' }]);
  });

  it('whatever the case of his e-mail', () => {
    const emulator = workbook();
    record(emulator, 'first-0001', { stage: 2 }, 'Boris@Example.com');
    expect(undo(emulator, 'first-0001', 'BORIS@example.com')).toMatchObject({ ok: true });
  });

  it('in the language of the workbook', () => {
    const { tabs, headings, outcomes, segments } = texts.ru;
    const emulator = salesWorkbook([], { locale: 'ru_RU', user: 'anna@example.com' });
    record(emulator, 'first-0001', { stage: 2 }, 'anna@example.com');
    expect(undo(emulator, 'first-0001', 'anna@example.com')).toMatchObject({
      status: segments.untouched,
    });
    expect(rowsOf(emulator, tabs.actions)[1]?.[headings.actions.outcome]).toBe(outcomes.void);
    expect(undo(emulator, 'nowhere-01', 'anna@example.com')).toEqual({
      ok: false,
      message: texts.ru.undo.notFound,
    });
  });
});

describe('who may take back what', () => {
  const log = [
    { When: cellDateOfIso('2026-03-10'), Manager: 'Boris', Client: 'Acme', Stage: 2 },
    { When: cellDateOfIso('2026-03-11'), Manager: 'Boris', Client: 'Acme', Stage: 3 },
  ].map((row, index) => ({ ...row, ID: `old-0000${String(index)}`, 'Recorded by': BORIS }));

  it('the head takes back any action, of anybody, of any age', () => {
    const emulator = workbook(log);
    expect(undo(emulator, 'old-00001', HEAD)).toMatchObject({ stage: '2. Interest expressed' });
    expect(rowsOf(emulator, 'Actions')[2]).toMatchObject({ Manager: 'Vera', 'Recorded by': HEAD });
  });

  it('a manager does not take back an old one, not even his own', () => {
    const emulator = workbook(log);
    expectRefused(emulator, () => undo(emulator, 'old-00001'), WORDS.tooLate);
  });

  it.each([
    ['another manager', CLARA],
    ['the founder', 'filip@example.com'],
  ])('%s does not take back what Boris recorded', (_, user) => {
    const emulator = workbook();
    record(emulator, 'first-0001', { stage: 2 });
    expectRefused(emulator, () => undo(emulator, 'first-0001', user), WORDS.notYours);
  });

  it('who recorded counts, not for whom: the head’s entry for Boris is the head’s', () => {
    const emulator = workbook();
    record(emulator, 'first-0001', { stage: 2, manager: 'Boris' }, HEAD);
    expectRefused(emulator, () => undo(emulator, 'first-0001'), WORDS.notYours);
    expect(undo(emulator, 'first-0001', HEAD)).toMatchObject({ ok: true });
  });

  const { nobody, stranger } = texts.en.recording;
  it.each([
    ['a stranger', 'zoe@example.com', stranger('zoe@example.com')],
    ['whoever has left', 'olga@example.com', stranger('olga@example.com')],
    ['nobody', '', nobody],
  ])('%s is refused with a reason', (_, user, message) => {
    const emulator = workbook(log);
    expectRefused(emulator, () => undo(emulator, 'old-00001', user), message);
  });
});

describe('a retry', () => {
  it('with the same ID is confirmed and writes nothing again', () => {
    const emulator = workbook();
    record(emulator, 'first-0001', { stage: 2 });
    const first = undo(emulator, 'first-0001') as object;
    const before = ['Actions', 'Clients'].map((tab) => emulator.values(tab));
    expect(undo(emulator, 'first-0001')).toEqual({ ...first, repeated: true });
    now += 48 * HOUR;
    expect(undo(emulator, 'first-0001')).toMatchObject({ ok: true, repeated: true });
    expect(['Actions', 'Clients'].map((tab) => emulator.values(tab))).toEqual(before);
  });

  it.each(['appendRow', 'setValues', 'flush'])(
    'after a crash before %s leaves one void row and the base up to date',
    (member) => {
      let isArmed = false;
      const emulator = salesWorkbook([], {
        faults: (call) => {
          if (!isArmed || !call.member.endsWith(member)) return undefined;
          isArmed = false;
          return { when: 'crash' };
        },
      });
      record(emulator, 'first-0001', { stage: 2 });
      isArmed = true;
      expect(() => undo(emulator, 'first-0001')).toThrow();
      expect(undo(emulator, 'first-0001')).toMatchObject({ ok: true, status: 'untouched' });
      expect(rowsOf(emulator, 'Actions')).toHaveLength(2);
      expect(rowsOf(emulator, 'Clients')).toMatchObject([{ Status: 'untouched' }]);
    },
  );

  it('while somebody else saves is answered in words, and nothing is written', () => {
    const emulator = workbook();
    record(emulator, 'first-0001', { stage: 2 });
    const release = emulator.holdDocumentLock();
    expectRefused(emulator, () => undo(emulator, 'first-0001'), texts.en.recording.busy, 'retry');
    release();
    expect(undo(emulator, 'first-0001')).toMatchObject({ ok: true, repeated: false });
  });
});

it.each([10, 50_000])('costs at most 8 service calls with %d rows in the log', (rows) => {
  const log = Array.from({ length: rows }, (_, index) => ({
    When: new CellDate(45000 + index / 1000),
    Manager: 'Boris',
    Client: `Client ${String(index)}`,
    Stage: 2,
    ID: `row-${String(index)}`,
  }));
  const emulator = workbook(log);
  record(emulator, 'first-0001', { stage: 2 });
  emulator.meter.reset();
  expect(undo(emulator, 'first-0001')).toMatchObject({ ok: true });
  const { cellsRead, cellsWritten } = emulator.meter;
  const counted = emulator.meter.log.filter(
    ({ kind }) => !['identity', 'facts', 'properties'].includes(kind),
  );
  expect(counted.length).toBeLessThanOrEqual(8);
  expect(cellsRead + cellsWritten).toBeLessThanOrEqual(2000);
});
