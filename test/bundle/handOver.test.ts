import { cellDateOfIso, type CellValue } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { hand, HEAD, LOG, step, workbook } from './handing';
import { plain, rowsOf, rowWith } from './workbooks';

const { batch, recording } = texts.en;
const NOW = cellDateOfIso('2026-11-20T12:00');

describe('clients are handed over', () => {
  it('in Clients, where whoever has no row gets one; people’s own cells stay', () => {
    const emulator = workbook();
    expect(hand(emulator)).toEqual({
      ok: true,
      id: 'hand-00001',
      to: 'Clara',
      clients: ['Acme', 'Birch', 'Dill'],
      leftOut: [],
    });
    const rows = rowsOf(emulator, 'Clients').map((row) => [row['Client'], row['Manager']]);
    expect(rows).toEqual([
      ['Dill', 'Clara'],
      ['Acme', 'Clara'],
      ['Elm', 'Clara'],
      ['Birch', 'Clara'],
    ]);
    expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).toMatchObject({
      Since: cellDateOfIso('2025-01-01'),
      Potential: 70,
      Status: 'in work',
    });
    expect(rowWith(emulator, 'Clients', 'Client', 'Birch')).toMatchObject({
      Since: cellDateOfIso('2026-11-04'),
      'Sold in total': 90,
    });
  });

  it('with their open deals: a touch of each, for a deal belongs to the manager of its latest action', () => {
    const emulator = workbook();
    hand(emulator);
    const written = rowsOf(emulator, 'Actions').slice(3);
    const shared = {
      When: NOW,
      Manager: 'Clara',
      Client: 'Acme',
      Note: batch.handedOver('Boris', 'Clara'),
      'Recorded by': HEAD,
      Hash: expect.any(String) as string,
    };
    expect(written).toEqual([
      {
        ...shared,
        Stage: '3. Meeting set',
        ID: 'hand-00001/1',
        'Next step': cellDateOfIso('2026-12-01'),
      },
      { ...shared, Stage: '2. Interest expressed', Deal: 'Warehouse', ID: 'hand-00001/2' },
    ]);
  });

  it('and no stay ends by it: the days in the stage run on, amounts and the deal in front stay', () => {
    const emulator = workbook();
    hand(emulator);
    expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).toMatchObject({
      Stage: '2. Interest expressed',
      'Days in stage': 17,
    });
    const stuck = emulator.evaluate('=SALES_STUCK(ACTIONS;SETTINGS;DATE(2026;12;20))');
    expect(stuck.slice(1).map((row) => [row[0], row[2], plain(row[9])])).toEqual([
      ['Acme', 'Clara', '500'],
      ['Acme', 'Clara', ''],
    ]);
  });

  it('a touch counts as a client touched, and as no step', () => {
    const emulator = workbook();
    hand(emulator);
    const [headings = [], ...rows] = emulator.evaluate('=SALES_MOVES(ACTIONS;SETTINGS)');
    const clara = rows.find(([name]) => name === 'Clara') ?? [];
    const figure = (heading: string): CellValue | undefined => clara[headings.indexOf(heading)];
    expect(figure('Clients touched')).toBe(1);
    expect(figure('Steps forward')).toBe(0);
  });

  it('and each is noted in the Changes tab, whose older rows stay', () => {
    const emulator = workbook();
    hand(emulator, { clients: ['Acme', 'Dill'] });
    hand(emulator, { id: 'hand-00002', clients: ['Dill'], to: 'Vera' });
    const note = (subject: string, before: string, after: string): object => ({
      When: NOW,
      'Recorded by': HEAD,
      What: batch.owner,
      Subject: subject,
      Before: before,
      After: after,
    });
    expect(rowsOf(emulator, 'Changes')).toEqual([
      note('Acme', 'Boris', 'Clara'),
      note('Dill', 'Boris', 'Clara'),
      note('Dill', 'Clara', 'Vera'),
    ]);
  });

  it('the new manager may record them at once, the old one no longer', () => {
    const emulator = workbook();
    hand(emulator);
    emulator.signIn('boris@example.com');
    const sent = { id: 'single-001', client: 'Acme', stage: 4 };
    expect(emulator.call('recordAction', sent)).toEqual({
      ok: false,
      message: recording.notYourClient('Acme', 'Clara'),
    });
    emulator.signIn('clara@example.com');
    expect(emulator.call('recordAction', sent)).toMatchObject({ ok: true });
  });

  it('also where the owner is the new one already and only a deal is somebody else’s', () => {
    const emulator = workbook(HEAD, [step('2026-11-02', 'Elm', 3)]);
    expect(hand(emulator, { clients: ['Elm'] })).toMatchObject({ ok: true, clients: ['Elm'] });
    expect(rowsOf(emulator, 'Actions')[1]).toMatchObject({ Manager: 'Clara' });
    expect(rowsOf(emulator, 'Changes')).toEqual([]);
  });

  it('also by an older name of theirs, each once', () => {
    const emulator = workbook(HEAD, [
      ...LOG,
      {
        When: cellDateOfIso('2026-11-05'),
        Client: 'Acme',
        Outcome: 'renamed',
        Reason: 'Acme Group',
      },
    ]);
    expect(hand(emulator, { clients: ['Acme', 'acme group'] })).toMatchObject({
      clients: ['Acme'],
    });
    expect(rowsOf(emulator, 'Actions').slice(4)).toHaveLength(2);
    expect(rowsOf(emulator, 'Changes')).toHaveLength(1);
  });
});

it('nobody is handed over where the Changes tab is gone, and set-up brings it back', () => {
  const { tabs, names, ...kept } = workbook().snapshot();
  const workbookWithout = {
    ...kept,
    tabs: tabs.filter(({ name }) => name !== 'Changes'),
    names: names.filter(({ name }) => name !== 'CHANGES'),
  };
  const emulator = builtEmulator({ user: HEAD, workbook: workbookWithout });
  const before = emulator.values('Clients');
  expect(hand(emulator)).toEqual({ ok: false, message: texts.en.recording.noChanges });
  expect(emulator.values('Clients')).toEqual(before);
  expect(rowsOf(emulator, 'Actions')).toHaveLength(LOG.length);
  emulator.signIn('anna@example.com');
  expect(emulator.call('setUp')).toMatchObject({ ok: true });
  emulator.signIn(HEAD);
  expect(hand(emulator)).toMatchObject({ ok: true, leftOut: [] });
  expect(rowsOf(emulator, 'Changes')).not.toHaveLength(0);
});
