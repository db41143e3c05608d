import { CellDate, type Emulator, type WorkbookSnapshot } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { record, undo } from './undoing';
import { ACTION_HEADINGS, actionCells, rowsOf, salesWorkbook } from './workbooks';

const { checkLog: WORDS } = texts.en;
/** A recording with its lock, properties, and finding of tabs; the whole workbook takes half as many again. */
const CALLS_OF_ONE = 12;
const NOTE = ACTION_HEADINGS.indexOf('Note') + 1;
const HASH = ACTION_HEADINGS.indexOf('Hash') + 1;

/** What the menu item answers to the head. */
function check(emulator: Emulator, user = 'vera@example.com'): string | undefined {
  emulator.signIn(user);
  emulator.run('menuCheckLog');
  return emulator.alerts().at(-1);
}

function recorded(rows: number): Emulator {
  const emulator = salesWorkbook();
  for (let row = 1; row <= rows; row++) {
    record(emulator, `check-000${String(row)}`, { stage: row, note: `step ${String(row)}` });
  }
  return emulator;
}

/** The log as it stands, with its rows in another order or some left out. */
function rearranged(emulator: Emulator, rows: readonly number[]): void {
  const cells = emulator.values('Actions');
  const kept = [0, ...rows].map((row) => cells[row] ?? []);
  emulator.putTab('Actions', kept, 'ACTIONS');
}

it('what was recorded and taken back is as it was recorded', () => {
  const emulator = recorded(4);
  undo(emulator, 'check-0004');
  expect(check(emulator)).toBe(WORDS.clean(5));
});

it('texts that look like formulas, and every other kind of text, come back the same', () => {
  const emulator = salesWorkbook();
  const odd = [
    '=1+1',
    "'quoted",
    '+7 999',
    '-1',
    '@SUM(A1)',
    '2.000',
    '0012',
    '2026-11-05',
    'TRUE',
  ];
  odd.push('  spaces  ', 'two\nlines', 'Щит 🙂', '"=1"', '#N/A!', '1e5');
  odd.forEach((note, index) => {
    const id = `odd-${String(index).padStart(5, '0')}`;
    const reason = { outcome: 'refused', reason: note, client: `Client ${id}`, contact: note };
    record(emulator, id, { ...reason, note, deal: note, amount: 0.1 + 0.2 });
  });
  expect(check(emulator)).toBe(WORDS.clean(odd.length));
});

it('rows of the doubled hour too', () => {
  let now = Date.parse('2026-10-25T00:30:15.250Z');
  const emulator = salesWorkbook([], { now: () => now });
  for (const id of ['hour-00001', 'hour-00002', 'hour-00003']) {
    record(emulator, id, { stage: 2 });
    now += 3_600_000;
  }
  expect(check(emulator)).toBe(WORDS.clean(3));
});

describe('somebody', () => {
  it('edited a cell', () => {
    const emulator = recorded(4);
    emulator.type('Actions', 3, NOTE, 'something else');
    const lines = [WORDS.found(4, 1), `${WORDS.row('3')}: ${WORDS.faults.edited}`];
    expect(check(emulator)).toBe(lines.join('\n'));
  });

  it('removed a row, and sorted the others', () => {
    const emulator = recorded(5);
    rearranged(emulator, [1, 3, 5, 4]);
    const lines = [
      WORDS.found(4, 3),
      `${WORDS.row('3')}: ${WORDS.faults.removedBefore}`,
      `${WORDS.rows('4', '5')}: ${WORDS.faults.reordered}`,
    ];
    expect(check(emulator)).toBe(lines.join('\n'));
  });

  it('cut the tail: it shows before and after the next recording', () => {
    const emulator = recorded(5);
    rearranged(emulator, [1, 2, 3]);
    expect(check(emulator)).toBe([WORDS.found(3, 1), WORDS.cut(2)].join('\n'));
    record(emulator, 'check-0006', { stage: 6 });
    const lines = [WORDS.found(4, 1), `${WORDS.row('5')}: ${WORDS.faults.removedBefore}`];
    expect(check(emulator)).toBe(lines.join('\n'));
  });

  it('cut the tail, and hid it under rows of his own until the next recording', () => {
    const emulator = recorded(5);
    rearranged(emulator, [1, 2, 3]);
    for (const row of [5, 6, 7]) emulator.type('Actions', row, HASH, 'x');
    record(emulator, 'check-0006', { stage: 6 });
    rearranged(emulator, [1, 2, 3, 7]);
    const lines = [WORDS.found(4, 1), `${WORDS.row('5')}: ${WORDS.faults.removedBefore}`];
    expect(check(emulator)).toBe(lines.join('\n'));
  });

  it('copied a row below the last one: what is recorded after it is not blamed, and costs no more', () => {
    const emulator = recorded(5);
    rearranged(emulator, [1, 2, 3, 4, 5, 2]);
    emulator.meter.reset();
    record(emulator, 'check-0006', { stage: 6 });
    expect(emulator.meter.calls).toBeLessThanOrEqual(CALLS_OF_ONE);
    const lines = [WORDS.found(7, 1), `${WORDS.row('7')}: ${WORDS.faults.doubled}`];
    expect(check(emulator)).toBe(lines.join('\n'));
  });

  it('typed rows: they are no fault of the recorded ones below', () => {
    const typed = { When: new CellDate(46_000), Manager: 'Boris', Client: 'Birch', Stage: 1 };
    const emulator = salesWorkbook([typed, typed]);
    record(emulator, 'check-0001', { stage: 1 });
    const lines = [WORDS.found(3, 2), `${WORDS.rows('2', '3')}: ${WORDS.faults.withoutHash}`];
    expect(check(emulator)).toBe(lines.join('\n'));
  });

  it('was at more rows than an alert shows', () => {
    const emulator = salesWorkbook();
    const client = { Manager: 'Boris', Client: 'Birch', Stage: 1 };
    const rows = Array.from({ length: 50 }, (_, at) => (at % 2 === 0 ? client : { Hash: 'x' }));
    emulator.putTab('Actions', actionCells(rows), 'ACTIONS');
    const lines = check(emulator)?.split('\n') ?? [];
    expect(lines).toHaveLength(22);
    expect(lines[21]).toBe(WORDS.more(30));
  });
});

