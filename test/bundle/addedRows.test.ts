import type { Emulator, ServiceCall } from '../../preview/emulator';
import { rowsOf, salesWorkbook, setUpSnapshot } from './workbooks';

const REQUEST = { id: 'batch-0001', clients: ['Acme', 'Birch'], stage: 2 };
const NAME = 'Typed by hand';

/** A workbook in which somebody types a client's name below the last row of the log, before a call of that name. */
function typedBefore(member: string): Emulator {
  let isOver = false;
  const emulator: Emulator = salesWorkbook([], {
    faults: (call: ServiceCall) => {
      if (isOver || call.member !== member) return undefined;
      isOver = true;
      emulator.type('Actions', emulator.values('Actions').length + 1, 3, NAME);
      return undefined;
    },
  });
  return emulator;
}

const NAMES = ['Acme', 'Birch', 'Cedar', 'Dill', 'Elm', 'Fir', 'Gorse'];

/** From which row and column on cells have a number format of their own. */
function formatsOf(emulator: Emulator): unknown[] {
  const { tabs } = emulator.snapshot();
  return ['Actions', 'Clients'].map((title) =>
    tabs
      .find(({ name }) => name === title)
      ?.formats.filter(({ property }) => property === 'numberFormat')
      .map(({ area: { top, left, width } }) => [top, left, width]),
  );
}

describe('rows that are added to the log together', () => {
  it.each(['Sheet.getMaxRows', 'Sheet.insertRowsBefore'])(
    'overwrite nothing that people type below the last row meanwhile (before %s)',
    (member) => {
      const emulator = typedBefore(member);
      expect(emulator.call('recordMany', REQUEST)).toMatchObject({ ok: true });
      const names = rowsOf(emulator, 'Actions').map(({ Client }) => Client);
      expect(names).toEqual(['Acme', 'Birch', NAME]);
    },
  );

  it('look like the blank rows below, also right below the headings', () => {
    const emulator = salesWorkbook([], { user: 'vera@example.com', workbook: setUpSnapshot() });
    const before = formatsOf(emulator);
    expect(before.flat()).not.toEqual([]);
    emulator.call('recordMany', { ...REQUEST, clients: NAMES });
    expect(rowsOf(emulator, 'Clients')).toHaveLength(NAMES.length);
    expect(formatsOf(emulator)).toEqual(before);
  });

  it('find room where the tab has none left', () => {
    const emulator = salesWorkbook();
    const rows = emulator.tabs().find(({ name }) => name === 'Actions')?.rows ?? 0;
    emulator.type('Actions', rows, 3, NAME);
    expect(emulator.call('recordMany', REQUEST)).toMatchObject({ ok: true });
    const names = emulator.values('Actions').map((cells) => cells[2]);
    expect(names.slice(rows - 1)).toEqual([NAME, 'Acme', 'Birch']);
  });
});
