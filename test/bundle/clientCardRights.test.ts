import type { CellValue, Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { ask, based, cardOf, row } from './clientCards';
import { salesWorkbook } from './workbooks';

const WORDS = texts.en.steering;
const HEAD = 'vera@example.com';

describe('who may take a row back from it', () => {
  const own = { 'Recorded by': 'boris@example.com' };
  /** Boris' own of yesterday and of the day before, one of Clara's, one without an ID, and one of right now. */
  function workbook(): Emulator {
    const log = [
      row('2026-11-01', 'Acme', 1, { ...own, ID: 'old-00001' }),
      row('2026-11-02', 'Acme', 2, { Manager: 'Clara', ID: 'hers-0001' }),
      row('2026-11-03', 'Acme', 2, own),
    ];
    const emulator = based(salesWorkbook(log), ['Acme', 'Boris']);
    emulator.signIn('boris@example.com');
    emulator.call('recordAction', { id: 'fresh-0001', client: 'Acme', stage: 3 });
    return emulator;
  }

  it.each([
    ['head', HEAD, ['fresh-0001', 'hers-0001', 'old-00001']],
    ['manager his own of the last 24 hours', 'boris@example.com', ['fresh-0001']],
    ['admin his own, so not these', 'anna@example.com', []],
    ['founder nothing', 'filip@example.com', []],
  ])('the %s', (_, user, ids) => {
    const emulator = workbook();
    const free = cardOf(emulator, 'Acme', user).actions.filter(({ mayUndo }) => mayUndo);
    expect(free.map(({ id }) => id)).toEqual(ids);
    emulator.signIn(user);
    for (const target of ids) {
      const request = { id: `undo-${target}`, target, client: 'Acme' };
      expect(emulator.call('undoAction', request)).toMatchObject({ ok: true });
    }
  });

  it('a row under the name that the client bore before too', () => {
    const emulator = workbook();
    emulator.signIn(HEAD);
    const renaming = { id: 'rename-001', from: 'Acme', to: 'Acme Group' };
    expect(emulator.call('renameClient', renaming)).toMatchObject({ ok: true });
    const target = 'old-00001';
    const { actions } = cardOf(emulator, 'Acme Group');
    expect(actions.find(({ id }) => id === target)).toMatchObject({ mayUndo: true });
    expect(actions.find(({ id }) => id === 'rename-001')).toMatchObject({ mayUndo: false });
    const request = { id: 'undo-00001', target, client: 'Acme Group' };
    expect(emulator.call('undoAction', request)).toMatchObject({ ok: true });
  });
});

describe('who may see it', () => {
  const log = [row('2026-11-01', 'Acme', 2, { Manager: 'Clara' }), row('2026-11-01', 'Birch', 2)];
  const base: CellValue[][] = [['Cedar', 'Clara'], ['Dahl'], ['Elm', 'Boris']];
  const workbook = (): Emulator => based(salesWorkbook(log), ...base);

  it.each([
    ['head', HEAD, true],
    ['admin', 'anna@example.com', true],
    ['founder', 'filip@example.com', false],
  ])('the %s sees all of them', (_, user, mayRename) => {
    for (const client of ['Acme', 'Birch', 'Cedar', 'Dahl']) {
      expect(cardOf(workbook(), client, user)).toMatchObject({ client, mayRename });
    }
  });

  const BORIS = 'boris@example.com';

  it('a manager sees his own and nobody’s, and may rename them, as he may record for them', () => {
    expect(cardOf(workbook(), 'Birch', BORIS)).toMatchObject({ owner: 'Boris', mayRename: true });
    expect(cardOf(workbook(), 'Elm', BORIS)).toMatchObject({ owner: 'Boris', mayRename: true });
    expect(cardOf(workbook(), 'Dahl', BORIS)).toMatchObject({ owner: '', mayRename: true });
  });

  it.each(['Acme', 'Cedar'])(
    'he does not see another’s: %s is Clara’s by log or base',
    (client) => {
      const message = WORDS.notYourCard(client, 'Clara');
      expect(ask(workbook(), client, BORIS)).toEqual({ ok: false, message });
    },
  );

  it('the base tells the owner, and not who acted last', () => {
    const emulator = based(salesWorkbook(log), ['Acme', 'Boris']);
    expect(cardOf(emulator, 'Acme', BORIS)).toMatchObject({ owner: 'Boris' });
  });

  it('a client whose rows name no manager is nobody’s', () => {
    const emulator = salesWorkbook([row('2026-11-01', 'Acme', 2, { Manager: null })]);
    expect(cardOf(emulator, 'Acme', BORIS)).toMatchObject({ owner: '' });
  });

  const { nobody, stranger, notARequest, missing, tooLong, notUnderstood, unknownField } =
    texts.en.recording;
  it.each([
    ['a stranger', 'zoe@example.com', { client: 'Acme' }, stranger('zoe@example.com')],
    ['whoever has left', 'olga@example.com', { client: 'Acme' }, stranger('olga@example.com')],
    ['nobody', '', { client: 'Acme' }, nobody],
    ['nothing', HEAD, null, notARequest],
    ['no client', HEAD, {}, missing('Client')],
    ['a blank client', HEAD, { client: ' ' }, missing('Client')],
    ['a number', HEAD, { client: 5 }, notUnderstood('Client')],
    ['a name too long', HEAD, { client: 'x'.repeat(201) }, tooLong('Client', 200)],
    ['an unknown field', HEAD, { client: 'Acme', role: 'head' }, unknownField('role')],
  ])('%s is refused in words', (_, user, request, message) => {
    const emulator = workbook();
    emulator.signIn(user);
    expect(emulator.call('clientCard', request)).toEqual({ ok: false, message });
  });
});
