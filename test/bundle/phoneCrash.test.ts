import { cellDateOfIso, type Emulator, type Fault, type ServiceCall } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { ACME, entryRow, fill, phoneWorkbook, resultOf, sweep } from './phone';
import { plain, rowsOf } from './workbooks';

const BOREALIS = { Manager: 'Clara', Client: 'Borealis', Stage: '1. Reached the decision maker' };

/** Something that happens once, before a call of the sweep. */
type Mishap = (call: ServiceCall, emulator: Emulator) => Fault | undefined;

/** Two ticked rows, and a mishap at the n-th call of the sweep, counted from 1; n 0: none. */
function twoTicked(n: number, mishap: Mishap): Emulator {
  let isArmed = true;
  const emulator: Emulator = phoneWorkbook([], {
    faults: (call) => {
      if (!isArmed || call.n !== n) return undefined;
      isArmed = false;
      return mishap(call, emulator);
    },
  });
  fill(emulator, 2, ACME);
  fill(emulator, 5, BOREALIS);
  emulator.meter.reset();
  return emulator;
}

function callsOfSweep(): number {
  const emulator = twoTicked(0, () => undefined);
  sweep(emulator);
  return emulator.meter.calls;
}

function expectBothOnce(emulator: Emulator): void {
  expect(rowsOf(emulator, 'Actions').map(({ Client }) => Client)).toEqual(['Acme', 'Borealis']);
  expect(rowsOf(emulator, 'Clients')).toMatchObject([
    { Client: 'Acme', Stage: '3. Meeting set' },
    { Client: 'Borealis', Stage: '1. Reached the decision maker' },
  ]);
  emulator.signIn('vera@example.com');
  emulator.run('menuCheckLog');
  expect(emulator.alerts().at(-1)).toBe(texts.en.checkLog.clean(2));
}

function expectBothAnswered(emulator: Emulator): void {
  expectBothOnce(emulator);
  for (const row of [2, 5]) {
    expect(entryRow(emulator, row)['Record']).toBe(false);
    expect(resultOf(emulator, row)).toMatch(/^Recorded 2026-11-20 12:00: /);
  }
}

const POINTS = Array.from({ length: callsOfSweep() }, (_, at) => at + 1);

describe('a sweep that is cut off before any one of its calls', () => {
  it.each(POINTS)('has each row in the log exactly once after the next sweep (call %i)', (n) => {
    const emulator = twoTicked(n, () => ({ when: 'crash' }));
    expect(() => sweep(emulator)).toThrow();
    expect([0, 2]).toContain(rowsOf(emulator, 'Actions').length);
    sweep(emulator);
    expectBothAnswered(emulator);
  });
});

const odd = 'Something odd';
const moment = 'Service error';

describe.each([
  ['before', { when: 'before', error: odd }],
  ['although it was done', { when: 'after', error: odd }],
] as const)('a sweep that fails for good, %s, at any one of its calls', (_, fault) => {
  it.each(POINTS)('has each row in the log exactly once after the next sweep (call %i)', (n) => {
    const emulator = twoTicked(n, () => fault);
    expect(sweep(emulator)).toMatchObject({ ok: false });
    expect([0, 2]).toContain(rowsOf(emulator, 'Actions').length);
    expect(sweep(emulator)).toMatchObject({ ok: true });
    expectBothAnswered(emulator);
  });
});

describe.each([
  ['before', { when: 'before', error: moment }],
  ['although it was done', { when: 'after', error: moment }],
] as const)('a sweep that fails for a moment, %s, at any one of its calls', (_, fault) => {
  it.each(POINTS)('is done again by itself: each row once in the log (call %i)', (n) => {
    const emulator = twoTicked(n, () => fault);
    expect(sweep(emulator)).toMatchObject({ ok: true });
    expectBothAnswered(emulator);
  });
});

/** The first call after the log was written. */
function afterTheLog(): number {
  const emulator = twoTicked(0, () => undefined);
  sweep(emulator);
  const written = emulator.meter.log.find(({ cellsWritten }) => cellsWritten === 28);
  return (written?.n ?? 0) + 1;
}

