import { cellDateOfIso } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { rowsOf, salesWorkbook } from './workbooks';
import { expectRefused, record, undo } from './undoing';

const WORDS = texts.en.undo;
const BORIS = 'boris@example.com';

describe('what cannot be taken back', () => {
  it('an action that the log does not have', () => {
    const emulator = salesWorkbook();
    record(emulator, 'first-0001', { stage: 2 });
    expectRefused(emulator, () => undo(emulator, 'nowhere-01'), WORDS.notFound);
  });

  it('an action of another client than the one named', () => {
    const emulator = salesWorkbook();
    record(emulator, 'first-0001', { stage: 2 });
    const answer = (): unknown => undo(emulator, 'first-0001', BORIS, { client: 'Birch' });
    expectRefused(emulator, answer, WORDS.notFound);
    expect(rowsOf(emulator, 'Clients')).toHaveLength(1);
  });

  it('an action that was taken back before', () => {
    const emulator = salesWorkbook();
    record(emulator, 'first-0001', { stage: 2 });
    undo(emulator, 'first-0001');
    const again = (): unknown => undo(emulator, 'first-0001', BORIS, { id: 'another-01' });
    expectRefused(emulator, again, WORDS.alreadyDone);
  });

  it('but an action whose void was itself taken back stands again, and can be', () => {
    const emulator = salesWorkbook();
    record(emulator, 'first-0001', { stage: 2 });
    undo(emulator, 'first-0001');
    expect(undo(emulator, 'undo-first-0001')).toMatchObject({ stage: '2. Interest expressed' });
    expect(undo(emulator, 'first-0001', BORIS, { id: 'another-01' })).toMatchObject({
      ok: true,
      status: 'untouched',
    });
  });

  describe('rows of one ID, which people made by copying, of which one alone is his of today', () => {
    const his = {
      When: cellDateOfIso('2026-11-20T11:00'),
      Manager: 'Boris',
      Client: 'Acme',
      Stage: 2,
      ID: 'first-0001',
      'Recorded by': BORIS,
    };
    const hers = { ...his, 'Recorded by': 'clara@example.com' };
    const old = { ...his, When: cellDateOfIso('2026-11-18T11:00') };
    it.each([
      ['another is somebody else’s', hers, WORDS.notYours],
      ['another is too old', old, WORDS.tooLate],
    ])('%s, wherever it stands', (_, other, message) => {
      for (const log of [
        [his, other],
        [other, his],
      ]) {
        const emulator = salesWorkbook(log);
        expectRefused(emulator, () => undo(emulator, 'first-0001'), message);
        expect(undo(emulator, 'first-0001', 'vera@example.com')).toMatchObject({ ok: true });
      }
    });

    it('but a copy that was made after the undo stands, and can be taken back', () => {
      const taken = { ...his, Outcome: 'void', Reason: 'first-0001', ID: 'undo-0001' };
      const emulator = salesWorkbook([his, taken, his]);
      expect(undo(emulator, 'first-0001')).toMatchObject({ ok: true, status: 'untouched' });
    });
  });

  it('anything in a workbook without tabs', () => {
    const emulator = builtEmulator({ user: BORIS });
    expect(undo(emulator, 'first-0001')).toEqual({
      ok: false,
      message: texts.en.recording.notSetUp,
      offer: 'setUp',
    });
  });

  it.each([
    [undefined],
    [null],
    ['first-0001'],
    [[]],
    [{}],
    [{ id: 'undo-00001', target: 'first-0001' }],
    [{ id: 'undo-00001', client: 'Acme' }],
    [{ target: 'first-0001', client: 'Acme' }],
    [{ id: 'undo-00001', target: 'first-0001', client: '  ' }],
    [{ id: 'undo-00001', target: 'first-0001', client: 'x'.repeat(201) }],
    [{ id: 'undo-00001', target: 'first-0001', client: 7 }],
    [{ id: 'short', target: 'first-0001', client: 'Acme' }],
    [{ id: 'undo-00001', target: 'first-*', client: 'Acme' }],
    [{ id: 'undo-00001', target: '=1+1====', client: 'Acme' }],
    [{ id: 'undo-00001', target: { toString: 1 }, client: 'Acme' }],
    [{ id: 'undo-00001', target: 'first-0001', client: 'Acme', stage: 2 }],
    [{ id: 'first-0001', target: 'first-0001', client: 'Acme' }],
  ])('%j, which is said in words', (request) => {
    const emulator = salesWorkbook();
    record(emulator, 'first-0001', { stage: 2 });
    expectRefused(emulator, () => emulator.call('undoAction', request), WORDS.notUnderstood);
  });
});
