import { cellDateOfIso } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { cellAt, DATE, MANAGER } from './dashboardPage';
import { setUpSnapshot } from './workbooks';

const CHRISTMAS = { now: () => Date.parse('2026-12-24T23:30:00Z') };

describe('the nightly refresh', () => {
  it('is arranged once, however often set-up runs', () => {
    const emulator = builtEmulator();
    emulator.call('setUp');
    emulator.call('setUp');
    expect(emulator.triggers()).toEqual(['refreshNightly', 'sweepOnEdit']);
  });

  it('puts today into the date cell and changes nothing else', () => {
    const emulator = builtEmulator({ workbook: setUpSnapshot(), ...CHRISTMAS, user: '' });
    emulator.type('Dashboard', MANAGER.row, MANAGER.column, 'Boris');
    emulator.meter.reset();
    emulator.fire('refreshNightly');
    expect(cellAt(emulator, DATE)).toEqual(cellDateOfIso('2026-12-25'));
    expect(cellAt(emulator, MANAGER)).toBe('Boris');
    expect(emulator.meter.cellsWritten).toBe(1);
  });

  it('does nothing in a workbook without a Dashboard', () => {
    const { triggers = [] } = setUpSnapshot();
    const emulator = builtEmulator({ workbook: { ...builtEmulator().snapshot(), triggers } });
    const before = emulator.snapshot();
    emulator.fire('refreshNightly');
    expect(emulator.snapshot()).toEqual(before);
  });

  it('is left out where the permission is missing, and set-up says so in one sentence', () => {
    const emulator = builtEmulator({ heldBack: true });
    const answer = emulator.call('setUp') as { ok: boolean; message: string };
    expect(answer.ok).toBe(true);
    expect(answer.message).toContain(texts.en.setUp.notNightly);
    expect(answer.message).toContain(texts.en.phone.notAtOnce);
    expect(emulator.triggers()).toEqual([]);
  });
});
