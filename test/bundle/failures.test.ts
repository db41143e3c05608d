import type { Emulator, EmulatorOptions, ServiceCall } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { ACTION_HEADINGS, salesWorkbook, setUpSnapshot, rowsOf } from './workbooks';
import { builtEmulator } from './builtEmulator';

const { failure } = texts.en;
const REQUEST = { id: 'failing-0001', client: 'Acme', stage: 1 };
const FORBIDDEN =
  'You do not have permission to call Range.getValues. Required permissions: https://www.googleapis.com/auth/spreadsheets.currentonly';

/** Every function that a client may call, with what it is sent. */
const CALLS: readonly (readonly [string, unknown[]])[] = [
  ['openDesk', []],
  ['clientNames', []],
  ['selectedClients', []],
  ['recordAction', [REQUEST]],
  ['undoAction', [{ id: 'failing-0002', target: 'failing-0001', client: 'Acme' }]],
  ['recordMany', [{ id: 'failing-0003', clients: ['Acme'], stage: 1 }]],
  ['undoMany', [{ id: 'failing-0004', target: 'failing-0003' }]],
  ['myDay', [{}]],
  ['clientCard', [{ client: 'Acme' }]],
  ['renameClient', [{ id: 'failing-0005', from: 'Acme', to: 'Birch' }]],
  ['handOver', [{ id: 'failing-0006', clients: ['Acme'], to: 'Clara' }]],
  ['answerTask', [{ row: 2, task: 'Call', owner: '', due: '', state: 'done' }]],
  ['setTask', [{ task: 'Call', owner: 'Boris', due: '2026-12-01' }]],
  ['changeLimits', [{ limits: [null, null, null, null, null, null] }]],
  ['sweepEntries', []],
  ['weeklyReport', ['2026-W46']],
  ['scheduleReport', [{ isOn: true }]],
  ['setUp', []],
];

/** The call that writes a row of the log; no other one writes as many cells in one row. */
function isLogRow({ cellsWritten }: ServiceCall): boolean {
  return cellsWritten >= ACTION_HEADINGS.length;
}

function failingOn(error: string, options: Partial<EmulatorOptions> = {}): Emulator {
  return salesWorkbook([], {
    user: 'vera@example.com',
    faults: ({ kind }) => (kind === 'values' ? { when: 'before', error } : undefined),
    ...options,
  });
}

describe.each(CALLS)('%s', (name, args) => {
  it('answers in a sentence where Google forbids it, and never by an exception', () => {
    const answer = failingOn(FORBIDDEN).call(name, ...args) as { ok: boolean; message: string };
    expect(answer.ok).toBe(false);
    expect(answer.message).not.toMatch(/googleapis|Range\.|Exception|Error|undefined/);
  });
});

it('the sentence names the permission that is missing', () => {
  expect(failingOn(FORBIDDEN).call('openDesk')).toEqual({
    ok: false,
    message: failure.permission(failure.permissions.sheet),
    offer: 'retry',
  });
});

it('the sentence is of the workbook’s language as long as its settings can be read', () => {
  const error = 'Something odd';
  const emulator = builtEmulator({
    locale: 'ru_RU',
    workbook: setUpSnapshot('ru_RU'),
    faults: (call) => (isLogRow(call) ? { when: 'before', error } : undefined),
  });
  expect(emulator.call('recordAction', REQUEST)).toEqual({
    ok: false,
    message: texts.ru.failure.unknown,
    offer: 'retry',
  });
  expect(emulator.log().join('\n')).toContain(error);
});

it('what failed after it was written is confirmed by a retry with the same ID, and stands once', () => {
  let isBroken = true;
  const emulator = salesWorkbook([], {
    faults: (call) => (isBroken && isLogRow(call) ? { when: 'after', error: 'Broken' } : undefined),
  });
  expect(emulator.call('recordAction', REQUEST)).toMatchObject({ ok: false, offer: 'retry' });
  isBroken = false;
  expect(emulator.call('recordAction', REQUEST)).toMatchObject({ ok: true, repeated: true });
  expect(rowsOf(emulator, 'Actions')).toHaveLength(1);
});

describe.each(['openSidebar', 'menuHelp', 'menuCheckLog', 'menuWeeklyReport', 'menuSetUp'])(
  'the menu item %s',
  (name) => {
    it('says it in an alert where Google forbids it', () => {
      const emulator = failingOn(FORBIDDEN);
      emulator.run(name);
      expect(emulator.alerts()).toHaveLength(1);
      expect(emulator.alerts()[0]).not.toMatch(/googleapis|Range\./);
    });
  },
);
