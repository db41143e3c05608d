import { cellDateOfIso, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { plain, rowsOf, salesWorkbook, TEAM } from './workbooks';

const WORDS = texts.en.recording;
const FIELDS = texts.en.headings.actions;

/** What refuses leaves the log and the base as they were, and answers in a sentence. */
function expectRefused(emulator: Emulator, request: unknown, message: string): void {
  const kept = (): unknown => ['Actions', 'Clients', 'Team'].map((tab) => emulator.values(tab));
  const before = kept();
  expect(emulator.call('recordAction', request)).toEqual({ ok: false, message });
  expect(kept()).toEqual(before);
}

const request = (more: object): object => ({
  id: 'refused-001',
  client: 'Acme',
  stage: 2,
  ...more,
});

describe('who may record', () => {
  it.each([
    ['nobody whose name Google keeps back', '', WORDS.nobody],
    ['no stranger', 'zoe@example.com', WORDS.stranger('zoe@example.com')],
    ['nobody who has left', 'olga@example.com', WORDS.stranger('olga@example.com')],
    ['not the founder, who only reads', 'filip@example.com', WORDS.notYourRole('founder')],
  ])('%s', (_, user, message) => {
    expectRefused(salesWorkbook([], { user }), request({}), message);
  });

  it('nobody whose role is no role', () => {
    const emulator = salesWorkbook();
    emulator.putTab('Team', [...TEAM, ['Rita', 'rita@example.com', 'boss']], 'TEAM');
    emulator.signIn('rita@example.com');
    expectRefused(emulator, request({}), WORDS.stranger('rita@example.com'));
  });

  it('no manager in the name of another, nor with another’s client', () => {
    const emulator = salesWorkbook();
    expectRefused(emulator, request({ manager: 'Clara' }), WORDS.notYourName);
    emulator.call('recordAction', request({ id: 'boris-0001' }));
    emulator.signIn('clara@example.com');
    expectRefused(emulator, request({}), WORDS.notYourClient('Acme', 'Boris'));
  });

  it('the head not for a manager whom nobody knows', () => {
    const emulator = salesWorkbook([], { user: 'vera@example.com' });
    expectRefused(emulator, request({ manager: 'Zoe' }), WORDS.unknownManager('Zoe'));
  });
});

describe('what is not understood is named, in words', () => {
  const emulator = salesWorkbook();

  it.each([
    ['an unknown stage', { stage: 8 }, WORDS.unknownStage('8', 7)],
    ['stage 0', { stage: 0 }, WORDS.unknownStage('0', 7)],
    ['a stage of no name', { stage: 'Dinner' }, WORDS.unknownStage('Dinner', 7)],
    ['half a stage', { stage: 2.5 }, WORDS.notUnderstood(FIELDS.stage)],
    ['no stage', { stage: '' }, WORDS.missing(FIELDS.stage)],
    ['a blank client', { client: ' \t ' }, WORDS.missing(FIELDS.client)],
    ['no client', { client: undefined }, WORDS.missing(FIELDS.client)],
    ['a client that is a list', { client: ['Acme'] }, WORDS.notUnderstood(FIELDS.client)],
    ['a long client', { client: 'x'.repeat(201) }, WORDS.tooLong(FIELDS.client, 200)],
    ['a long note', { note: 'x'.repeat(2001) }, WORDS.tooLong(FIELDS.note, 2000)],
    ['a long reason', { reason: 'x'.repeat(501) }, WORDS.tooLong(FIELDS.reason, 500)],
    ['an amount that is a text', { amount: '100' }, WORDS.notUnderstood(FIELDS.amount)],
    ['an unknown outcome', { outcome: 'void' }, WORDS.notUnderstood(FIELDS.outcome)],
    ['an unknown field', { hash: 'abc' }, WORDS.unknownField('hash')],
    ['no ID', { id: undefined }, WORDS.missing(FIELDS.id)],
    ['an ID too short to be one', { id: 'x' }, WORDS.notUnderstood(FIELDS.id)],
    ['an ID with wildcards', { id: '*********' }, WORDS.notUnderstood(FIELDS.id)],
    ['a next step in the past', { nextStep: '2026-11-19' }, WORDS.pastNextStep],
    [
      'a next step no calendar has',
      { nextStep: '2026-11-31' },
      WORDS.notUnderstood(FIELDS.nextStep),
    ],
    ['a next step in words', { nextStep: 'Friday' }, WORDS.notUnderstood(FIELDS.nextStep)],
  ])('%s', (_, more, message) => {
    expectRefused(emulator, request(more), message);
  });

  it.each([[undefined], [null], ['Acme'], [12], [[]], [[request({})]]])(
    'a request that is no record: %j',
    (sent) => {
      const answer = emulator.call('recordAction', sent) as { ok: boolean; message: string };
      expect(answer.ok).toBe(false);
      expect(answer.message).not.toMatch(/“”|undefined|null/);
      expect(rowsOf(emulator, 'Actions')).toEqual([]);
    },
  );

  it.each([
    ['an invented reason', 'they are rude'],
    ['no reason', ''],
  ])('a closing for %s', (_, reason) => {
    const message = WORDS.notAClosingReason('decision maker died; business closed');
    expectRefused(emulator, request({ outcome: 'closed', reason }), message);
  });
});

describe('a client who is to be left alone', () => {
  const past = [
    { When: cellDateOfIso('2026-11-01'), Manager: 'Boris', Stage: 2, Outcome: 'refused' },
  ];
  const cases = [
    ['cooling', past, '', WORDS.cooling('Acme', '30 April 2027')],
    ['gone', past, 'asked never to call again', WORDS.gone('Acme')],
    ['closed', [{ ...past[0], Outcome: 'closed' }], 'business closed', WORDS.closed('Acme')],
  ] as const;

  describe.each(cases)('because he is %s', (_, rows, reason, message) => {
    const workbook = (): Emulator =>
      salesWorkbook(rows.map((row) => ({ ...row, Client: 'Acme', Reason: reason })));

    it('is not approached by a manager, whatever he writes', () => {
      const emulator = workbook();
      expectRefused(emulator, request({}), message);
      expectRefused(emulator, request({ override: 'I insist' }), message);
      expectRefused(emulator, request({ outcome: 'refused' }), message);
    });

    it('is not approached by the head without a reason, nor by the admin with one', () => {
      const emulator = workbook();
      emulator.signIn('vera@example.com');
      expectRefused(emulator, request({ override: '  ' }), message);
      emulator.signIn('anna@example.com');
      expectRefused(emulator, request({ override: 'I insist' }), message);
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

  it('is free on the day that “Cooling until” shows', () => {
    const log = past.map((row) => ({ ...row, Client: 'Acme', When: cellDateOfIso('2026-05-24') }));
    expect(salesWorkbook(log).call('recordAction', request({}))).toMatchObject({ ok: true });
    const later = log.map((row) => ({ ...row, When: cellDateOfIso('2026-05-25') }));
    expect(salesWorkbook(later).call('recordAction', request({}))).toMatchObject({ ok: false });
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
      WORDS.cooling('Acme', '1 May 2027'),
    );
  });
});

it('a workbook without tabs asks for set-up, and a log without its columns names them', () => {
  const bare = builtEmulator();
  const answer = { ok: false, message: WORDS.notSetUp };
  expect(bare.call('recordAction', request({}))).toEqual(answer);
  const emulator = salesWorkbook();
  emulator.type('Actions', 1, 4, 'Phase');
  emulator.type('Actions', 1, 12, '');
  expectRefused(emulator, request({}), WORDS.brokenLog('Stage, ID'));
});
