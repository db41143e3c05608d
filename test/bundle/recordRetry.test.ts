import { cellDateOfIso, type Emulator, type ServiceCall } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { rowsOf, salesWorkbook } from './workbooks';

const REQUEST = { id: 'retry-00001', client: 'Acme', stage: 2 };
const STAGE = '2. Interest expressed';

/** Makes the first call that fits fail; later ones pass. */
function failOnce(
  fits: (call: ServiceCall) => boolean,
  fault: { when: 'crash' } | { when: 'before' | 'after'; error: string },
): Emulator {
  let isOver = false;
  return salesWorkbook([], {
    faults: (call) => {
      if (isOver || !fits(call)) return undefined;
      isOver = true;
      return fault;
    },
  });
}

function expectOneRow(emulator: Emulator): void {
  expect(rowsOf(emulator, 'Actions')).toMatchObject([{ ID: REQUEST.id, Client: 'Acme' }]);
  expect(rowsOf(emulator, 'Clients')).toMatchObject([
    { Client: 'Acme', Status: 'in work', Stage: STAGE },
  ]);
}

describe('a retry with the same ID', () => {
  it('is confirmed and writes nothing again', () => {
    const emulator = salesWorkbook();
    const first = emulator.call('recordAction', REQUEST);
    const before = ['Actions', 'Clients'].map((tab) => emulator.values(tab));
    expect(emulator.call('recordAction', REQUEST)).toEqual({
      ...(first as object),
      repeated: true,
    });
    expect(emulator.call('recordAction', REQUEST)).toMatchObject({ repeated: true });
    expect(['Actions', 'Clients'].map((tab) => emulator.values(tab))).toEqual(before);
  });

  it('on another day and after later actions tells where the client stands now', () => {
    let now = Date.parse('2026-11-20T10:00:00Z');
    const emulator = salesWorkbook([], { now: () => now });
    emulator.call('recordAction', REQUEST);
    now += 3 * 86_400_000;
    emulator.call('recordAction', { ...REQUEST, id: 'retry-00002', stage: 4 });
    expect(emulator.call('recordAction', REQUEST)).toMatchObject({
      ok: true,
      repeated: true,
      stage: '4. Specification received',
    });
    expect(rowsOf(emulator, 'Actions')).toHaveLength(2);
    expect(rowsOf(emulator, 'Clients')[0]).toMatchObject({
      'Last action': cellDateOfIso('2026-11-23'),
    });
  });

  const isAppend = ({ member }: ServiceCall): boolean => member.endsWith('appendRow');
  let appends = 0;
  const isBase = (call: ServiceCall): boolean => isAppend(call) && (appends += 1) % 2 === 0;
  const isFlush = ({ kind }: ServiceCall): boolean => kind === 'flush';
  const error = 'Service Spreadsheets timed out while accessing document.';

  it.each([
    ['before the log was written', isAppend, { when: 'crash' }],
    ['between the log and the base', isBase, { when: 'crash' }],
    ['before the end', isFlush, { when: 'crash' }],
  ] as const)(
    'after a try that failed %s leaves one row and the base up to date',
    (_, fits, fault) => {
      appends = 0;
      const emulator = failOnce(fits, fault);
      expect(() => emulator.call('recordAction', REQUEST)).toThrow();
      expect(emulator.call('recordAction', REQUEST)).toMatchObject({ ok: true });
      expectOneRow(emulator);
    },
  );

  it.each([
    ['before the log', isAppend, { when: 'before', error }],
    ['although the row was written', isAppend, { when: 'after', error }],
    ['between the log and the base', isBase, { when: 'before', error }],
    ['at the end', isFlush, { when: 'after', error }],
  ] as const)(
    'is made by the add-on itself where a service fails for a moment %s: the person sees nothing of it',
    (_, fits, fault) => {
      appends = 0;
      const emulator = failOnce(fits, fault);
      expect(emulator.call('recordAction', REQUEST)).toMatchObject({ ok: true, stage: STAGE });
      expectOneRow(emulator);
    },
  );

  it('puts right once what a broken try left: the next recording costs no more than any other', () => {
    const callsOfNext = (emulator: Emulator): number => {
      emulator.meter.reset();
      emulator.call('recordAction', { ...REQUEST, id: 'retry-00002', stage: 3 });
      return emulator.meter.calls;
    };
    const whole = salesWorkbook();
    whole.call('recordAction', REQUEST);
    const broken = failOnce(isFlush, { when: 'crash' });
    expect(() => broken.call('recordAction', REQUEST)).toThrow();
    expect(broken.call('recordAction', REQUEST)).toMatchObject({ repeated: true });
    expect(callsOfNext(broken)).toBe(callsOfNext(whole));
  });

  it('is not made where a permission is missing', () => {
    const denied = 'You do not have permission to call SpreadsheetApp.Range.getValues.';
    const emulator = failOnce(isAppend, { when: 'before', error: denied });
    const { failure } = texts.en;
    expect(emulator.call('recordAction', REQUEST)).toEqual({
      ok: false,
      message: failure.permission(failure.permissions.any),
      offer: 'retry',
    });
    expect(emulator.meter.log.filter(({ member }) => member === 'Lock.tryLock')).toHaveLength(1);
    expect(rowsOf(emulator, 'Actions')).toEqual([]);
  });

  it('gives the lock back before it waits', () => {
    const emulator = failOnce(isAppend, { when: 'before', error });
    emulator.call('recordAction', REQUEST);
    const lock = emulator.meter.log.filter(({ kind }) => kind === 'lock');
    expect(lock.map(({ member }) => member)).toEqual([
      'Lock.tryLock',
      'Lock.releaseLock',
      'Lock.tryLock',
      'Lock.releaseLock',
    ]);
  });
});

