import type { Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { expectRefused, request } from './refusals';
import { rowsOf, salesWorkbook, setUpSnapshot, TEAM } from './workbooks';

const WORDS = texts.en.recording;
const FIELDS = texts.en.headings.actions;

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

  it('a client of rows without a manager is nobody’s, so everybody may record him', () => {
    const emulator = salesWorkbook([{ When: '2026-11-02 10:00', Client: 'Acme', Stage: 2 }]);
    expect(emulator.call('recordAction', request({}))).toMatchObject({ ok: true });
    expect(rowsOf(emulator, 'Clients')).toMatchObject([{ Client: 'Acme', Manager: 'Boris' }]);
  });

  it('a row without a manager gives its client no owner in the base either', () => {
    const emulator = salesWorkbook([{ When: '2026-11-02 10:00', Client: 'Birch', Stage: 2 }]);
    emulator.signIn('vera@example.com');
    emulator.run('menuRebuild');
    const [row] = rowsOf(emulator, 'Clients');
    expect(row).toMatchObject({ Client: 'Birch', Status: 'in work' });
    expect(row).not.toHaveProperty('Manager');
  });

  it('the head not for a manager whom nobody knows', () => {
    const emulator = salesWorkbook([], { user: 'vera@example.com' });
    expectRefused(emulator, request({ manager: 'Zoe' }), WORDS.unknownManager('Zoe'));
  });
});

describe('without a Team tab nobody is a stranger: the sheet is to be set up', () => {
  const teamless = (): Emulator => {
    const workbook = structuredClone(setUpSnapshot());
    const id = workbook.tabs.find(({ name }) => name === 'Team')?.id;
    workbook.names = workbook.names.filter(({ tabId }) => tabId !== id);
    workbook.tabs = workbook.tabs.filter((tab) => tab.id !== id);
    return builtEmulator({ workbook, user: 'boris@example.com' });
  };

  it.each([
    ['recordAction', request({})],
    ['undoAction', { id: 'undo-00001', target: 'first-0001', client: 'Acme' }],
    ['recordMany', { id: 'batch-0001', clients: ['Acme'], stage: 1 }],
    ['clientCard', { client: 'Acme' }],
    ['openDesk', undefined],
    ['myDay', {}],
  ])('%s', (name, sent) => {
    const answer = { ok: false, message: WORDS.notSetUp };
    expect(teamless().call(name, ...(sent ? [sent] : []))).toMatchObject(answer);
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
    ['an amount that is a text', { amount: '100' }, WORDS.notAnAmount(FIELDS.amount, 1e12)],
    ['an amount that nobody pays', { amount: 1e12 + 1 }, WORDS.notAnAmount(FIELDS.amount, 1e12)],
    ['a debt that nobody has', { amount: -1e12 - 1 }, WORDS.notAnAmount(FIELDS.amount, 1e12)],
    ['an unknown outcome', { outcome: 'void' }, WORDS.notUnderstood(FIELDS.outcome)],
    ['an unknown field', { hash: 'abc' }, WORDS.unknownField('hash')],
    ['no ID', { id: undefined }, WORDS.missing(FIELDS.id)],
    ['an ID too short to be one', { id: 'x' }, WORDS.notUnderstood(FIELDS.id)],
    ['an ID with wildcards', { id: '*********' }, WORDS.notUnderstood(FIELDS.id)],
    ['a next step in the past', { nextStep: '2026-11-19' }, WORDS.pastNextStep],
    ['a next step no calendar has', { nextStep: '2026-11-31' }, WORDS.notADate(FIELDS.nextStep)],
    ['a next step in words', { nextStep: 'Friday' }, WORDS.notADate(FIELDS.nextStep)],
    ['a next step beyond two years', { nextStep: '2028-11-21' }, WORDS.farNextStep(2)],
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

  it('a next step of today, or two years ahead, is legal', () => {
    for (const [id, nextStep] of [
      ['today', '2026-11-20'] as const,
      ['later', '2028-11-20'] as const,
    ]) {
      const sent = request({ id: `next-step-${id}`, nextStep });
      expect(salesWorkbook().call('recordAction', sent)).toMatchObject({ ok: true });
    }
  });

  it.each([
    ['an invented reason', 'they are rude'],
    ['no reason', ''],
  ])('a closing for %s, which may be recorded as a refusal', (_, reason) => {
    const message = WORDS.notAClosingReason('decision maker died; business closed');
    expectRefused(emulator, request({ outcome: 'closed', reason }), message, 'refuse');
    const sent = request({ outcome: 'refused', reason });
    expect(salesWorkbook().call('recordAction', sent)).toMatchObject({ ok: true });
  });
});

describe('a refusal takes effect by its reason', () => {
  const statusAfter = (reason: string): unknown => {
    const emulator = salesWorkbook();
    return emulator.call('recordAction', request({ outcome: 'refused', reason }));
  };

  it.each([
    ['one of the list', 'too expensive', 'cooling'],
    ['one that nobody listed', 'moved to another town', 'cooling'],
    ['none', '', 'cooling'],
    ['one that is marked for good', ' Asked never  to call again', 'gone'],
  ])('%s', (_, reason, segment) => {
    const { segments } = texts.en;
    const status = segment === 'gone' ? segments.gone : segments.cooling;
    expect(statusAfter(reason)).toMatchObject({ ok: true, status });
  });
});

it('a workbook without tabs asks for set-up, and a log without its columns names them', () => {
  const bare = builtEmulator();
  const answer = { ok: false, message: WORDS.notSetUp, offer: 'setUp' };
  expect(bare.call('recordAction', request({}))).toEqual(answer);
  const emulator = salesWorkbook();
  emulator.type('Actions', 1, 4, 'Phase');
  emulator.type('Actions', 1, 12, '');
  expectRefused(emulator, request({}), WORDS.brokenLog('Stage, ID'));
});
