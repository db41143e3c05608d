import type { CellValue, Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { ask, based, cardOf, row } from './clientCards';
import { salesWorkbook } from './workbooks';

const WORDS = texts.en.steering;
const HEAD = 'vera@example.com';

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
