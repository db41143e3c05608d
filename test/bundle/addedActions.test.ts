import {
  cellDateOfIso,
  type CellValue,
  type Emulator,
  type ServiceCall,
} from '../../preview/emulator';
import { plain, rowsOf, rowWith, salesWorkbook, type CellsByHeading } from './workbooks';

const OLD = ['Acme', 'Birch', 'Cedar', 'Dill', 'Elm', 'Fir'];
const LOG = OLD.map((client, at): CellsByHeading => {
  const when = cellDateOfIso(`2026-11-0${String(at + 1)}`);
  return { When: when, Manager: 'Boris', Client: client, Stage: 1, ID: `old-${client}` };
});

type Deed = (rows: CellValue[][]) => void;

interface Hand {
  /** The call before which somebody changes the log by hand, once the room for the block was asked for. */
  readonly member: string;
  readonly deed: Deed;
}

/** A workbook in whose log somebody does something while the next block of actions is added. */
function workbook(log: readonly CellsByHeading[] = LOG): {
  emulator: Emulator;
  arm: (hand: Hand) => void;
} {
  let armed: Hand | undefined;
  let isRoomMade = false;
  const isMoment = ({ member }: ServiceCall): boolean => {
    if (member.startsWith('Sheet.insertRows')) isRoomMade = true;
    return isRoomMade && member === armed?.member;
  };
  const emulator = salesWorkbook(log, {
    user: 'vera@example.com',
    faults: (call) => {
      if (!isMoment(call)) return undefined;
      const { deed } = armed ?? { deed: () => undefined };
      armed = undefined;
      const [headings = [], ...rows] = emulator.values('Actions');
      deed(rows);
      emulator.putTab('Actions', [headings, ...rows]);
      return undefined;
    },
  });
  const arm = (hand: Hand): void => {
    isRoomMade = false;
    armed = hand;
  };
  return { emulator, arm };
}

function ids(emulator: Emulator): string[] {
  return rowsOf(emulator, 'Actions')
    .map(({ ID }) => plain(ID))
    .filter((id) => id !== '');
}

const BULK = { id: 'batch-0001', clients: ['Acme', 'Birch', 'Cedar'], stage: 3 };
const WRITTEN = ['batch-0001/1', 'batch-0001/2', 'batch-0001/3'];
const KEPT = OLD.map((client) => `old-${client}`);
const blanks = (count: number): CellValue[][] => Array.from({ length: count }, () => []);

describe('while a block is added to the log, of which nothing may be lost', () => {
  it.each([
    ['one row', 1],
    ['as many as are added', 3],
    ['more than are added', 5],
    ['more than the log has', 20],
  ])('somebody inserts %s above', (_, count) => {
    const { emulator, arm } = workbook();
    arm({ member: 'Range.setValues', deed: (rows) => rows.unshift(...blanks(count)) });
    expect(emulator.call('recordMany', BULK)).toMatchObject({ ok: true });
    expect(ids(emulator)).toEqual([...KEPT, ...WRITTEN]);
    expect(rowWith(emulator, 'Actions', 'ID', 'old-Fir')).toMatchObject(LOG[5] ?? {});
  });

  it('somebody inserts one before the room is made', () => {
    const { emulator, arm } = workbook();
    arm({ member: 'Sheet.insertRowsBefore', deed: (rows) => rows.unshift([]) });
    expect(emulator.call('recordMany', BULK)).toMatchObject({ ok: true });
    expect(ids(emulator)).toEqual([...KEPT, ...WRITTEN]);
  });

  it('somebody deletes a row, which stays deleted', () => {
    const { emulator, arm } = workbook();
    arm({ member: 'Range.setValues', deed: (rows) => rows.splice(1, 1) });
    expect(emulator.call('recordMany', BULK)).toMatchObject({ ok: true });
    expect(ids(emulator)).toEqual([...KEPT.filter((id) => id !== 'old-Birch'), ...WRITTEN]);
  });

  it('somebody sorts the log, and nothing is doubled', () => {
    const { emulator, arm } = workbook();
    arm({ member: 'Range.setValues', deed: (rows) => rows.reverse() });
    expect(emulator.call('recordMany', BULK)).toMatchObject({ ok: true });
    expect(ids(emulator).sort()).toEqual([...KEPT, ...WRITTEN].sort());
  });

  it('rows without an ID are known by their cells', () => {
    const { emulator, arm } = workbook(LOG.map((row) => ({ ...row, ID: null })));
    arm({ member: 'Range.setValues', deed: (rows) => rows.unshift([]) });
    expect(emulator.call('recordMany', BULK)).toMatchObject({ ok: true });
    const clients = rowsOf(emulator, 'Actions').map(({ Client }) => plain(Client));
    expect(clients.filter((client) => client !== '')).toEqual([...OLD, ...BULK.clients]);
  });

  it('and a taking back still stands below the action that it takes back', () => {
    const { emulator, arm } = workbook();
    emulator.call('recordMany', BULK);
    arm({ member: 'Range.setValues', deed: (rows) => rows.unshift([], []) });
    const undo = { id: 'undone-001', target: BULK.id };
    expect(emulator.call('undoMany', undo)).toMatchObject({ ok: true });
    expect(ids(emulator)).toEqual([
      ...KEPT,
      ...WRITTEN,
      'undone-001/1',
      'undone-001/2',
      'undone-001/3',
    ]);
    expect(rowWith(emulator, 'Clients', 'Client', 'Cedar')).toMatchObject({
      Stage: '1. Reached the decision maker',
    });
  });

  it('cells of the team’s own columns stay beside their actions', () => {
    const { emulator, arm } = workbook();
    const own = emulator.values('Actions').map((row, at) => [...row, `own ${String(at)}`]);
    emulator.putTab('Actions', own, 'ACTIONS');
    arm({ member: 'Range.setValues', deed: (rows) => rows.unshift([]) });
    expect(emulator.call('recordMany', BULK)).toMatchObject({ ok: true });
    const last = emulator.values('Actions').find((row) => row.includes('old-Fir'));
    expect(last).toContain('own 6');
  });
});
