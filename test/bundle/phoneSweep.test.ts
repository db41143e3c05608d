import type { Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { ACME, enter, entryRow, fill, phoneWorkbook, resultOf, sweep, tick } from './phone';
import { rowsOf, setUpSnapshot } from './workbooks';

describe('the sweep', () => {
  it('never uses the name of whom it runs under', () => {
    const emulator = phoneWorkbook();
    fill(emulator, 2, ACME);
    sweep(emulator, 'clara@example.com');
    expect(rowsOf(emulator, 'Actions')).toMatchObject([
      { Manager: 'Boris', 'Recorded by': 'phone' },
    ]);
    enter(emulator, 3, ACME);
    expect(JSON.stringify(rowsOf(emulator, 'Actions'))).not.toMatch(/anna|clara/i);
  });

  it.each(['zoe@example.com', 'olga@example.com', ''])(
    'is refused to whoever is not of the team (%s), and nothing happens',
    (user) => {
      const emulator = phoneWorkbook();
      fill(emulator, 2, ACME);
      const before = emulator.snapshot();
      expect(sweep(emulator, user)).toMatchObject({ ok: false });
      expect(emulator.snapshot()).toEqual(before);
    },
  );

  it('records what is ticked alone: not the row that still has an ID and whose tick was taken away', () => {
    const emulator = phoneWorkbook();
    const id = 'phone-00000000-0000-4000-8000-000000000000';
    fill(emulator, 2, { ...ACME, ID: id, Record: 'FALSE' });
    fill(emulator, 3, { ...ACME, Client: 'Borealis' });
    expect(sweep(emulator)).toEqual({ ok: true, recorded: 1, refused: 0 });
    expect(rowsOf(emulator, 'Actions')).toMatchObject([{ Client: 'Borealis' }]);
    expect(entryRow(emulator, 2)).toMatchObject({ ...ACME, Result: '', ID: id });
  });

  it('leaves a row alone whose tick was taken away before its ID stood beside it', () => {
    let isArmed = true;
    const emulator: Emulator = phoneWorkbook([], {
      faults: ({ kind }) => {
        if (isArmed && kind === 'flush') {
          isArmed = false;
          fill(emulator, 2, { Record: 'FALSE' });
        }
        return undefined;
      },
    });
    fill(emulator, 2, ACME);
    fill(emulator, 3, { ...ACME, Client: 'Borealis' });
    expect(sweep(emulator)).toEqual({ ok: true, recorded: 1, refused: 0 });
    expect(rowsOf(emulator, 'Actions')).toMatchObject([{ Client: 'Borealis' }]);
    expect(entryRow(emulator, 2)).toMatchObject({ ...ACME, Record: false, Result: '' });
    tick(emulator, 2);
    expect(rowsOf(emulator, 'Actions')).toMatchObject([{ Client: 'Borealis' }, { Client: 'Acme' }]);
  });

  it('waits for the next time where somebody else is saving', () => {
    const emulator = phoneWorkbook();
    const release = emulator.holdDocumentLock();
    enter(emulator, 2, ACME);
    expect(entryRow(emulator, 2)).toMatchObject({ ...ACME, Record: true, Result: '' });
    release();
    expect(sweep(emulator)).toMatchObject({ recorded: 1 });
  });

  it('takes no lock where nothing is ticked', () => {
    const emulator = phoneWorkbook();
    emulator.meter.reset();
    sweep(emulator);
    expect(emulator.meter.byKind['lock'] ?? 0).toBe(0);
  });

  it('does nothing in a workbook that was set up before there was an Entry tab', () => {
    const whole = setUpSnapshot();
    const names = whole.names.filter(({ name }) => name !== 'ENTRY');
    const emulator = phoneWorkbook([], { workbook: { ...whole, names } });
    fill(emulator, 2, ACME);
    expect(sweep(emulator)).toEqual({ ok: true, recorded: 0, refused: 0 });
    expect(rowsOf(emulator, 'Actions')).toEqual([]);
  });

  it('does nothing where a column is missing, because there is no place for the answer', () => {
    const emulator = phoneWorkbook();
    emulator.type('Entry', 1, 7, 'Our own');
    fill(emulator, 2, ACME);
    expect(sweep(emulator)).toEqual({ ok: true, recorded: 0, refused: 0 });
    expect(rowsOf(emulator, 'Actions')).toEqual([]);
  });

  it('finds the columns wherever people moved them', () => {
    const emulator = phoneWorkbook();
    emulator.putTab('Entry', [
      ['ID', 'Record', 'Ours', 'Stage', 'Client', 'Result', 'Manager', 'Reason', 'Outcome'],
      [null, true, 'kept', 2, 'Acme', null, 'Boris', null, null],
    ]);
    expect(sweep(emulator)).toMatchObject({ recorded: 1 });
    expect(emulator.values('Entry')[1]).toEqual([
      null,
      false,
      'kept',
      null,
      null,
      'Recorded 2026-11-20 12:00: Acme · 2',
      'Boris',
      null,
      null,
    ]);
  });

  it.each([
    ['ru_RU', texts.ru],
    ['bg_BG', texts.bg],
  ])('speaks and reads the language of the workbook (%s)', (locale, words) => {
    const emulator = phoneWorkbook([], { locale, user: 'anna@example.com' });
    const row = ['anna', 'Acme', words.stages[1], '', '', 'TRUE'];
    for (const [at, text] of row.entries()) emulator.type(words.tabs.entry, 2, at + 1, text ?? '');
    expect(emulator.call('sweepEntries')).toMatchObject({ recorded: 1 });
    const recordedBy = words.headings.actions.recordedBy;
    expect(rowsOf(emulator, words.tabs.actions)[0]?.[recordedBy]).toBe(words.phone.recordedBy);
    expect(emulator.values(words.tabs.entry)[1]?.[6]).toBe(
      words.phone.recorded('2026-11-20 12:00', `Acme · ${words.stages[1] ?? ''}`),
    );
  });

  it('keeps text as text, whatever it looks like', () => {
    const emulator = phoneWorkbook();
    enter(emulator, 2, {
      ...ACME,
      Client: "'=HYPERLINK(1)",
      Stage: '',
      Outcome: 'refused',
      Reason: "'+1",
    });
    const [row] = rowsOf(emulator, 'Actions');
    expect(row).toMatchObject({ Client: '=HYPERLINK(1)', Reason: '+1' });
    expect(resultOf(emulator, 2)).toContain('=HYPERLINK(1)');
  });
});
