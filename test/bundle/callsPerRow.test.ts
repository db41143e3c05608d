import type { CellValue, Emulator } from '../../preview/emulator';
import { CellDate } from '../../preview/emulator';
import { ACTION_HEADINGS, salesWorkbook } from './workbooks';

const CLIENT_HEADINGS = ['Client', 'Manager', 'Since', 'Potential', 'Status'];

/** A workbook with a log and a base of so many rows. */
function workbookOf(rows: number): Emulator {
  const emulator = salesWorkbook([], { user: 'vera@example.com' });
  const log = Array.from({ length: rows }, (_, index): CellValue[] => {
    const when = new CellDate(46_330 + index / rows);
    const row = [when, 'Boris', `Client ${String(index % 40)}`, (index % 6) + 1];
    return [...row, ...Array.from({ length: 7 }, () => null), `id-${String(index)}`, null, null];
  });
  const base = Array.from({ length: rows }, (_, index) => [`Client ${String(index)}`, 'Boris']);
  emulator.putTab('Actions', [ACTION_HEADINGS, ...log], 'ACTIONS');
  emulator.putTab('Clients', [CLIENT_HEADINGS, ...base], 'CLIENTS');
  return emulator;
}

function callsOf(rows: number, name: string, args: readonly unknown[]): string[] {
  const emulator = workbookOf(rows);
  emulator.meter.reset();
  emulator.call(name, ...args);
  expect(emulator.meter.log.length).toBeGreaterThan(0);
  return emulator.meter.log.map(({ kind, member }) => `${kind} ${member}`);
}

const RECORD = { id: 'meter-0001', client: 'Client 3', stage: 2, manager: 'Boris' };

/** Every function that a person or Google starts, with what it is sent. */
describe.each([
  ['onOpen', []],
  ['openDesk', []],
  ['clientNames', []],
  ['selectedClients', []],
  ['weeklyReport', ['2026-W46']],
  ['recordAction', [RECORD]],
  ['setUp', []],
] as const)('%s', (name, args) => {
  it('makes the same service calls over 40 rows and over 400: whole ranges, never row by row', () => {
    expect(callsOf(400, name, args)).toEqual(callsOf(40, name, args));
  });
});
