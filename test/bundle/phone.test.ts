import { cellDateOfIso } from '../../preview/emulator';
import { texts } from '../../src/texts';
import {
  ACME,
  enter,
  entryRow,
  fill,
  phoneWorkbook,
  resultOf,
  sweep,
  tick,
  type Filled,
} from './phone';
import { rowsOf } from './workbooks';

const UUID = /^phone-[0-9a-f-]{36}$/;

describe('a tick on the Entry tab', () => {
  const emulator = phoneWorkbook();
  enter(emulator, 2, ACME);

  it('records the row as the sidebar would, by the manager whom it names', () => {
    expect(rowsOf(emulator, 'Actions')).toEqual([
      {
        When: cellDateOfIso('2026-11-20T12:00:00'),
        Manager: 'Boris',
        Client: 'Acme',
        Stage: '3. Meeting set',
        ID: expect.stringMatching(UUID) as string,
        'Recorded by': 'phone',
        Hash: expect.stringMatching(/^0{16}-[0-9a-f]{16}$/) as string,
      },
    ]);
  });

  it('brings the base up to date, with a client whom it did not have', () => {
    expect(rowsOf(emulator, 'Clients')).toMatchObject([
      { Client: 'Acme', Manager: 'Boris', Status: 'in work', Stage: '3. Meeting set' },
    ]);
  });

  it('frees the row for the next entry of the same person, and says beside it what was recorded', () => {
    expect(entryRow(emulator, 2)).toEqual({
      Manager: 'Boris',
      Client: '',
      Stage: '',
      Outcome: '',
      Reason: '',
      Record: false,
      Result: 'Recorded 2026-11-20 12:00: Acme · 3. Meeting set',
      ID: '',
    });
  });

  it('leaves nothing to record twice', () => {
    expect(sweep(emulator)).toEqual({ ok: true, recorded: 0, refused: 0 });
    expect(rowsOf(emulator, 'Actions')).toHaveLength(1);
  });

  it('carries the chain of the log on', () => {
    enter(emulator, 2, { Client: 'Borealis', Stage: '1' });
    emulator.signIn('vera@example.com');
    emulator.run('menuCheckLog');
    expect(emulator.alerts().at(-1)).toBe(texts.en.checkLog.clean(2));
  });
});

describe('several ticked rows', () => {
  it('are recorded from the top, each judged after the ones above it', () => {
    const emulator = phoneWorkbook();
    const reason = 'too expensive';
    fill(emulator, 2, ACME);
    fill(emulator, 4, { Manager: 'boris', Client: ' acme', Outcome: 'refused', Reason: reason });
    fill(emulator, 5, { ...ACME, Stage: '1' });
    fill(emulator, 6, { Manager: 'Clara', Client: 'Delta', Stage: '2' });
    expect(sweep(emulator)).toEqual({ ok: true, recorded: 3, refused: 1 });
    expect(rowsOf(emulator, 'Actions')).toMatchObject([
      { Client: 'Acme', Stage: '3. Meeting set' },
      { Client: 'acme', Outcome: 'refused', Reason: reason },
      { Client: 'Delta', Manager: 'Clara' },
    ]);
    expect(resultOf(emulator, 5)).toContain(
      'Acme refused on 20\u00a0November\u00a02026 (manager: Boris) and is left alone until',
    );
    emulator.signIn('vera@example.com');
    emulator.run('menuCheckLog');
    expect(emulator.alerts().at(-1)).toBe(texts.en.checkLog.clean(3));
  });

  it('cost as many calls as one, and fifty go in one sweep', () => {
    const callsFor = (count: number): number => {
      const emulator = phoneWorkbook();
      for (let row = 0; row < count; row += 1) {
        fill(emulator, 2 + 2 * row, { ...ACME, Client: `Client ${String(row)}` });
      }
      emulator.meter.reset();
      expect(sweep(emulator)).toMatchObject({ recorded: Math.min(count, 50) });
      return emulator.meter.calls;
    };
    const calls = callsFor(40);
    expect(callsFor(55)).toBe(calls);
    expect(callsFor(1)).toBeLessThanOrEqual(calls);
    // Up to ten new clients get their rows of Clients in a call each, more in three.
    expect(callsFor(10)).toBeLessThanOrEqual(calls + 10 - 3);
  });

  it('beyond fifty wait, ticked, for the next sweep', () => {
    const emulator = phoneWorkbook();
    for (let row = 2; row < 57; row += 1) fill(emulator, row, { ...ACME, Stage: '1' });
    expect(sweep(emulator)).toMatchObject({ recorded: 50 });
    expect(entryRow(emulator, 52)).toMatchObject({ Record: true, Client: 'Acme', Result: '' });
    expect(sweep(emulator)).toMatchObject({ recorded: 5 });
    expect(rowsOf(emulator, 'Actions')).toHaveLength(55);
  });

  it('leave what stands between them alone', () => {
    const emulator = phoneWorkbook();
    fill(emulator, 2, ACME);
    fill(emulator, 3, { Manager: 'Clara', Client: 'Half typed', Record: 'FALSE' });
    fill(emulator, 4, ACME);
    sweep(emulator);
    expect(entryRow(emulator, 3)).toMatchObject({
      Manager: 'Clara',
      Client: 'Half typed',
      Result: '',
      ID: '',
    });
  });

  it('leave the answers between them as they are', () => {
    const emulator = phoneWorkbook();
    enter(emulator, 3, { ...ACME, Manager: 'Zoe' });
    const answer = resultOf(emulator, 3);
    expect(answer).toContain(texts.en.recording.unknownManager('Zoe'));
    fill(emulator, 2, ACME);
    fill(emulator, 4, ACME);
    expect(sweep(emulator)).toMatchObject({ recorded: 2 });
    expect([2, 3, 4].map((row) => resultOf(emulator, row) === answer)).toEqual([
      ...[false, true, false],
    ]);
  });
});

