import { cellDateOfIso } from '../../preview/emulator';
import { texts } from '../../src/texts';
import {
  BASE,
  BORIS,
  expectRefused,
  HEADINGS,
  LOG,
  names,
  rename,
  step,
  workbook,
} from './renaming';
import { rowsOf, rowWith, salesWorkbook } from './workbooks';

const { batch } = texts.en;

describe('a client gets another name', () => {
  it('by a row of the log; all that was done counts for the new name', () => {
    const emulator = workbook();
    expect(rename(emulator, { from: ' ACME ', to: '  Acme   Group ' })).toEqual({
      ok: true,
      id: 'name-00001',
      repeated: false,
      client: 'Acme Group',
      isMerged: false,
    });
    expect(rowsOf(emulator, 'Actions')[3]).toEqual({
      When: cellDateOfIso('2026-11-20T12:00'),
      Manager: 'Boris',
      Client: 'Acme',
      Outcome: texts.en.outcomes.renamed,
      Reason: 'Acme Group',
      ID: 'name-00001',
      'Recorded by': BORIS,
      Hash: expect.any(String) as string,
    });
    const stuck = emulator.evaluate('=SALES_STUCK(ACTIONS;SETTINGS;DATE(2026;12;30))');
    expect(stuck.slice(1).map(([client]) => client)).toContain('Acme Group');
  });

  it('and his row of Clients bears it, with its cells and its line', () => {
    const emulator = workbook();
    rename(emulator);
    expect(names(emulator)).toEqual(['Acme Group', 'Birch', 'Elm', 'Dill']);
    expect(rowsOf(emulator, 'Clients')[0]).toMatchObject({
      Manager: 'Boris',
      Potential: 70,
      Status: 'in work',
      Stage: '3. Meeting set',
    });
  });

  it('and is recorded under it, and found under the old one too', () => {
    const emulator = workbook();
    rename(emulator);
    for (const [id, client] of Object.entries({
      'single-001': 'Acme Group',
      'single-002': 'Acme',
    })) {
      expect(emulator.call('recordAction', { id, client, stage: 4 })).toMatchObject({
        client: 'Acme Group',
        stage: '4. Specification received',
      });
    }
    expect(names(emulator)).toEqual(['Acme Group', 'Birch', 'Elm', 'Dill']);
  });

  it('also where the log knows him and the base does not, or the base and not the log', () => {
    const emulator = workbook(BORIS, [...LOG, step('2026-11-05', 'Fir', 1)]);
    expect(rename(emulator, { from: 'Fir', to: 'Pine' })).toMatchObject({ ok: true });
    expect(rename(emulator, { id: 'name-00002', from: 'Dill', to: 'Dill & Sons' })).toMatchObject({
      ok: true,
    });
    expect(names(emulator)).toEqual(['Acme', 'Birch', 'Elm', 'Dill & Sons', 'Pine']);
  });

  it('and another one after that', () => {
    const emulator = workbook();
    rename(emulator);
    const again = { id: 'name-00002', from: 'Acme Group', to: 'Acme Holding' };
    expect(rename(emulator, again)).toMatchObject({ client: 'Acme Holding' });
    const byOldest = { id: 'name-00003', from: 'Acme', to: 'Acme World' };
    expect(rename(emulator, byOldest)).toMatchObject({ client: 'Acme World', isMerged: false });
    expect(rowsOf(emulator, 'Actions')[5]?.['Client']).toBe('Acme Holding');
    expect(names(emulator)).toEqual(['Acme World', 'Birch', 'Elm', 'Dill']);
  });

  it('that may look like a formula and stays a text', () => {
    const emulator = workbook();
    expect(rename(emulator, { to: '=1+1' })).toMatchObject({ client: '=1+1' });
    expect(names(emulator)[0]).toBe('=1+1');
    expect(rowsOf(emulator, 'Actions')[3]?.['Reason']).toBe('=1+1');
  });

  it('in the words of the workbook’s language', () => {
    const { tabs, headings, outcomes } = texts.ru;
    const emulator = salesWorkbook([], { locale: 'ru_RU', user: 'anna@example.com' });
    emulator.call('recordAction', { id: 'single-001', client: 'Альфа', stage: 2 });
    expect(rename(emulator, { from: 'альфа', to: 'Альфа Плюс' })).toMatchObject({ ok: true });
    expect(rowsOf(emulator, tabs.actions)[1]?.[headings.actions.outcome]).toBe(outcomes.renamed);
    expect(rowsOf(emulator, tabs.clients)[0]?.[headings.clients.client]).toBe('Альфа Плюс');
  });
});

describe('two clients become one', () => {
  it('only where that was agreed: else it is offered', () => {
    expectRefused(workbook(), { to: 'birch' }, { message: batch.taken('Birch'), offer: 'merge' });
    expectRefused(workbook(), { to: 'Dill' }, { message: batch.taken('Dill'), offer: 'merge' });
  });

  it.each([
    ['above', BASE],
    ['below', [HEADINGS, ...BASE.slice(1).reverse()]],
  ])(
    'the row of the name that is kept shows the whole; the old one, %s it, keeps people’s cells',
    (_, base) => {
      const emulator = workbook();
      emulator.putTab('Clients', base, 'CLIENTS');
      expect(rename(emulator, { to: 'birch', merge: true })).toMatchObject({
        client: 'Birch',
        isMerged: true,
      });
      // The deal that Acme opened was won as Birch.
      const birch = rowWith(emulator, 'Clients', 'Client', 'Birch');
      expect(birch).toMatchObject({ Status: 'working', 'Sold in total': 0, Potential: 40 });
      expect(birch).not.toHaveProperty('Stage');
      expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).toEqual({
        Client: 'Acme',
        Manager: 'Boris',
        Potential: 70,
      });
      const team = emulator.evaluate('=SALES_BASE(ACTIONS;CLIENTS;SETTINGS)').slice(-1)[0];
      expect(team?.[1]).toBe(3);
    },
  );

  it('and recording for either goes to the one row', () => {
    const emulator = workbook();
    rename(emulator, { to: 'Birch', merge: true });
    emulator.call('recordAction', { id: 'single-001', client: 'Acme', stage: 5 });
    expect(rowWith(emulator, 'Clients', 'Client', 'Birch')).toMatchObject({
      Stage: '5. Offer sent',
    });
    expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).not.toHaveProperty('Status');
    expect(rowsOf(emulator, 'Clients')).toHaveLength(4);
  });

  it('also where neither has an action yet', () => {
    const emulator = workbook(BORIS, []);
    expect(rename(emulator, { to: 'Dill', merge: true })).toMatchObject({ isMerged: true });
    expect(rowWith(emulator, 'Clients', 'Client', 'Dill')).toMatchObject({ Status: 'untouched' });
    expect(rowWith(emulator, 'Clients', 'Client', 'Acme')).not.toHaveProperty('Status');
  });
});
