import { createEmulator } from '../../../preview/emulator';
import type { Fault, ServiceCall } from '../../../preview/emulator';
import { timed, untilWithin } from '../../timing/untilWithin';
import { emulatorOf } from './probe';

const RECORD = `
  var lock = LockService.getDocumentLock();
  if (!lock.tryLock(100)) return 'busy';
  try {
    var row = sheet.getLastRow() + 1;
    sheet.getRange(row, 1, 1, 3).setValues([['a', 'b', row]]);
    SpreadsheetApp.flush();
    sheet.getRange('E1').setValue('mark');
  } finally { lock.releaseLock() }
  return 'saved';`;

function faultAt(member: string, fault: Fault): (call: ServiceCall) => Fault | undefined {
  return (call) => (call.member === member ? fault : undefined);
}

test('calls and cells are counted by kind; handles are free', () => {
  const emulator = emulatorOf(RECORD);
  expect(emulator.call('probe')).toBe('saved');
  expect(emulator.meter.byKind).toEqual({ lock: 2, sizes: 1, values: 2, flush: 1 });
  expect(emulator.meter).toMatchObject({ calls: 6, cellsRead: 0, cellsWritten: 4 });
  expect(emulator.meter.log.map(({ n, member }) => `${String(n)} ${member}`)).toEqual([
    '1 Lock.tryLock',
    '2 Sheet.getLastRow',
    '3 Range.setValues',
    '4 SpreadsheetApp.flush',
    '5 Range.setValue',
    '6 Lock.releaseLock',
  ]);
  emulator.meter.reset();
  expect(emulator.meter).toMatchObject({ calls: 0, byKind: {}, log: [] });
});

test('facts and identity are metered', () => {
  const emulator = emulatorOf('book.getSpreadsheetTimeZone(); Session.getActiveUser().getEmail();');
  emulator.call('probe');
  expect(emulator.meter.byKind).toEqual({ facts: 1, identity: 1 });
});

test("the loader's door and a person's typing are not metered", () => {
  const emulator = emulatorOf('');
  emulator.putTab('Data', [[1]], 'DATA');
  emulator.type('Data', 2, 1, '=A1+1');
  expect(emulator.values('Data')).toEqual([[1], [2]]);
  expect(emulator.evaluate('=SUM(DATA)')).toEqual([[3]]);
  expect(emulator.meter.calls).toBe(0);
});

test('a fault before the effect leaves nothing behind', () => {
  const faults = faultAt('Range.setValues', {
    when: 'before',
    error: 'Service error: Spreadsheets',
  });
  const emulator = emulatorOf(RECORD, { faults });
  expect(() => emulator.call('probe')).toThrow('Service error: Spreadsheets');
  expect(emulator.values('Sheet1')).toEqual([]);
});

test('after a fault behind the effect the write is there although the call failed', () => {
  const faults = faultAt('Range.setValues', {
    when: 'after',
    error: 'Service Spreadsheets timed out while accessing document',
  });
  const emulator = emulatorOf(RECORD, { faults });
  expect(() => emulator.call('probe')).toThrow('timed out');
  expect(emulator.values('Sheet1')).toEqual([['a', 'b', 1]]);
});

test('a script can catch a fault and try again', () => {
  let left = 1;
  const faults = (call: ServiceCall): Fault | undefined =>
    call.member === 'Range.setValue' && left-- > 0 ? { when: 'before', error: 'busy' } : undefined;
  const body = `for (;;) try { sheet.getRange('A1').setValue(1); return 'done' } catch (e) { if (e.message !== 'busy') throw e }`;
  expect(emulatorOf(body, { faults }).call('probe')).toBe('done');
});

test('after a crash no later call has an effect, nor can the script save itself, and the lock is free', () => {
  const faults = faultAt('SpreadsheetApp.flush', { when: 'crash' });
  const body = `try { ${RECORD} } catch (e) { sheet.getRange('E1').setValue('saved'); } return 'fine'`;
  const emulator = emulatorOf(body.replace("return 'saved';", ''), { faults });
  expect(() => emulator.call('probe')).toThrow('The execution crashed.');
  expect(emulator.values('Sheet1')).toEqual([['a', 'b', 1]]);
  expect(emulatorOf(RECORD, { workbook: emulator.snapshot() }).call('probe')).toBe('saved');
});

test('a lock held elsewhere is not given', () => {
  const emulator = emulatorOf(RECORD);
  const release = emulator.holdDocumentLock();
  expect(emulator.call('probe')).toBe('busy');
  release();
  expect(emulator.call('probe')).toBe('saved');
});

test('latencies are slept when they are switched on', async () => {
  const timeRead = (latencies: boolean): number => {
    const emulator = emulatorOf("sheet.getRange('A1').getValue()", { latencies });
    const start = performance.now();
    emulator.call('probe');
    return performance.now() - start;
  };
  expect(timeRead(true)).toBeGreaterThanOrEqual(95);
  const limits = { read: 90 };
  const round = () => timed(() => ({ read: timeRead(false) }));
  expect((await untilWithin(limits, round)).read).toBeLessThan(limits.read);
});

test('a custom function reads through the gate but cannot write', () => {
  const code = `function SALES_READ() { return SpreadsheetApp.getActive().getRange('A1').getValue() }
    function SALES_SAVE() { SpreadsheetApp.getActive().getRange('A1').setValues([[1]]) }`;
  const emulator = createEmulator({ code, zone: 'UTC' });
  emulator.type('Sheet1', 1, 1, '7');
  expect(emulator.evaluate('=SALES_READ()')).toEqual([[7]]);
  expect(emulator.meter.byKind).toEqual({ values: 1 });
  expect(emulator.evaluate('=SALES_SAVE()')).toMatchObject([
    [{ code: '#ERROR!', message: 'You do not have permission to call setValues' }],
  ]);
});