describe('what somebody may not have meant is recorded and flagged, as in the sidebar', () => {
  const { skipped, wentBack } = texts.en.recording;
  const at = (stage: string): Filled => ({ ...ACME, Stage: stage });

  it.each([
    ['skipped stages', at('4'), `. ${skipped('1', '4')}`],
    ['the next stage', at('2'), ''],
    ['a refusal', { ...ACME, Stage: '', Outcome: 'refused' }, ''],
    ['the last stage, which says more itself', at('7'), ''],
  ])('%s', (_, filled, flag) => {
    const emulator = phoneWorkbook();
    enter(emulator, 2, at('1. First call'));
    enter(emulator, 2, filled);
    expect(rowsOf(emulator, 'Actions')).toHaveLength(2);
    const what = filled['Outcome'] ?? filled['Stage'] ?? '';
    expect(resultOf(emulator, 2)).toBe(`Recorded 2026-11-20 12:00: Acme · ${what}${flag}`);
  });

  it('of several ticked rows each by itself', () => {
    const emulator = phoneWorkbook();
    [at('2'), at('5'), at('3'), at('4')].forEach((filled, index) => {
      fill(emulator, 2 + index, filled);
    });
    sweep(emulator);
    const flags = [2, 3, 4, 5].map((row) => resultOf(emulator, row).split('. ')[1]);
    expect(flags).toEqual([undefined, skipped('2', '5'), wentBack('5', '3'), undefined]);
  });
});

describe('undo of what came from a phone', () => {
  const target = (emulator: ReturnType<typeof phoneWorkbook>): string => {
    const id = rowsOf(emulator, 'Actions')[0]?.['ID'];
    return typeof id === 'string' ? id : '';
  };

  it('is open to the manager whom the row names', () => {
    const emulator = phoneWorkbook();
    enter(emulator, 2, ACME);
    const request = { id: 'undo-0001', target: target(emulator), client: 'Acme' };
    emulator.signIn('clara@example.com');
    expect(emulator.call('undoAction', request)).toMatchObject({ message: texts.en.undo.notYours });
    emulator.signIn('boris@example.com');
    expect(emulator.call('undoAction', request)).toMatchObject({ ok: true });
  });

  it('does not free the entry to be recorded again by itself', () => {
    const emulator = phoneWorkbook();
    enter(emulator, 2, ACME);
    tick(emulator, 2);
    expect(rowsOf(emulator, 'Actions')).toHaveLength(1);
  });
});
