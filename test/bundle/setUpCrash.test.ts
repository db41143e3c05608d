import type { Fault, ServiceCall, WorkbookSnapshot } from '../../preview/emulator';
import { builtEmulator } from './builtEmulator';
import { setUpSnapshot } from './workbooks';

const NOW_ROWS = [['Acme', 12]];

/** The calls of a whole set-up, in their order. */
function callsOfSetUp(): ServiceCall[] {
  const emulator = builtEmulator();
  emulator.putTab('Sheet1', NOW_ROWS);
  emulator.meter.reset();
  emulator.call('setUp');
  return emulator.meter.log;
}

/** Set-up that ends in the middle, before its n-th call, and then the whole set-up of somebody who tries again. */
function crashThenAgain(n: number, fault: Fault): WorkbookSnapshot {
  let isOver = false;
  const emulator = builtEmulator({
    faults: (call) => {
      if (isOver || call.n < n) return undefined;
      isOver = true;
      return fault;
    },
  });
  emulator.putTab('Sheet1', NOW_ROWS);
  emulator.meter.reset();
  if (fault.when === 'crash') expect(() => emulator.call('setUp')).toThrow();
  else expect(emulator.call('setUp')).toMatchObject({ ok: false });
  expect(emulator.call('setUp')).toMatchObject({ ok: true });
  expect(emulator.values('Sheet1')).toEqual(NOW_ROWS);
  return emulator.snapshot();
}

/** A workbook without what depends on how it came about: the numbers of tabs and the order of entries. */
function essence({ tabs, names, protections }: WorkbookSnapshot): unknown {
  const nameOf = (id: number): string | undefined => tabs.find((tab) => tab.id === id)?.name;
  return {
    tabs: tabs
      .filter(({ name }) => name !== 'Sheet1')
      .map(({ name, hidden, frozenRows, cells, formulas, notes, columnWidths }) => ({
        name,
        hidden,
        frozenRows,
        cells,
        formulas: formulas.map(({ row, column, text }) => ({ row, column, text })),
        notes: new Map(notes),
        columnWidths: new Map(columnWidths),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    names: new Map(names.map(({ name, tabId, reference }) => [name, [nameOf(tabId), reference]])),
    protections: protections.map(({ tabId, warningOnly }) => [nameOf(tabId), warningOnly]),
  };
}

/** Widths and colours of one column are as good as those of the next: of them every twentieth will do. */
const LOOKS = ['sizes', 'formats'];
const CALLS = callsOfSetUp();
/** What a formula asks for while it is computed fails in its own cell, and not in set-up. */
const ZONE = 'Spreadsheet.getSpreadsheetTimeZone';
const SOME = CALLS.filter(({ kind, n }) => !LOOKS.includes(kind) || n % 20 === 0)
  .filter(({ member }) => member !== ZONE)
  .map(({ n, member }) => [n, member] as const);

describe('a set-up that crashed half-way is complete after it runs again', () => {
  it.each(SOME)(`crashed at call %d of ${String(CALLS.length)}, %s`, (n) => {
    expect(essence(crashThenAgain(n, { when: 'crash' }))).toEqual(essence(setUpSnapshot()));
  });
});

it('a service error frees the lock, so that the next try is not told to wait', () => {
  const error = 'Something odd';
  expect(essence(crashThenAgain(20, { when: 'before', error }))).toEqual(essence(setUpSnapshot()));
});
