import { cellDateOfIso, type CellValue, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { salesWorkbook, setUpSnapshot } from './workbooks';

const { nobody, notSetUp, stranger } = texts.en.recording;

function withBase(rows: CellValue[][], headings = ['Client', 'Manager']): Emulator {
  const emulator = salesWorkbook();
  emulator.putTab('Clients', [headings, ...rows], 'CLIENTS');
  return emulator;
}

describe('the names to search among', () => {
  it('are those of the base, as they stand there, in its order', () => {
    const emulator = withBase([['Zenith', 'Clara'], ['acme', 'Boris'], ['=1+1']]);
    expect(emulator.call('clientNames')).toEqual({ ok: true, names: ['Zenith', 'acme', '=1+1'] });
  });

  it('come once each, case and spaces aside, without the blank ones', () => {
    const rows = [['Acme Ltd'], [null], [''], ['ACME  ltd'], ['Birch'], ['Acme\u00a0Ltd']];
    expect(withBase(rows).call('clientNames')).toEqual({ ok: true, names: ['Acme Ltd', 'Birch'] });
  });

  it('are texts, whatever the cell holds', () => {
    expect(withBase([[173688], [7.5]]).call('clientNames')).toEqual({
      ok: true,
      names: ['173688', '7.5'],
    });
  });

  it('are found by the heading, in any column and any language', () => {
    const headings = ['Region', texts.bg.headings.clients.client];
    const emulator = withBase([['North', 'Acme']], headings);
    expect(emulator.call('clientNames')).toEqual({ ok: true, names: ['Acme'] });
  });

  it('are none in an empty base, and where the column is lost', () => {
    expect(salesWorkbook().call('clientNames')).toEqual({ ok: true, names: [] });
    const emulator = withBase([['Acme']], ['Somebody']);
    expect(emulator.call('clientNames')).toEqual({ ok: true, names: [] });
  });

  it('has a client who was recorded a moment ago', () => {
    const emulator = salesWorkbook();
    emulator.call('recordAction', { id: 'names-0001', client: 'Acme', stage: 1 });
    expect(emulator.call('clientNames')).toEqual({ ok: true, names: ['Acme'] });
  });

  it('of 10,000 clients come in a few calls that read each cell once', () => {
    const emulator = withBase(
      Array.from({ length: 10_000 }, (_, n) => [`ООО «Рога и копыта» на углу ${String(n)}`, 'x']),
    );
    emulator.meter.reset();
    const answer = emulator.call('clientNames') as { names: string[] };
    expect(answer.names).toHaveLength(10_000);
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThanOrEqual(1024 * 1024);
    expect(emulator.meter.calls).toBeLessThanOrEqual(8);
    expect(emulator.meter.cellsWritten).toBe(0);
    expect(emulator.meter.cellsRead).toBeLessThan(21_000);
  });
});

describe('the clients of the selected rows', () => {
  const LOG = [
    { When: cellDateOfIso('2026-11-10'), Manager: 'Boris', Client: 'Acme', Stage: 2 },
    { When: cellDateOfIso('2026-11-11'), Manager: 'Clara', Client: 'Birch', Stage: 3 },
  ];
  const selectionOf = (clients: string[], today = '2026-11-20'): unknown => {
    return { ok: true, clients, isCut: false, today };
  };

  function standing(tab: string, row: number, column: number): unknown {
    const emulator = salesWorkbook(LOG);
    const base = [['Client', 'Manager'], ['Zenith', 'Boris'], ['Quarry']];
    emulator.putTab('Clients', base, 'CLIENTS');
    emulator.select(tab, row, column);
    return emulator.call('selectedClients');
  }

  it.each([
    ['Clients', 2, 1, ['Zenith']],
    ['Clients', 3, 2, ['Quarry']],
    ['Actions', 2, 3, ['Acme']],
    ['Actions', 3, 14, ['Birch']],
    ['a heading row: Clients', 1, 1, []],
    ['a heading row: Actions', 1, 3, []],
    ['a row below the last: Clients', 9, 1, []],
    ['a row below the last: Actions', 900, 1, []],
    ['another tab: Plan', 2, 1, []],
    ['another tab: Dashboard', 4, 2, []],
  ])('%s, row %d, column %d: %j', (place, row, column, clients) => {
    const tab = place.split(': ').at(-1) ?? '';
    expect(standing(tab, row, column)).toEqual(selectionOf(clients));
  });

  it('are found on tabs that were renamed, with columns in another order', () => {
    const emulator = salesWorkbook();
    const log = [
      ['Stage', 'Клиент', 'When'],
      [2, 'Acme', null],
    ];
    const base = [
      ['Region', 'Own', 'Client'],
      ['North', 'x', 173688],
    ];
    emulator.putTab('Our log', log, 'ACTIONS');
    emulator.putTab('Base', base, 'CLIENTS');
    emulator.select('Our log', 2, 1);
    expect(emulator.call('selectedClients')).toEqual(selectionOf(['Acme']));
    emulator.select('Base', 2, 1);
    expect(emulator.call('selectedClients')).toEqual(selectionOf(['173688']));
  });

  it('are none where the column is lost', () => {
    const emulator = withBase([['Acme']], ['Somebody']);
    emulator.select('Clients', 2, 1);
    expect(emulator.call('selectedClients')).toEqual(selectionOf([]));
  });

  it('come with the day it is by now in the zone of the spreadsheet', () => {
    const now = (): number => Date.parse('2026-11-20T22:30:00Z');
    const answer = salesWorkbook([], { now }).call('selectedClients');
    expect(answer).toEqual(selectionOf([], '2026-11-21'));
  });

  it('cost no more in a long tab', () => {
    const emulator = withBase(Array.from({ length: 10_000 }, (_, n) => [`Client ${String(n)}`]));
    emulator.select('Clients', 9_000, 1);
    emulator.meter.reset();
    expect(emulator.call('selectedClients')).toEqual(selectionOf(['Client 8998']));
    expect(emulator.meter.calls).toBeLessThanOrEqual(8);
    expect(emulator.meter.cellsRead).toBeLessThan(200);
  });
});

describe.each(['clientNames', 'selectedClients'])('%s', (name) => {
  it.each(['boris', 'vera', 'anna', 'filip'])('answers %s of the team', (person) => {
    const emulator = salesWorkbook([], { user: `${person}@example.com` });
    expect(emulator.call(name)).toMatchObject({ ok: true });
  });

  it.each([
    ['a stranger', 'zoe@example.com', stranger('zoe@example.com')],
    ['whoever has left', 'olga@example.com', stranger('olga@example.com')],
    ['nobody', '', nobody],
  ])('tells %s nothing, and says why', (_, user, message) => {
    expect(salesWorkbook([], { user }).call(name)).toEqual({ ok: false, message });
  });

  it('says that the workbook is not set up', () => {
    const refusal = { ok: false, message: notSetUp, offer: 'setUp' };
    expect(builtEmulator().call(name)).toEqual(refusal);
    const whole = setUpSnapshot();
    for (const range of ['ACTIONS', 'TEAM']) {
      const names = whole.names.filter((one) => one.name !== range);
      const workbook = { ...whole, names };
      expect(builtEmulator({ workbook }).call(name)).toEqual(refusal);
    }
  });
});
