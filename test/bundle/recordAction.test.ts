import { cellDateOfIso, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { rowsOf, rowWith, salesWorkbook } from './workbooks';

const NOW = cellDateOfIso('2026-11-20T12:00');
const TODAY = cellDateOfIso('2026-11-20');
let count = 0;

/** Records as somebody; the request gets an ID of its own. */
function record(emulator: Emulator, request: object, user = 'boris@example.com'): unknown {
  emulator.signIn(user);
  count += 1;
  return emulator.call('recordAction', { id: `recorded-${String(count)}`, ...request });
}

describe('recording an action', () => {
  it('writes each field under its heading, and the client into the base', () => {
    const emulator = salesWorkbook();
    const answer = record(emulator, {
      id: 'first-0001',
      client: '  Acme  Ltd ',
      stage: 3,
      deal: 'Warehouse',
      amount: 1200.5,
      contact: 'call',
      nextStep: '2026-12-01',
      note: 'Wants a sample',
    });
    expect(answer).toEqual({
      ok: true,
      id: 'first-0001',
      repeated: false,
      client: 'Acme Ltd',
      stage: '3. Meeting set',
      status: 'in work',
      move: 'opened',
      from: 0,
    });
    expect(rowsOf(emulator, 'Actions')).toEqual([
      {
        When: NOW,
        Manager: 'Boris',
        Client: expect.stringMatching(/^Acme {1,2}Ltd$/) as string,
        Stage: '3. Meeting set',
        Deal: 'Warehouse',
        Amount: 1200.5,
        Contact: 'call',
        'Next step': cellDateOfIso('2026-12-01'),
        Note: 'Wants a sample',
        ID: 'first-0001',
        'Recorded by': 'boris@example.com',
        Hash: expect.stringMatching(/^0{16}-[0-9a-f]{16}$/) as string,
      },
    ]);
    expect(rowsOf(emulator, 'Clients')).toEqual([
      {
        Client: 'Acme Ltd',
        Manager: 'Boris',
        Since: TODAY,
        Status: 'in work',
        Stage: '3. Meeting set',
        'Days in stage': 0,
        'Last action': TODAY,
        'Next step': cellDateOfIso('2026-12-01'),
      },
    ]);
  });

  it('brings the derived columns of a known client up to date and leaves people’s columns alone', () => {
    const emulator = salesWorkbook([
      { When: cellDateOfIso('2026-11-10'), Manager: 'Boris', Client: 'ACME', Stage: 2 },
    ]);
    emulator.putTab(
      'Clients',
      [
        [
          'Client',
          'Manager',
          'Since',
          'Potential',
          'Status',
          'Region',
          'Stage',
          'Days in stage',
          'Last action',
          'Next step',
          'Cooling until',
          'Sold in total',
        ],
        ['Other', 'Clara', null, 5, 'in work', 'West', '1. x'],
        ['acme', 'Boris', cellDateOfIso('2025-01-01'), 70, 'old', 'North'],
      ],
      'CLIENTS',
    );
    emulator.signIn('anna@example.com');
    expect(emulator.call('setUp')).toMatchObject({ ok: true });
    record(emulator, { client: 'Acme', stage: 7, amount: 400 });
    expect(rowsOf(emulator, 'Clients')).toEqual([
      expect.objectContaining({ Client: 'Other', Region: 'West', Stage: '1. x' }) as object,
      {
        Client: 'acme',
        Manager: 'Boris',
        Since: cellDateOfIso('2025-01-01'),
        Potential: 70,
        Status: 'working',
        Region: 'North',
        'Last action': TODAY,
        'Sold in total': 400,
      },
    ]);
  });

  it.each([
    ['a number', 5],
    ['a number as text', '5'],
    ['a name', 'offer SENT'],
    ['a name in another language', String(texts.ru.stages[4])],
    ['number and name', '5. Offer sent'],
    ['number and a name that disagrees: the number counts', '5. Meeting set'],
  ])('takes a stage as %s', (_, stage) => {
    const emulator = salesWorkbook();
    expect(record(emulator, { client: 'Acme', stage })).toMatchObject({ stage: '5. Offer sent' });
    expect(rowsOf(emulator, 'Actions')[0]).toMatchObject({ Stage: '5. Offer sent' });
  });

  it('a refusal makes the client cool, and needs no stage', () => {
    const emulator = salesWorkbook();
    record(emulator, { client: 'Acme', stage: 2 });
    expect(
      record(emulator, { client: 'Acme', outcome: 'refused', reason: 'too expensive' }),
    ).toMatchObject({ ok: true, stage: '', status: 'cooling' });
    expect(rowsOf(emulator, 'Actions')[1]).toMatchObject({
      Outcome: 'refused',
      Reason: 'too expensive',
    });
    expect(rowsOf(emulator, 'Clients')).toMatchObject([
      { Status: 'cooling', 'Cooling until': cellDateOfIso('2027-05-19') },
    ]);
  });

  it('a client closes for one of the reasons in the settings, in any spelling', () => {
    const emulator = salesWorkbook();
    const closing = { client: 'Acme', outcome: 'closed', reason: ' Business  CLOSED' };
    expect(record(emulator, closing)).toMatchObject({ ok: true, status: 'closed' });
    expect(rowsOf(emulator, 'Clients')).toMatchObject([{ Status: 'closed' }]);
  });

  it('a repeat order of a working client is welcome at once', () => {
    const emulator = salesWorkbook();
    record(emulator, { client: 'Acme', stage: 7, amount: 100 });
    expect(record(emulator, { client: 'Acme', stage: 7, amount: 50 })).toMatchObject({
      ok: true,
      status: 'working',
    });
    expect(rowsOf(emulator, 'Clients')).toMatchObject([{ 'Sold in total': 150 }]);
  });

  it.each([
    ['the head', 'vera@example.com'],
    ['the admin', 'anna@example.com'],
  ])('%s records for any manager, with any client', (_, user) => {
    const emulator = salesWorkbook();
    record(emulator, { client: 'Acme', stage: 1 });
    const request = { client: 'Acme', stage: 2, manager: 'clara' };
    expect(record(emulator, request, user)).toMatchObject({ ok: true });
    expect(rowsOf(emulator, 'Actions')[1]).toMatchObject({
      Manager: 'Clara',
      'Recorded by': user,
    });
  });

  it('a name in the request may be his own', () => {
    const emulator = salesWorkbook();
    expect(record(emulator, { client: 'Acme', stage: 1, manager: ' boris' })).toMatchObject({
      ok: true,
    });
  });

  it('works on tabs that people renamed, moved columns and all', () => {
    const emulator = salesWorkbook();
    emulator.putTab('Log', [['Note', 'ID', 'Stage', 'Client', 'Manager', 'When']], 'ACTIONS');
    emulator.signIn('anna@example.com');
    expect(emulator.call('setUp')).toMatchObject({ ok: true });
    expect(record(emulator, { client: 'Acme', stage: 4 })).toMatchObject({ ok: true });
    expect(rowWith(emulator, 'Log', 'Client', 'Acme')).toMatchObject({
      When: NOW,
      Stage: '4. Specification received',
    });
    expect(rowsOf(emulator, 'Actions')).toEqual([]);
  });

  it('in a workbook of another language it writes that language', () => {
    const { tabs, headings, outcomes, segments } = texts.ru;
    const emulator = salesWorkbook([], { locale: 'ru_RU', user: 'anna@example.com' });
    record(emulator, { client: 'Заря', stage: 1 }, 'anna@example.com');
    const answer = record(emulator, { client: 'Заря', outcome: 'refused' }, 'anna@example.com');
    expect(answer).toMatchObject({ ok: true, status: segments.cooling });
    expect(rowsOf(emulator, tabs.actions)[1]).toMatchObject({
      [headings.actions.outcome]: outcomes.refused,
      [headings.actions.manager]: 'anna',
    });
    expect(rowsOf(emulator, tabs.clients)).toMatchObject([
      { [headings.clients.status]: segments.cooling },
    ]);
  });
});
