import { cellDateOfIso, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { expectRefused, request } from './refusals';
import { plain, rowsOf, salesWorkbook } from './workbooks';

const WORDS = texts.en.recording;

describe('a client who is to be left alone', () => {
  const past = [
    { When: cellDateOfIso('2026-11-01'), Manager: 'Boris', Stage: 2, Outcome: 'refused' },
  ];
  const deed = WORDS.deed('1\u00a0November\u00a02026', 'Boris');
  const cases = [
    [
      'cooling',
      past,
      '',
      (end: string) => WORDS.cooling('Acme', deed, '30\u00a0April\u00a02027', end),
    ],
    ['gone', past, 'asked never to call again', (end: string) => WORDS.gone('Acme', deed, end)],
    [
      'closed',
      [{ ...past[0], Outcome: 'closed' }],
      'business closed',
      (end: string) => WORDS.closed('Acme', deed, end),
    ],
  ] as const;

  describe.each(cases)('because he is %s', (_, rows, reason, messageWith) => {
    const workbook = (): Emulator =>
      salesWorkbook(rows.map((row) => ({ ...row, Client: 'Acme', Reason: reason })));
    const message = messageWith(WORDS.headAlone);

    it('is not approached by a manager, whatever he writes', () => {
      const emulator = workbook();
      expectRefused(emulator, request({}), message);
      expectRefused(emulator, request({ override: 'I insist' }), message);
      expectRefused(emulator, request({ outcome: 'refused' }), message);
    });

    it('is not approached by the admin with a reason', () => {
      const emulator = workbook();
      emulator.signIn('anna@example.com');
      expectRefused(emulator, request({ override: 'I insist' }), message);
    });

    it('is not approached by the head without a reason, and he is asked for one', () => {
      const emulator = workbook();
      emulator.signIn('vera@example.com');
      const asked = messageWith(WORDS.writeReason);
      expectRefused(emulator, request({}), asked, 'override');
      expectRefused(emulator, request({ override: '  ' }), asked, 'override');
      expectRefused(emulator, request({ outcome: 'refused' }), asked, 'override');
    });

    it('is approached by the head with a reason, which stands in the note', () => {
      const emulator = workbook();
      emulator.signIn('vera@example.com');
      const override = request({ override: 'New owner', note: 'Called' });
      expect(emulator.call('recordAction', override)).toMatchObject({ ok: true });
      const note = plain(rowsOf(emulator, 'Actions')[1]?.['Note']);
      expect(note).toContain('Called');
      expect(note).toContain(WORDS.overridden('New owner'));
    });
  });

  it.each(['boris@example.com', 'anna@example.com', 'vera@example.com'])(
    'a reason for a client who is free overrides nothing, and the log does not say so (%s)',
    (user) => {
      const emulator = salesWorkbook([], { user });
      const sent = request({ override: 'I insist', note: 'Called' });
      expect(emulator.call('recordAction', sent)).toMatchObject({ ok: true });
      expect(rowsOf(emulator, 'Actions')[0]?.['Note']).toBe('Called');
    },
  );

  it('nor does a reason beside a deal of his that is open, or a closing', () => {
    const refused = { ...past[0], Client: 'Acme', Deal: 'Wall' };
    const open = { When: '2026-11-02', Manager: 'Boris', Client: 'Acme', Stage: 3, Deal: 'Roof' };
    const emulator = salesWorkbook([refused, open], { user: 'vera@example.com' });
    emulator.call('recordAction', request({ deal: 'Roof', override: 'I insist' }));
    const closing = { outcome: 'closed', reason: 'business closed', override: 'I insist' };
    const closed = emulator.call('recordAction', request({ id: 'refused-002', ...closing }));
    expect(closed).toMatchObject({ ok: true });
    const notes = rowsOf(emulator, 'Actions').map((row) => row['Note']);
    expect(notes).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('who refused is whose refusal counts: the one whose term ends last', () => {
    const refused = { Client: 'Acme', Outcome: 'refused' };
    const emulator = salesWorkbook([
      { ...refused, When: cellDateOfIso('2026-10-01'), Manager: 'Clara', Reason: 'budget' },
      { ...refused, When: cellDateOfIso('2026-10-20'), Manager: 'Boris', Reason: 'short' },
    ]);
    const settings = emulator.values('Settings');
    const terms = [
      ['Refusal reason', 'budget', 365],
      ['Refusal reason', 'short', 90],
    ];
    emulator.putTab('Settings', [...settings, ...terms], 'SETTINGS');
    const byClara = WORDS.deed('1\u00a0October\u00a02026', 'Clara');
    const message = WORDS.cooling('Acme', byClara, '1\u00a0October\u00a02027', WORDS.headAlone);
    expectRefused(emulator, request({}), message);
  });

  it('a refusal in nobody’s row is told by its day alone', () => {
    const row = { When: cellDateOfIso('2026-11-01'), Client: 'Acme', Stage: 2, Outcome: 'refused' };
    const message = WORDS.cooling(
      'Acme',
      '1\u00a0November\u00a02026',
      '30\u00a0April\u00a02027',
      WORDS.headAlone,
    );
    const emulator = salesWorkbook([row]);
    emulator.putTab(
      'Clients',
      [
        ['Client', 'Manager'],
        ['Acme', 'Boris'],
      ],
      'CLIENTS',
    );
    expectRefused(emulator, request({}), message);
  });

  it('is free on the day that “Cooling until” shows', () => {
    const log = past.map((row) => ({ ...row, Client: 'Acme', When: cellDateOfIso('2026-05-24') }));
    expect(salesWorkbook(log).call('recordAction', request({}))).toMatchObject({ ok: true });
    const later = log.map((row) => ({ ...row, When: cellDateOfIso('2026-05-25') }));
    expect(salesWorkbook(later).call('recordAction', request({}))).toMatchObject({ ok: false });
  });

  describe('but may buy again: who has won before comes by himself', () => {
    const refused = { ...past[0], Client: 'Acme' };
    const bought = { ...refused, When: cellDateOfIso('2026-01-15'), Stage: 7, Outcome: null };
    const message = WORDS.cooling('Acme', deed, '30\u00a0April\u00a02027', WORDS.headAlone);

    it('at the last stage, and at no other', () => {
      const emulator = salesWorkbook([bought, refused]);
      expectRefused(emulator, request({ stage: 6 }), message);
      expectRefused(emulator, request({ stage: 7, outcome: 'refused' }), message);
      expect(emulator.call('recordAction', request({ stage: 7 }))).toMatchObject({ move: 'won' });
    });

    it('not where he never bought', () => {
      expectRefused(salesWorkbook([refused]), request({ stage: 7 }), message);
    });
  });

  it('may go on where another deal of his is still open', () => {
    const emulator = salesWorkbook([
      { When: '2026-11-01', Manager: 'Boris', Client: 'Acme', Stage: 3, Deal: 'Roof' },
      { When: '2026-11-02', Manager: 'Boris', Client: 'Acme', Deal: 'Wall', Outcome: 'refused' },
    ]);
    expect(emulator.call('recordAction', request({ deal: 'roof' }))).toMatchObject({ ok: true });
    expectRefused(
      emulator,
      request({ id: 'refused-002', deal: 'Wall' }),
      WORDS.cooling(
        'Acme',
        WORDS.deed('2\u00a0November\u00a02026', 'Boris'),
        '1\u00a0May\u00a02027',
        WORDS.headAlone,
      ),
    );
  });
});