it('a workbook whose lookup tab is gone goes on with the same chain', () => {
  const emulator = recorded(3);
  const whole: WorkbookSnapshot = emulator.snapshot();
  const id = whole.tabs.find(({ name }) => name === texts.en.tabs.lookup)?.id;
  whole.tabs = whole.tabs.filter((tab) => tab.id !== id);
  whole.names = whole.names.filter(({ tabId }) => tabId !== id);
  whole.protections = whole.protections.filter(({ tabId }) => tabId !== id);
  const without = builtEmulator({ workbook: whole, user: 'boris@example.com' });
  record(without, 'check-0004', { stage: 4 });
  expect(check(without)).toBe(WORDS.clean(4));
});

it('takes no lock and writes nothing', () => {
  const emulator = recorded(2);
  emulator.meter.reset();
  check(emulator);
  expect(emulator.meter.byKind['lock']).toBeUndefined();
  expect(emulator.meter.cellsWritten).toBe(0);
});

it.each([
  ['vera@example.com', WORDS.clean(1)],
  ['anna@example.com', WORDS.clean(1)],
  ['boris@example.com', WORDS.notYourRole],
  ['filip@example.com', WORDS.notYourRole],
  ['zoe@example.com', texts.en.recording.stranger('zoe@example.com')],
])('%s is answered: %s', (user, answer) => {
  expect(check(recorded(1), user)).toBe(answer);
});

it('without its column there is nothing to check, and recording goes on', () => {
  const emulator = recorded(1);
  const cells = emulator.values('Actions').map((row) => row.slice(0, -1));
  emulator.putTab('Actions', cells, 'ACTIONS');
  emulator.signIn('vera@example.com');
  expect(check(emulator)).toBe(WORDS.noColumn('Hash'));
  record(emulator, 'check-0002', { stage: 2 });
  expect(rowsOf(emulator, 'Actions')).toHaveLength(2);
});

describe('a try that failed at the kept end', () => {
  const error = 'Service unavailable: Properties';

  it.each([
    ['Properties.getProperty', { when: 'before', error }],
    ['Properties.setProperty', { when: 'before', error }],
    ['Properties.setProperty', { when: 'after', error }],
    ['Properties.setProperty', { when: 'crash' }],
  ] as const)('%s %o leaves one row and a whole chain', (member, fault) => {
    let hasFailed = false;
    const emulator = salesWorkbook([], {
      faults: (call) => {
        const isIt = call.member === member && rowsOf(emulator, 'Actions').length > 0;
        if (hasFailed || !isIt) return undefined;
        hasFailed = true;
        return fault;
      },
    });
    const request = { id: 'check-0002', client: 'Acme', stage: 2 };
    emulator.signIn('boris@example.com');
    for (const id of ['check-0001', 'check-0002', 'check-0003']) {
      if (isConfirmed(emulator, { ...request, id })) continue;
      expect(isConfirmed(emulator, { ...request, id })).toBe(true);
    }
    expect(hasFailed).toBe(true);
    expect(rowsOf(emulator, 'Actions')).toHaveLength(3);
    expect(check(emulator)).toBe(WORDS.clean(3));
    rearranged(emulator, [1, 2]);
    expect(check(emulator)).toBe([WORDS.found(2, 1), WORDS.cut(1)].join('\n'));
  });
});

/** An error is answered in a sentence; a crash gives no answer at all. */
function isConfirmed(emulator: Emulator, request: object): boolean {
  try {
    return (emulator.call('recordAction', request) as { ok: boolean }).ok;
  } catch {
    return false;
  }
}