describe('the lock', () => {
  it('held elsewhere gives a clear answer and nothing is written', () => {
    const emulator = salesWorkbook();
    const release = emulator.holdDocumentLock();
    const before = emulator.snapshot();
    expect(emulator.call('recordAction', REQUEST)).toEqual({
      ok: false,
      message: texts.en.recording.busy,
      offer: 'retry',
    });
    expect(emulator.snapshot()).toEqual(before);
    release();
    expect(emulator.call('recordAction', REQUEST)).toMatchObject({ ok: true, repeated: false });
    expectOneRow(emulator);
  });

  const tried: (readonly [string, object, string])[] = [
    ['a recording', REQUEST, 'boris@example.com'],
    ['a retry', REQUEST, 'boris@example.com'],
    ['a refusal', { ...REQUEST, id: 'retry-00003', stage: 9 }, 'boris@example.com'],
    ['a stranger’s try', { ...REQUEST, id: 'retry-00004' }, 'zoe@example.com'],
  ];
  const emulator = salesWorkbook();

  it.each(tried)('is taken before the first read and given back after %s', (_, request, user) => {
    emulator.signIn(user);
    emulator.meter.reset();
    emulator.call('recordAction', request);
    const calls = emulator.meter.log.filter(({ kind }) => kind !== 'identity' && kind !== 'facts');
    expect(calls[0]?.member).toBe('Lock.tryLock');
    expect(calls[calls.length - 1]?.member).toBe('Lock.releaseLock');
  });

  it.each([
    ['a recording', false, ['flush', 'properties', 'lock']],
    ['a retry', true, ['values', 'lock']],
  ])('is given back only when everything of %s has reached the workbook', (_, isRetry, last) => {
    const workbook = salesWorkbook();
    if (isRetry) workbook.call('recordAction', REQUEST);
    workbook.meter.reset();
    workbook.call('recordAction', REQUEST);
    const kinds = workbook.meter.log.map(({ kind, cellsWritten }) =>
      cellsWritten > 0 ? 'write' : kind,
    );
    expect(kinds.slice(kinds.lastIndexOf('write') + 1)).toEqual(last);
  });
});
