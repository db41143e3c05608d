import type { Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { failingWrite, twice } from './failingWrite';
import { BASE, hand, HEAD, LOG, step, workbook } from './handing';
import { rowsOf, salesWorkbook } from './workbooks';

const { batch, recording } = texts.en;

function expectRefused(emulator: Emulator, more: object, message: string): void {
  const before = emulator.snapshot().tabs;
  expect(hand(emulator, more)).toEqual({ ok: false, message });
  expect(emulator.snapshot().tabs).toEqual(before);
}

describe('a client is left out, with his sentence', () => {
  it('who is unknown, or belongs to the new manager already', () => {
    const emulator = workbook();
    expect(hand(emulator, { clients: ['Elm', 'Fir', 'Acme'] })).toMatchObject({
      clients: ['Acme'],
      leftOut: [
        { client: 'Elm', message: batch.alreadyHis('Elm', 'Clara') },
        { client: 'Fir', message: batch.unknownClient('Fir') },
      ],
    });
  });

  it('and where nobody is left, the whole is refused', () => {
    expectRefused(workbook(), { clients: ['Elm'] }, batch.alreadyHis('Elm', 'Clara'));
  });
});

describe('it is refused', () => {
  it.each([
    ['a manager', 'boris@example.com', batch.headOnly],
    ['the admin', 'anna@example.com', batch.headOnly],
    ['the founder', 'filip@example.com', batch.headOnly],
    ['a stranger', 'zoe@example.com', recording.stranger('zoe@example.com')],
    ['whoever has left', 'olga@example.com', recording.stranger('olga@example.com')],
    ['nobody', '', recording.nobody],
  ])('to %s', (_, user, message) => {
    expectRefused(workbook(user), {}, message);
  });

  it.each([
    ['a stranger', 'Zoe'],
    ['somebody who has left', 'Olga'],
    ['the founder, who does not sell', 'Filip'],
    ['the admin, who steers nobody’s clients', 'Anna'],
  ])('for %s', (_, to) => {
    expectRefused(workbook(), { to }, batch.notSelling(to));
  });

  const FIELDS = texts.en.headings.actions;
  it.each([
    ['no clients', { clients: [] }, recording.missing(FIELDS.client)],
    ['201 clients', { clients: Array.from({ length: 201 }, String) }, batch.tooMany(200)],
    ['nobody to hand over to', { to: ' ' }, recording.missing(FIELDS.manager)],
    ['no name to hand over to', { to: 7 }, recording.notUnderstood(FIELDS.manager)],
    ['a long name', { to: 'x'.repeat(101) }, recording.tooLong(FIELDS.manager, 100)],
    ['no ID', { id: undefined }, recording.missing(FIELDS.id)],
    ['a field that does not exist', { stage: 2 }, recording.unknownField('stage')],
  ])('with %s', (_, more, message) => {
    expectRefused(workbook(), more, message);
  });
});

describe('the Changes tab', () => {
  const NOTED = Object.values(texts.en.headings.changes);

  it('may have columns of the team’s own: the new owner stands under its heading', () => {
    const emulator = workbook();
    emulator.putTab('Changes', [['Ours', ...NOTED]], 'CHANGES');
    expect(hand(emulator, { clients: ['Dill'] })).toMatchObject({ ok: true });
    expect(rowsOf(emulator, 'Changes')).toMatchObject([
      { 'Recorded by': HEAD, Subject: 'Dill', Before: 'Boris', After: 'Clara' },
    ]);
  });

  it('must have its columns, else nobody is handed over', () => {
    const emulator = workbook();
    emulator.putTab('Changes', [['Ours', 'Theirs', ...NOTED.slice(2)]], 'CHANGES');
    expectRefused(emulator, {}, recording.brokenChanges('When, Recorded by'));
  });
});

describe('a retry', () => {
  const seen = (emulator: Emulator): unknown =>
    ['Actions', 'Clients', 'Changes'].map((tab) => emulator.values(tab));

  it('of what was done writes nothing again', () => {
    const emulator = workbook();
    const first = hand(emulator, { clients: ['Acme'] });
    const before = seen(emulator);
    expect(hand(emulator, { clients: ['Acme'] })).toEqual(first);
    expect(seen(emulator)).toEqual(before);
  });

  describe.each(['before', 'after'] as const)('after a failure %s', (when) => {
    // The log, the Changes tab, the owners, what is new in the base and its lines.
    it.each([0, 1, 2, 3, 4])('write %d does the rest', (nth) => {
      const { faults, arm, hasFailed } = failingWrite(nth, when);
      const emulator = salesWorkbook(LOG, { user: HEAD, faults });
      emulator.putTab('Clients', BASE, 'CLIENTS');
      arm();
      const answered = twice(() => hand(emulator));
      expect(hasFailed()).toBe(true);
      expect(answered).toMatchObject({ ok: true });
      expect(rowsOf(emulator, 'Actions').map((row) => row['ID'])).toEqual([
        undefined,
        undefined,
        undefined,
        'hand-00001/1',
        'hand-00001/2',
      ]);
      const owners = rowsOf(emulator, 'Clients').map((row) => row['Manager']);
      expect(owners).toEqual(['Clara', 'Clara', 'Clara', 'Clara']);
      const noted = new Set(rowsOf(emulator, 'Changes').map((row) => row['Subject']));
      expect([...noted].sort()).toEqual(['Acme', 'Birch', 'Dill']);
    });
  });
});

it('a client whom somebody recorded between the break and the retry is noted all the same', () => {
  let writes = Number.NEGATIVE_INFINITY;
  const emulator = salesWorkbook([step('2026-11-05', 'Gorse', 2)], {
    user: HEAD,
    // The log is the first write, the Changes tab the second.
    faults: ({ member }) =>
      /\.(setValues?|appendRow)$/.test(member) && writes++ === 1 ? { when: 'crash' } : undefined,
  });
  const gorse = { clients: ['Gorse'] };
  writes = 0;
  expect(() => hand(emulator, gorse)).toThrow();
  emulator.signIn('clara@example.com');
  const recorded = { id: 'clara-0001', client: 'Gorse', stage: 3 };
  expect(emulator.call('recordAction', recorded)).toMatchObject({ ok: true });
  expect(rowsOf(emulator, 'Clients')).toMatchObject([{ Client: 'Gorse', Manager: 'Clara' }]);
  emulator.signIn(HEAD);
  expect(hand(emulator, gorse)).toMatchObject({ ok: true, clients: ['Gorse'] });
  expect(rowsOf(emulator, 'Changes')).toMatchObject([
    { Subject: 'Gorse', Before: 'Boris', After: 'Clara' },
  ]);
});

it('people who sort Clients between reading and writing lose no owner', () => {
  let isArmed = false;
  const emulator: Emulator = salesWorkbook(LOG, {
    user: HEAD,
    faults: ({ member }) => {
      if (!isArmed || member !== 'RangeList.setValue') return undefined;
      isArmed = false;
      const [headings = [], ...rows] = emulator.values('Clients');
      emulator.putTab('Clients', [headings, ...rows.reverse()], 'CLIENTS');
      return undefined;
    },
  });
  const base = [...BASE, ['Fir', 'Boris'], ['Gorse', 'Vera'], ['Hop']];
  emulator.putTab('Clients', base, 'CLIENTS');
  isArmed = true;
  hand(emulator, { clients: ['Dill', 'Acme'] });
  expect(isArmed).toBe(false);
  const owners = rowsOf(emulator, 'Clients').map((row) => [row['Client'], row['Manager']]);
  expect(Object.fromEntries(owners)).toEqual({
    Dill: 'Clara',
    Acme: 'Clara',
    Elm: 'Clara',
    Fir: 'Boris',
    Gorse: 'Vera',
    Hop: undefined,
    Birch: 'Boris',
  });
});
