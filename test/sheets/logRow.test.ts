import { isoOf } from '../../src/domain/calendar/calendarDay';
import { zoneOf } from '../../src/domain/calendar/timeZone';
import { day, readLog, refusal, SETTINGS, step, type TestRow } from '../domain/logBuilder';
import { rowsOf, type Action, type LogRow } from '../domain/logRows';

const WHEN = '2026-01-05';

function read(row: TestRow): { row: LogRow | undefined; faults: string[] } {
  const log = readLog([row]);
  return {
    row: rowsOf(log)[0],
    faults: log.faults.map(({ column, problem }) => `${column}: ${problem}`),
  };
}

/** The action in a row; fails where the row is none. */
function action(row: TestRow): Action {
  const entry = read(row).row;
  if (entry?.kind !== 'action') throw new Error(`no action: ${entry?.kind ?? 'nothing'}`);
  return entry;
}

describe('the names of a row', () => {
  it('are texts, also where the cells are numbers', () => {
    const { client, manager, label } = action(step(WHEN, 10138, 1, { manager: 112, deal: 2 }));
    expect([client.shown, manager.shown, label.shown]).toEqual(['10138', '112', '2']);
  });

  it('are the same as number and as text', () => {
    const rows = [step(WHEN, 112, 1), step(WHEN, '112', 1), step(WHEN, ' 112 ', 1)];
    expect(readLog(rows).clients.find('112')).toBeDefined();
    expect(
      new Set(rowsOf(readLog(rows)).map((row) => row.kind === 'action' && row.client)).size,
    ).toBe(1);
  });

  it('are shown as first written from the top', () => {
    const log = readLog([step(WHEN, 'ACME  Ltd', 1), step('2026-01-01', 'Acme ltd', 1)]);
    expect(log.clients.find('acme ltd')?.shown).toBe('ACME Ltd');
  });

  it('are kept apart by kind: a manager may be called as a client', () => {
    const { client, manager } = action(step(WHEN, 'Ann', 1));
    expect(client).not.toBe(manager);
  });
});

describe('a row without a manager', () => {
  it.each(['', '  ', null])('is kept under "(none)" and listed: %j', (manager) => {
    const row = step(WHEN, 'Acme', 1, { manager });
    expect(action(row).manager.shown).toBe('(none)');
    expect(read(row).faults).toEqual(['manager: missing manager']);
  });

  it('is kept as well where the manager is an error', () => {
    const row = step(WHEN, 'Acme', 1, { manager: '#REF!' });
    expect(action(row).manager.shown).toBe('(none)');
    expect(read(row).faults).toEqual(['manager: error value']);
  });
});

describe('a row that is unreadable', () => {
  it.each([
    ['no date', step('', 'Acme', 1), ['when: missing date']],
    ['no date that is one', step('soon', 'Acme', 1), ['when: not a date']],
    ['a number for a date', { ...step('', 'Acme', 1), when: 46027 }, ['when: not a date']],
    ['a broken date', { ...step('', 'A', 1), when: new Date(Number.NaN) }, ['when: not a date']],
    ['no client', step(WHEN, ' ', 1), ['client: missing client']],
    ['an unknown stage', step(WHEN, 'Acme', 'lunch'), ['stage: unknown stage']],
    ['a stage beyond the last', step(WHEN, 'Acme', 8), ['stage: unknown stage']],
    ['a step without a stage', step(WHEN, 'Acme', ''), ['stage: missing stage']],
    ['an unknown outcome', step(WHEN, 'A', 1, { outcome: 'won' }), ['outcome: unknown outcome']],
    ['a refusal at an unknown stage', refusal(WHEN, 'A', { stage: 'x' }), ['stage: unknown stage']],
  ])('has %s: it is left out and listed', (_, row, faults) => {
    expect(read(row).row).toMatchObject({ kind: 'unreadable', row: 2 });
    expect(read(row).faults).toEqual(faults);
  });

  it.each(['when', 'client', 'stage', 'outcome'] as const)('has an error in the %s', (column) => {
    const row = { ...step(WHEN, 'Acme', 1), [column]: '#N/A' };
    expect(read(row).row?.kind).toBe('unreadable');
    expect(read(row).faults).toEqual([`${column}: error value`]);
  });

  it('keeps its date where it has one, so that it is left out from that day on', () => {
    expect(read(step(WHEN, '', 1)).row).toMatchObject({ day: day(WHEN) });
    expect(read(step('soon', 'Acme', 1)).row).toMatchObject({ day: undefined });
  });

  it('names every fault, in the order of the columns', () => {
    expect(read({ when: '', outcome: '?', amount: 'x', id: 'a' }).faults.slice(0, 3)).toEqual([
      'when: missing date',
      'manager: missing manager',
      'client: missing client',
    ]);
  });
});

