import { CellDate, type CellValue, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { ACTION_HEADINGS, salesWorkbook } from './workbooks';

/** Facts of the workbook and the name of the person are no service calls of the budget. */
const UNCOUNTED = ['identity', 'facts'];
const HEADINGS = Object.values(texts.en.headings.clients);

/** A workbook with a base of so many clients, each with two actions; the head is signed in. */
function workbookOf(clients: number): Emulator {
  const emulator = salesWorkbook([], { user: 'vera@example.com' });
  const blanks = Array.from({ length: 7 }, () => null);
  const log = Array.from({ length: 2 * clients }, (_, index): CellValue[] => {
    const when = new CellDate(46_300 + index / clients);
    const client = `Client ${String(index % clients)}`;
    return [when, 'Boris', client, 2, ...blanks, `id-${String(index)}`, null, null];
  });
  const base = Array.from({ length: clients }, (_, index) => [`Client ${String(index)}`, 'Boris']);
  emulator.putTab('Actions', [ACTION_HEADINGS, ...log], 'ACTIONS');
  emulator.putTab('Clients', [HEADINGS, ...base], 'CLIENTS');
  return emulator;
}

/** Service calls of every kind that the function makes. */
function counted(emulator: Emulator, name: string, request: object): number {
  emulator.meter.reset();
  expect(emulator.call(name, request)).toMatchObject({ ok: true });
  return emulator.meter.log.filter(({ kind }) => !UNCOUNTED.includes(kind)).length;
}

const some = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Client ${String(3 * index)}`);

/** Reading a tab takes two calls, adding rows three or four, and people's own sorting is watched for. */
describe('what is done for several clients costs no more for two hundred of them than for two', () => {
  it.each([
    ['recordMany', { stage: 3 }, 24],
    ['handOver', { to: 'Clara' }, 33],
  ])('%s', (name, more, most) => {
    const callsFor = (clients: number, base: number): number =>
      counted(workbookOf(base), name, { id: 'batch-0001', clients: some(clients), ...more });
    expect(callsFor(2, 700)).toBeLessThanOrEqual(most);
    expect(callsFor(200, 700)).toBeLessThanOrEqual(most);
    expect(callsFor(200, 4000)).toBeLessThanOrEqual(most);
  });

  it('undoMany', () => {
    const callsFor = (clients: number): number => {
      const emulator = workbookOf(700);
      emulator.call('recordMany', { id: 'batch-0001', clients: some(clients), stage: 3 });
      return counted(emulator, 'undoMany', { id: 'undone-001', target: 'batch-0001' });
    };
    expect(callsFor(2)).toBeLessThanOrEqual(24);
    expect(callsFor(200)).toBeLessThanOrEqual(24);
  });

  it.each([
    ['renaming', { to: 'Acme' }],
    ['joining two', { to: 'Client 4', merge: true }],
  ])('%s, in a base of 40 clients and of 4,000', (_, more) => {
    const request = { id: 'name-00001', from: 'Client 7', ...more };
    expect(counted(workbookOf(40), 'renameClient', request)).toBeLessThanOrEqual(27);
    expect(counted(workbookOf(4000), 'renameClient', request)).toBeLessThanOrEqual(27);
  });
});
