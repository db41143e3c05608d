import type { CellValue, Emulator, ServiceCall } from '../../preview/emulator';
import { withHands } from './handWork';
import { rebuild, step } from './rebuilding';
import { plain, rowsOf } from './workbooks';

const NEW = Array.from({ length: 11 }, (_, at) => `New ${String(at)}`);
const LOG = NEW.map((client) => step(client, 3));
const BASE: CellValue[][] = [
  ['Acme', 'Boris', null, 700],
  ['Birch', 'Clara', null, 900],
  ['birch', 'Boris', null, 30],
];

/** A workbook whose people do something before the call of that name in which the block of new clients is added. */
function added(member: string, deed: (rows: CellValue[][]) => void): Emulator {
  let isArmed = false;
  let rowsMade = 0;
  const isBlock = (call: ServiceCall): boolean => {
    if (call.member === 'Sheet.insertRowsBefore') rowsMade++;
    return rowsMade > 0 && call.member === member;
  };
  const emulator = withHands(LOG, (call) => {
    if (!isArmed || !isBlock(call)) return undefined;
    isArmed = false;
    return deed;
  });
  const [headings = []] = emulator.values('Clients');
  emulator.putTab('Clients', [headings, ...BASE], 'CLIENTS');
  isArmed = true;
  rebuild(emulator);
  expect(isArmed).toBe(false);
  return emulator;
}

function seen(emulator: Emulator): string[] {
  return rowsOf(emulator, 'Clients')
    .map(({ Client, Manager, Potential }) => [Client, Manager, Potential].map(plain).join(' '))
    .filter((row) => row.trim() !== '')
    .sort();
}

const EVERYBODY = [
  'Acme Boris 700',
  'Birch Clara 900',
  'birch Boris 30',
  ...NEW.map((client) => `${client} Boris `),
].sort();

describe('more than ten new clients are added in one block', () => {
  it.each([
    ['one row', 1],
    ['three rows', 3],
    ['more rows than are added', 20],
  ])('and %s inserted above at that very moment push nobody under it', (_, count) => {
    const blanks = Array.from({ length: count }, (): CellValue[] => []);
    const emulator = added('Range.setValues', (rows) => rows.unshift(...blanks));
    expect(seen(emulator)).toEqual(EVERYBODY);
  });

  it('and a row that is inserted before the room is made moves them all', () => {
    const emulator = added('Sheet.insertRowsBefore', (rows) => rows.unshift(['Dill', 'Vera']));
    expect(seen(emulator)).toEqual([...EVERYBODY, 'Dill Vera '].sort());
  });

  it('and nobody is doubled where the tab is sorted at that moment', () => {
    const emulator = added('Range.setValues', (rows) => rows.reverse());
    expect(seen(emulator)).toEqual(EVERYBODY);
  });
});
