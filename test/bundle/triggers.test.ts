import { cellDateOfIso, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { ACME, enter, fill, phoneWorkbook } from './phone';
import { rowsOf, salesWorkbook, setUpSnapshot } from './workbooks';

const LOG = [{ When: cellDateOfIso('2026-11-10'), Manager: 'Boris', Client: 'Acme', Stage: 3 }];
const WEEK = '2026-W46';
const { phone, recording } = texts.en;

/** A workbook in which that person has scheduled the report. */
function scheduled(user = 'vera@example.com'): Emulator {
  const emulator = phoneWorkbook(LOG, { user });
  expect(emulator.call('scheduleReport', { isOn: true })).toMatchObject({ ok: true });
  return emulator;
}

function handlers(emulator: Emulator): string[] {
  return emulator.triggers().filter((name) => name === 'reportWeekly');
}

describe('the edit trigger', () => {
  it('is arranged by set-up, once for each person', () => {
    const emulator = builtEmulator({ workbook: setUpSnapshot() });
    emulator.call('setUp');
    emulator.call('setUp');
    expect(emulator.triggers()).toEqual(['refreshNightly', 'sweepOnEdit']);
  });

  it('returns at once after an edit of another tab', () => {
    const emulator = phoneWorkbook();
    fill(emulator, 2, ACME);
    emulator.meter.reset();
    emulator.edit('Clients', 2, 1, 'Delta');
    expect(emulator.meter.calls).toBeLessThanOrEqual(1);
    expect(rowsOf(emulator, 'Actions')).toEqual([]);
  });

  it('of two people records a row once', () => {
    const emulator = phoneWorkbook();
    emulator.signIn('vera@example.com');
    emulator.call('setUp');
    expect(emulator.triggers().filter((name) => name === 'sweepOnEdit')).toHaveLength(2);
    enter(emulator, 2, ACME);
    expect(rowsOf(emulator, 'Actions')).toHaveLength(1);
  });

  it('works for a whole block that was pasted', () => {
    const emulator = phoneWorkbook();
    fill(emulator, 2, ACME);
    fill(emulator, 3, { ...ACME, Stage: '4' });
    emulator.edited({ tab: 'Entry', row: 2, column: 1, rows: 2, columns: 6 });
    expect(rowsOf(emulator, 'Actions')).toHaveLength(2);
  });
});

describe('a trigger’s function that is called from a page', () => {
  const events = [
    [],
    [null],
    ['FULL'],
    [{ authMode: 'FULL' }],
    [{ authMode: 'FULL', triggerUid: '' }],
    [{ authMode: 'FULL', triggerUid: 1 }],
    [{ authMode: 'FULL', triggerUid: 'trigger-0', range: { tab: 'Entry', row: 2, column: 6 } }],
    [{ authMode: 'FULL', source: { getId: 'x' }, range: { getSheet: 'x' } }],
  ];
  const names = ['refreshNightly', 'sweepOnEdit', 'reportWeekly', 'onOpen', 'onInstall'];
  const tried = names.flatMap((name) => events.map((event) => [name, event] as const));
  const later = { now: () => Date.parse('2026-12-24T10:00:00Z') };

  it.each(tried)('has no effect: %s(%j)', (name, event) => {
    const emulator = phoneWorkbook(LOG, { ...later, user: 'vera@example.com' });
    fill(emulator, 2, ACME);
    const before = emulator.snapshot();
    emulator.call(name, ...event);
    expect(emulator.snapshot()).toEqual(before);
  });

  it.each(['refreshNightly', 'sweepOnEdit'])(
    'has none with the ID of another trigger: %s',
    (name) => {
      const emulator = phoneWorkbook(LOG, { ...later, user: 'anna@example.com' });
      fill(emulator, 2, ACME);
      const before = emulator.snapshot();
      const other = before.triggers?.find(({ handler }) => handler !== name);
      emulator.call(name, { triggerUid: other?.id });
      expect(emulator.snapshot()).toEqual(before);
    },
  );

  it('at opening puts today into the Dashboard, because then Google called', () => {
    const emulator = phoneWorkbook(LOG, { ...later, user: '' });
    const before = emulator.values('Dashboard');
    emulator.run('onOpen', { authMode: 'LIMITED' });
    expect(emulator.values('Dashboard')).not.toEqual(before);
  });
});

describe('the schedule of the weekly report', () => {
  it.each(['vera', 'filip', 'anna'])('is for the head, the founder and the admin (%s)', (name) => {
    const emulator = phoneWorkbook(LOG, { user: `${name}@example.com` });
    const on = { ok: true, isOn: true, message: phone.scheduledOn };
    expect(emulator.call('scheduleReport', { isOn: true })).toEqual(on);
    expect(emulator.call('scheduleReport', { isOn: true })).toEqual(on);
    expect(handlers(emulator)).toHaveLength(1);
    const off = { ok: true, isOn: false, message: phone.scheduledOff };
    expect(emulator.call('scheduleReport', { isOn: false })).toEqual(off);
    expect(emulator.triggers()).toEqual(['refreshNightly', 'sweepOnEdit']);
  });

  describe('says how it stands, and changes nothing', () => {
    const ask = (emulator: Emulator): unknown => emulator.call('scheduleReport', {});
    const none = phone.neverByItself;

    it('where it is off, and where it is on', () => {
      const emulator = phoneWorkbook(LOG, { user: 'vera@example.com' });
      const off = { ok: true, isOn: false, message: `${phone.isNotScheduled} ${none}` };
      expect(ask(emulator)).toEqual(off);
      expect(handlers(emulator)).toEqual([]);
      emulator.call('scheduleReport', { isOn: true });
      const on = { ok: true, isOn: true, message: `${phone.isScheduled} ${none}` };
      expect(ask(emulator)).toEqual(on);
      expect(handlers(emulator)).toHaveLength(1);
    });

    it('to each person of his own, and to all the week that was made last', () => {
      const emulator = scheduled();
      emulator.fire('reportWeekly');
      const last = phone.lastByItself(WEEK);
      expect(ask(emulator)).toMatchObject({ message: `${phone.isScheduled} ${last}` });
      emulator.signIn('filip@example.com');
      expect(ask(emulator)).toMatchObject({
        ...{ isOn: false, message: `${phone.isNotScheduled} ${last}` },
      });
    });

    it('as off where the trigger was deleted by hand, or may not run any more', () => {
      const workbook = scheduled().snapshot();
      const user = 'vera@example.com';
      const kept = (workbook.triggers ?? []).filter(({ handler }) => handler !== 'reportWeekly');
      const deleted = builtEmulator({ workbook: { ...workbook, triggers: kept }, user });
      expect(ask(deleted)).toMatchObject({ ok: true, isOn: false });
      expect(ask(builtEmulator({ workbook, user, heldBack: true }))).toMatchObject({
        ...{ ok: true, isOn: false },
      });
    });
  });

  it.each([
    ['boris@example.com', { isOn: true }, phone.scheduleRole],
    ['boris@example.com', {}, phone.scheduleRole],
    ['vera@example.com', [], recording.notARequest],
    ['olga@example.com', { isOn: true }, recording.stranger('olga@example.com')],
    ['', { isOn: true }, recording.nobody],
    ['vera@example.com', { isOn: 'yes' }, recording.notARequest],
    ['vera@example.com', { isOn: true, week: 1 }, recording.notARequest],
    ['vera@example.com', undefined, recording.notARequest],
  ])('is refused to %s asking %j', (user, request, message) => {
    const emulator = phoneWorkbook(LOG, { user });
    const args = request === undefined ? [] : [request];
    expect(emulator.call('scheduleReport', ...args)).toEqual({ ok: false, message });
    expect(handlers(emulator)).toEqual([]);
  });

  it('needs the permission to run by itself, and says so', () => {
    const emulator = salesWorkbook(LOG, { user: 'vera@example.com', heldBack: true });
    const answer = { ok: false, message: phone.notAllowed };
    expect(emulator.call('scheduleReport', { isOn: true })).toEqual(answer);
    expect(handlers(emulator)).toEqual([]);
  });

  it('of one person is nobody else’s to switch off', () => {
    const emulator = scheduled();
    emulator.signIn('filip@example.com');
    emulator.call('scheduleReport', { isOn: false });
    expect(handlers(emulator)).toHaveLength(1);
  });
});

describe('the report that is made by itself', () => {
  it('is the page of the last week that is over, with a trace that it was made', () => {
    const emulator = scheduled();
    emulator.fire('reportWeekly');
    expect(emulator.values(WEEK)[0]?.[0]).toContain('46');
    expect(emulator.snapshot().properties.document['TABLA_WEEKLY_REPORT']).toBe(
      `${WEEK} 2026-11-20T10:00:00.000Z`,
    );
  });

  it('is one page where two people have scheduled it', () => {
    const emulator = scheduled();
    emulator.signIn('filip@example.com');
    emulator.call('scheduleReport', { isOn: true });
    const before = emulator.tabs().length;
    emulator.fire('reportWeekly');
    expect(emulator.tabs()).toHaveLength(before + 1);
  });

  it('is made also for somebody who has left the team: nobody is asked, so the page comes', () => {
    const emulator = scheduled();
    emulator.putTab('Team', emulator.values('Team').slice(0, 2));
    emulator.signIn('');
    emulator.fire('reportWeekly');
    expect(emulator.tabs().map(({ name }) => name)).toContain(WEEK);
  });

  it('leaves a page alone that is there already', () => {
    const emulator = scheduled();
    emulator.call('weeklyReport', WEEK);
    emulator.type(WEEK, 1, 1, 'With our notes');
    emulator.fire('reportWeekly');
    expect(emulator.values(WEEK)[0]?.[0]).toBe('With our notes');
  });

  it('makes a page good that an interrupted run left blank', () => {
    const emulator = scheduled();
    emulator.call('weeklyReport', WEEK);
    emulator.putTab(WEEK, []);
    emulator.fire('reportWeekly');
    expect(emulator.values(WEEK)[0]?.[0]).toContain('46');
  });

  it('leaves no trace where it could not be made', () => {
    const busy = scheduled();
    const release = busy.holdDocumentLock();
    busy.fire('reportWeekly');
    release();
    const broken = scheduled();
    broken.type('Actions', 1, 1, 'Our own');
    broken.fire('reportWeekly');
    for (const emulator of [busy, broken]) {
      expect(emulator.snapshot().properties.document).not.toHaveProperty('TABLA_WEEKLY_REPORT');
      expect(emulator.tabs().map(({ name }) => name)).not.toContain(WEEK);
    }
  });
});
