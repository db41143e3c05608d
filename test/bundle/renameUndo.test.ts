import { cellDateOfIso, type CellValue, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { rowsOf, rowWith, salesWorkbook } from './workbooks';
import { expectRefused } from './undoing';

const BORIS = 'boris@example.com';
const HEAD = 'vera@example.com';
const HEADINGS = Object.values(texts.en.headings.clients);
const LOG = [
  { When: cellDateOfIso('2026-11-02'), Manager: 'Boris', Client: 'Acme', Stage: 3 },
  { When: cellDateOfIso('2026-11-03'), Manager: 'Boris', Client: 'Birch', Stage: 5 },
];
const BASE: CellValue[][] = [HEADINGS, ['Acme', 'Boris', null, 70], ['Birch', 'Boris', null, 40]];

/** A workbook in which Boris has renamed Acme. */
function workbook(to: string, faults?: () => { when: 'crash' } | undefined): Emulator {
  const emulator = salesWorkbook(LOG, faults ? { faults } : {});
  emulator.putTab('Clients', BASE, 'CLIENTS');
  const sent = { id: 'name-00001', from: 'Acme', to, merge: true };
  expect(emulator.call('renameClient', sent)).toMatchObject({ ok: true });
  return emulator;
}

function undo(emulator: Emulator, client: string, user = BORIS): unknown {
  emulator.signIn(user);
  return emulator.call('undoAction', { id: 'undone-001', target: 'name-00001', client });
}

const names = (emulator: Emulator): unknown[] =>
  rowsOf(emulator, 'Clients').map((row) => row['Client']);

describe('a renaming is taken back', () => {
  it.each(['Acme Group', 'Acme'])(
    'under either name (%s): the row gets its old one again',
    (client) => {
      const emulator = workbook('Acme Group');
      expect(undo(emulator, client)).toMatchObject({ ok: true, repeated: false });
      expect(names(emulator)).toEqual(['Acme', 'Birch']);
      expect(rowsOf(emulator, 'Clients')[0]).toMatchObject({
        Potential: 70,
        Status: 'in work',
        Stage: '3. Meeting set',
      });
    },
  );

  it('and the row finds back to him also where the new name was renamed since', () => {
    const emulator = workbook('Acme Group');
    const sent = { id: 'name-00002', from: 'Acme Group', to: 'Acme Holding' };
    expect(emulator.call('renameClient', sent)).toMatchObject({ ok: true });
    expect(undo(emulator, 'Acme')).toMatchObject({ ok: true });
    expect(names(emulator)).toEqual(['Acme', 'Birch']);
    expect(rowsOf(emulator, 'Clients')[0]).toMatchObject({
      Potential: 70,
      Stage: '3. Meeting set',
    });
  });

  it('but not where the last name has actions of its own by then: the old one gets a row', () => {
    const emulator = workbook('Acme Group');
    emulator.call('renameClient', { id: 'name-00002', from: 'Acme Group', to: 'Acme Holding' });
    emulator.call('recordAction', { id: 'single-001', client: 'Acme Holding', stage: 4 });
    undo(emulator, 'Acme');
    expect(names(emulator)).toEqual(['Acme Holding', 'Birch', 'Acme']);
  });

  it('and two that were joined are two again, each with his own line', () => {
    const emulator = workbook('Birch');
    expect(undo(emulator, 'Birch')).toMatchObject({ ok: true, stage: '5. Offer sent' });
    expect(names(emulator)).toEqual(['Acme', 'Birch']);
    expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).toMatchObject({
      Stage: '3. Meeting set',
    });
    expect(rowWith(emulator, 'Clients', 'Client', 'Birch')).toMatchObject({
      Stage: '5. Offer sent',
    });
  });

  it('what was recorded under the new name meanwhile stays there: the old one gets a row', () => {
    const emulator = workbook('Acme Group');
    emulator.call('recordAction', { id: 'single-001', client: 'Acme Group', stage: 4 });
    undo(emulator, 'Acme');
    expect(names(emulator)).toEqual(['Acme Group', 'Birch', 'Acme']);
    expect(rowsOf(emulator, 'Clients').map((row) => row['Stage'])).toEqual([
      '4. Specification received',
      '5. Offer sent',
      '3. Meeting set',
    ]);
  });

  it('and may be made again, under another ID', () => {
    const emulator = workbook('Acme Group');
    undo(emulator, 'Acme Group');
    const again = { id: 'name-00002', from: 'Acme', to: 'Acme Group' };
    expect(emulator.call('renameClient', again)).toMatchObject({ ok: true, isMerged: false });
    expect(names(emulator)).toEqual(['Acme Group', 'Birch']);
  });

  it('by a manager who made it, and by the head; by no other manager', () => {
    const emulator = workbook('Acme Group');
    const { notYours } = texts.en.undo;
    expectRefused(emulator, () => undo(emulator, 'Acme Group', 'clara@example.com'), notYours);
    expect(undo(emulator, 'Acme Group', HEAD)).toMatchObject({ ok: true });
    expect(names(emulator)).toEqual(['Acme', 'Birch']);
  });

  it('and a retry of a renaming that was taken back does not bring the name back', () => {
    const emulator = workbook('Acme Group');
    undo(emulator, 'Acme Group');
    const sent = { id: 'name-00001', from: 'Acme', to: 'Acme Group', merge: true };
    expect(emulator.call('renameClient', sent)).toMatchObject({ repeated: true });
    expect(names(emulator)).toEqual(['Acme', 'Birch']);
  });

  it.each(['Acme Group', 'Acme'])('and a retry after a crash finishes it (%s)', (client) => {
    let isArmed = false;
    const emulator = workbook('Acme Group', () => {
      if (!isArmed || rowsOf(emulator, 'Actions').length < 4) return undefined;
      isArmed = false;
      return { when: 'crash' };
    });
    isArmed = true;
    expect(() => undo(emulator, client)).toThrow();
    expect(names(emulator)).toEqual(['Acme Group', 'Birch']);
    expect(undo(emulator, client)).toMatchObject({ ok: true, repeated: true });
    expect(names(emulator)).toEqual(['Acme', 'Birch']);
    expect(rowsOf(emulator, 'Actions')).toHaveLength(4);
  });

  it('and not by a request whose ID an earlier row has: nothing voids the renaming then', () => {
    const emulator = workbook('Acme Group');
    const single = { id: 'single-001', client: 'Acme Group', stage: 4 };
    emulator.call('recordAction', single);
    const sent = { id: 'single-001', target: 'name-00001', client: 'Acme Group' };
    emulator.call('undoAction', sent);
    expect(names(emulator)).toEqual(['Acme Group', 'Birch']);
    expect(rowsOf(emulator, 'Actions')).toHaveLength(4);
  });
});
