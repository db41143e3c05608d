import type { Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { failingWrite, twice } from './failingWrite';
import { BASE, expectRefused, HEAD, LOG, names, rename, workbook } from './renaming';
import { rowsOf, salesWorkbook } from './workbooks';

const { batch, recording } = texts.en;
const FIELDS = texts.en.headings.actions;

describe('who renames whom', () => {
  it('a manager his own clients, and those whom nobody owns', () => {
    expectRefused(workbook(), { from: 'Elm', to: 'Oak' }, recording.notYourClient('Elm', 'Clara'));
    const emulator = workbook();
    emulator.putTab('Clients', [...BASE, ['Hop']], 'CLIENTS');
    expect(rename(emulator, { from: 'Hop', to: 'Oak' })).toMatchObject({ ok: true });
  });

  it('a manager joins no client to another’s, whatever was agreed', () => {
    const message = recording.notYourClient('Elm', 'Clara');
    expectRefused(workbook(), { to: 'Elm' }, message);
    expectRefused(workbook(), { to: 'Elm', merge: true }, message);
  });

  it.each([
    ['the head', HEAD],
    ['the admin', 'anna@example.com'],
  ])('%s any', (_, user) => {
    const emulator = workbook(user);
    expect(rename(emulator, { from: 'Elm', to: 'Acme', merge: true })).toMatchObject({ ok: true });
    expect(rowsOf(emulator, 'Actions')[3]).toMatchObject({ 'Recorded by': user });
  });

  it.each([
    ['the founder', 'filip@example.com', recording.notYourRole('founder')],
    ['a stranger', 'zoe@example.com', recording.stranger('zoe@example.com')],
    ['whoever has left', 'olga@example.com', recording.stranger('olga@example.com')],
    ['nobody', '', recording.nobody],
  ])('%s none', (_, user, message) => {
    expectRefused(workbook(user), {}, message);
  });
});

describe('what makes no sense is refused in words', () => {
  it('a client who is not there', () => {
    expectRefused(workbook(), { from: 'Fir' }, batch.unknownClient('Fir'));
  });

  it('a name that differs in case or spaces alone: it is the same', () => {
    expectRefused(workbook(), { to: 'ACME' }, batch.sameName('Acme', 'ACME'));
  });

  it('the name that he bore before: two renamings would run in a circle and have no effect', () => {
    const emulator = workbook();
    rename(emulator);
    const back = { id: 'name-00002', from: 'Acme Group', to: 'Acme' };
    expectRefused(emulator, back, batch.circle('Acme Group', 'Acme'));
  });

  it.each([
    ['no new name', { to: ' ' }, recording.missing(batch.newName)],
    ['an error value for a name', { to: '#N/A' }, recording.notUnderstood(batch.newName)],
    ['a number for a name', { to: 12 }, recording.notUnderstood(batch.newName)],
    ['a long name', { to: 'x'.repeat(201) }, recording.tooLong(batch.newName, 200)],
    ['no old name', { from: '' }, recording.missing(FIELDS.client)],
    ['no ID', { id: undefined }, recording.missing(FIELDS.id)],
    ['a field that does not exist', { reason: 'x' }, recording.unknownField('reason')],
  ])('%s', (_, more, message) => {
    expectRefused(workbook(), more, message);
  });
});

it('an ID that a row of another kind has renames nobody', () => {
  const emulator = workbook();
  const refused = { outcome: 'refused', reason: 'too expensive' };
  emulator.call('recordAction', { id: 'name-00001', client: 'Acme', ...refused });
  expectRefused(emulator, {}, recording.notARequest);
});

describe('a retry', () => {
  it.each([[{}], [{ to: 'Birch', merge: true }]])(
    'with the same ID writes nothing again: %j',
    (more) => {
      const emulator = workbook();
      const first = rename(emulator, more) as object;
      const before = ['Actions', 'Clients'].map((tab) => emulator.values(tab));
      expect(rename(emulator, more)).toEqual({ ...first, repeated: true });
      expect(['Actions', 'Clients'].map((tab) => emulator.values(tab))).toEqual(before);
    },
  );

  describe.each(['before', 'after'] as const)('after a failure %s', (when) => {
    it.each([0, 1, 2])('write %d leaves one row, and the base right', (nth) => {
      const { faults, arm, hasFailed } = failingWrite(nth, when);
      const emulator = salesWorkbook(LOG, { faults });
      emulator.putTab('Clients', BASE, 'CLIENTS');
      arm();
      const answered = twice(() => rename(emulator));
      expect(hasFailed()).toBe(true);
      expect(answered).toMatchObject({ ok: true, client: 'Acme Group' });
      expect(rowsOf(emulator, 'Actions')).toHaveLength(4);
      expect(names(emulator)).toEqual(['Acme Group', 'Birch', 'Elm', 'Dill']);
      expect(rowsOf(emulator, 'Clients')[0]).toMatchObject({ Stage: '3. Meeting set' });
    });
  });
});

it('people who sort Clients between reading and writing lose no name', () => {
  let isArmed = false;
  let writes = 0;
  const emulator: Emulator = salesWorkbook(LOG, {
    faults: ({ member }) => {
      if (!isArmed || !member.endsWith('setValues') || writes++ !== 1) return undefined;
      isArmed = false;
      const [headings = [], ...rows] = emulator.values('Clients');
      emulator.putTab('Clients', [headings, ...rows.reverse()], 'CLIENTS');
      return undefined;
    },
  });
  emulator.putTab('Clients', BASE, 'CLIENTS');
  isArmed = true;
  rename(emulator);
  expect(isArmed).toBe(false);
  expect(names(emulator)).toEqual(['Dill', 'Elm', 'Birch', 'Acme Group']);
  expect(rowsOf(emulator, 'Clients')[3]).toMatchObject({ Potential: 70, Stage: '3. Meeting set' });
});