describe('a blank stage', () => {
  it.each(['refused', 'closed'])('is legal where the outcome is %s', (outcome) => {
    const row = step(WHEN, 'Acme', '', { outcome });
    expect(action(row)).toMatchObject({ stage: 0, outcome });
    expect(read(row).faults).toEqual([]);
  });
});

describe('the time of a row', () => {
  it('may be a date cell, which is an instant', () => {
    const when = new Date('2026-01-05T22:30:00Z');
    const [row] = rowsOf(
      readLog([{ ...step('', 'A', 1), when }], SETTINGS, zoneOf('Europe/Sofia')),
    );
    expect(row).toMatchObject({ instant: when.getTime(), day: day('2026-01-06') });
  });

  it('may be text, a bare date standing at 00:00 of the spreadsheet', () => {
    const zone = zoneOf('America/Los_Angeles');
    const [row] = rowsOf(readLog([step(` ${WHEN} `, 'A', 1)], SETTINGS, zone));
    expect(row).toMatchObject({ instant: Date.parse('2026-01-05T08:00Z'), day: day(WHEN) });
  });

  it('has its date in the zone of the spreadsheet, not in that of its offset', () => {
    const text = '2026-01-05T23:30-08:00';
    const dates = ['America/Los_Angeles', 'Europe/Sofia', 'UTC'].map((name) => {
      const [row] = rowsOf(readLog([step(text, 'A', 1)], SETTINGS, zoneOf(name)));
      return row?.kind === 'action' ? isoOf(row.day) : '';
    });
    expect(dates).toEqual(['2026-01-05', '2026-01-06', '2026-01-06']);
  });
});

describe('the amount of a row', () => {
  it.each([
    [1234.5, 1234.5],
    [0, 0],
    [-20, -20],
    ['1 234,50 €', 1234.5],
    ['-5', -5],
    ['', undefined],
    ['  ', undefined],
  ])('%j is %p', (amount, expected) => {
    const row = step(WHEN, 'Acme', 1, { amount });
    expect(action(row).amount).toBe(expected);
    expect(read(row).faults).toEqual([]);
  });

  it.each([
    ['1,234', 'doubtful amount'],
    ['ten', 'not an amount'],
    [true, 'not an amount'],
    [new Date(0), 'not an amount'],
    ['#DIV/0!', 'error value'],
  ])('is missing in %j: the row stays, and the cell is listed', (amount, problem) => {
    const row = step(WHEN, 'Acme', 1, { amount });
    expect(action(row).amount).toBeUndefined();
    expect(read(row).faults).toEqual([`amount: ${problem}`]);
  });
});

describe('the next step of a row', () => {
  it('is a date, of a date cell or of text', () => {
    for (const nextStep of ['2026-01-20', '2026-01-20 15:00', new Date('2026-01-20T00:00Z')]) {
      expect(action(step(WHEN, 'A', 1, { nextStep })).nextStep).toBe(day('2026-01-20'));
    }
  });

  it.each([
    ['next week', 'not a date'],
    ['#REF!', 'error value'],
  ])('is missing in %j: the row stays, and the cell is listed', (nextStep, problem) => {
    const row = step(WHEN, 'A', 1, { nextStep });
    expect(action(row).nextStep).toBeUndefined();
    expect(read(row).faults).toEqual([`nextStep: ${problem}`]);
  });
});

describe('a cell that Sheets made something else of', () => {
  it('keeps a label that became a date apart from the unnamed deal', () => {
    const written = step(WHEN, 'Acme', 1, { deal: new Date('2026-11-01T00:00:00Z') });
    expect(action(written).label.shown).toBe('2026-11-01');
  });

  it.each(['deal', 'reason', 'id'] as const)('lists an error value in %s', (column) => {
    const { row, faults } = read(step(WHEN, 'Acme', 1, { [column]: '#N/A' }));
    expect(row?.kind).toBe('action');
    expect(faults).toEqual([`${column}: error value`]);
  });

  it('blames an unknown outcome once, not the blank stage it may allow', () => {
    const { faults } = read({ when: WHEN, manager: 'Ann', client: 'Acme', outcome: 'perhaps' });
    expect(faults).toEqual(['outcome: unknown outcome']);
  });
});