describe('a row whose sweep broke off after the log was written', () => {
  it('is recorded under a new ID where people wrote something else into it since', () => {
    const emulator = twoTicked(afterTheLog(), () => ({ when: 'crash' }));
    expect(() => sweep(emulator)).toThrow();
    const id = entryRow(emulator, 2)['ID'];
    fill(emulator, 2, { Stage: '4. Specification received' });
    expect(sweep(emulator)).toMatchObject({ recorded: 2, refused: 0 });
    const rows = rowsOf(emulator, 'Actions');
    expect(rows.map(({ Stage }) => plain(Stage).slice(0, 1))).toEqual(['3', '1', '4']);
    expect(rows[0]?.['ID']).toBe(id);
    expect(rows[2]?.['ID']).not.toBe(id);
  });

  it('is found wherever people sorted it to', () => {
    const emulator = twoTicked(afterTheLog(), () => ({ when: 'crash' }));
    expect(() => sweep(emulator)).toThrow();
    const [head = [], ...rows] = emulator.values('Entry');
    emulator.putTab('Entry', [head, ...rows.reverse()]);
    sweep(emulator);
    expectBothOnce(emulator);
  });
});

describe('people at work while the sweep runs', () => {
  it.each(POINTS)('lose nothing that they type into other rows (call %i)', (n) => {
    const emulator = twoTicked(n, (_, book) => {
      fill(book, 3, { Manager: 'Clara', Client: 'Delta', Stage: '2', Record: 'FALSE' });
      return undefined;
    });
    sweep(emulator);
    expect(entryRow(emulator, 3)).toMatchObject({ Manager: 'Clara', Client: 'Delta', Stage: 2 });
    expectBothOnce(emulator);
  });

  it('keep what they change in a row that is being recorded, and read what was recorded', () => {
    const emulator = twoTicked(afterTheLog(), (_, book) => {
      fill(book, 2, { Stage: '5. Offer sent', Record: 'FALSE' });
      return undefined;
    });
    sweep(emulator);
    expect(entryRow(emulator, 2)).toMatchObject({
      Client: 'Acme',
      Stage: '5. Offer sent',
      Record: false,
      Result: texts.en.phone.changed('Recorded 2026-11-20 12:00: Acme · 3. Meeting set'),
      ID: '',
    });
    fill(emulator, 2, {});
    expect(sweep(emulator)).toMatchObject({ recorded: 1 });
    expect(rowsOf(emulator, 'Actions')).toHaveLength(3);
  });

  it.each(POINTS)('may sort the tab: each row is recorded once and freed (call %i)', (n) => {
    const emulator = twoTicked(n, (_, book) => {
      const [head = [], ...rows] = book.values('Entry');
      book.putTab('Entry', [head, ...rows.reverse()]);
      return undefined;
    });
    sweep(emulator);
    sweep(emulator);
    const clients = rowsOf(emulator, 'Actions').map(({ Client }) => Client);
    expect(clients.sort()).toEqual(['Acme', 'Borealis']);
    for (const row of [2, 5]) {
      expect(entryRow(emulator, row)).toMatchObject({ Client: '', Record: false, ID: '' });
    }
  });

  it('find the answer beside the right row where another came in above it', () => {
    const emulator = twoTicked(afterTheLog(), (_, book) => {
      const [head = [], ...rows] = book.values('Entry');
      book.putTab('Entry', [head, ['Olga', 'Untouched'], ...rows]);
      return undefined;
    });
    sweep(emulator);
    expect(entryRow(emulator, 2)).toMatchObject({ Client: 'Untouched', Result: '' });
    expect(resultOf(emulator, 3)).toContain('Acme');
    expect(resultOf(emulator, 6)).toContain('Borealis');
    expectBothOnce(emulator);
  });
});

it('the next sweep flags what the one before recorded and could not answer', () => {
  let isArmed = true;
  const earlier = { When: cellDateOfIso('2026-11-19'), Manager: 'Boris', Client: 'Acme', Stage: 5 };
  const emulator = phoneWorkbook([earlier], {
    faults: () => {
      if (!isArmed || rowsOf(emulator, 'Actions').length < 2) return undefined;
      isArmed = false;
      return { when: 'crash' };
    },
  });
  fill(emulator, 2, ACME);
  expect(() => sweep(emulator)).toThrow();
  expect(sweep(emulator)).toMatchObject({ ok: true, recorded: 1 });
  expect(rowsOf(emulator, 'Actions')).toHaveLength(2);
  expect(resultOf(emulator, 2)).toContain(texts.en.recording.wentBack('5', '3'));
});
