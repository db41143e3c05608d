import { cellDateOfIso, type CellValue, type Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { plain, rowsOf, salesWorkbook } from './workbooks';
import { expectUnchanged } from './taskWorkbook';

const WORDS = texts.en.steering;
const HEAD = 'vera@example.com';
const LEARNED = [null, null, null, null, null, null];

function change(emulator: Emulator, limits: unknown, user = HEAD): unknown {
  emulator.signIn(user);
  return emulator.call('changeLimits', { limits });
}

/** What the Settings tab says of the limits, by name. */
function limitsIn(emulator: Emulator): Record<string, CellValue> {
  const rows = rowsOf(emulator, 'Settings').filter(({ Setting }) =>
    plain(Setting).startsWith('Limit'),
  );
  return Object.fromEntries(rows.map(({ Setting, Value = null }) => [plain(Setting), Value]));
}

function settings(emulator: Emulator, ...rows: CellValue[][]): Emulator {
  const cells = rows.map((row) => [row[0] ?? null, row[1] ?? null, row[2] ?? null]);
  emulator.putTab('Settings', [['Setting', 'Value', 'Note'], ...cells], 'SETTINGS');
  return emulator;
}

it('the head sets limits: they stand in their rows, and everything else stays', () => {
  const emulator = salesWorkbook();
  const before = rowsOf(emulator, 'Settings');
  const limits = [1, null, null, 30, null, 3650];
  expect(change(emulator, limits)).toEqual({ ok: true, limits });
  expect(limitsIn(emulator)).toEqual({
    ...{ 'Limit 1': 1, 'Limit 2': null, 'Limit 3': null },
    ...{ 'Limit 4': 30, 'Limit 5': null, 'Limit 6': 3650 },
  });
  const isLimit = ({ Setting }: Record<string, CellValue>): boolean =>
    plain(Setting).startsWith('Limit');
  const others = (rows: Record<string, CellValue>[]) => rows.filter((row) => !isLimit(row));
  expect(others(rowsOf(emulator, 'Settings'))).toEqual(others(before));
  expect(emulator.call('openDesk')).toMatchObject({ limits });
});

it('a limit that is taken away is learned from the log again', () => {
  const emulator = salesWorkbook();
  change(emulator, [5, 6, 7, 8, 9, 10]);
  expect(change(emulator, [5, null, 7, 8, 9, null])).toMatchObject({ ok: true });
  expect(limitsIn(emulator)).toMatchObject({ 'Limit 2': null, 'Limit 5': 9, 'Limit 6': null });
});

it('each change is noted: who, when, which stage, from what to what', () => {
  const emulator = salesWorkbook();
  change(emulator, [5, 6, null, null, null, null]);
  change(emulator, [5, 9, null, null, null, null]);
  change(emulator, [null, 9, null, null, null, null]);
  const noted = {
    ...{ When: cellDateOfIso('2026-11-20T12:00'), 'Recorded by': HEAD, What: 'Limit' },
  };
  expect(rowsOf(emulator, 'Changes')).toEqual([
    { ...noted, Subject: '1. Reached the decision maker', After: 5 },
    { ...noted, Subject: '2. Interest expressed', After: 6 },
    { ...noted, Subject: '2. Interest expressed', Before: 6, After: 9 },
    { ...noted, Subject: '1. Reached the decision maker', Before: 5 },
  ]);
});

it('what does not change is not written and not noted, odd values of people included', () => {
  const emulator = salesWorkbook();
  settings(emulator, ['Limit 1', 0], ['Limit 2', 'ten'], ['Limit 3', '7'], ['Limit 4', 5000]);
  const limits = [0, null, 7, 5000, null, null];
  emulator.meter.reset();
  expect(change(emulator, limits)).toEqual({ ok: true, limits });
  expect(emulator.meter.cellsWritten).toBe(0);
  expect(rowsOf(emulator, 'Changes')).toEqual([]);
});

it('a value that was no number gives way to one, and is noted as it stood', () => {
  const emulator = settings(salesWorkbook(), ['Limit 2', 'ten']);
  change(emulator, [null, 10, null, null, null, null]);
  expect(limitsIn(emulator)).toEqual({ 'Limit 2': 10 });
  expect(rowsOf(emulator, 'Changes')).toMatchObject([{ Before: 'ten', After: 10 }]);
});

it('a row that is missing is added; one that is to be blank needs none', () => {
  const emulator = settings(salesWorkbook(), ['Limit 1', 4]);
  change(emulator, [4, null, 6, null, null, 8]);
  expect(rowsOf(emulator, 'Settings')).toEqual([
    { Setting: 'Limit 1', Value: 4 },
    { Setting: 'Limit 3', Value: 6 },
    { Setting: 'Limit 6', Value: 8 },
  ]);
});

it('of two rows of one limit the one that holds is changed; to be learned, none may hold', () => {
  const twice: CellValue[][] = [
    ['Limit 1', null],
    ['LIMIT  1', 4],
    ['Limit 1', 5],
  ];
  const emulator = settings(salesWorkbook(), ...twice);
  change(emulator, [9, null, null, null, null, null]);
  expect(emulator.values('Settings').map((row) => row[1])).toEqual(['Value', null, 9, 5]);
  expect(change(emulator, LEARNED)).toMatchObject({ ok: true });
  expect(emulator.values('Settings').map((row) => row[1] ?? '')).toEqual(['Value', '', '', '']);
});

it.each(['setValues', 'flush'])(
  'after a crash before %s the limits can be set again, and no change went unseen',
  (member) => {
    let isArmed = true;
    const emulator = salesWorkbook([], {
      faults: (call) => {
        if (!isArmed || !call.member.endsWith(member)) return undefined;
        isArmed = false;
        return { when: 'crash' };
      },
    });
    const limits = [5, ...LEARNED.slice(1)];
    expect(() => change(emulator, limits)).toThrow();
    expect(change(emulator, limits)).toEqual({ ok: true, limits });
    expect(limitsIn(emulator)).toMatchObject({ 'Limit 1': 5 });
    expect(rowsOf(emulator, 'Changes')[0]).toMatchObject({ After: 5 });
  },
);

it('limits that stand below each other are written in one call', () => {
  const emulator = salesWorkbook();
  change(emulator, [5, ...LEARNED.slice(1)]);
  emulator.meter.reset();
  change(emulator, [1, 2, 3, 4, 5, 6]);
  // One for the notes, one for the limits.
  const writes = emulator.meter.log.filter(({ member }) => member.endsWith('setValues'));
  expect(writes).toHaveLength(2);
});

it('rows in another language are found, and new ones are in the workbook’s', () => {
  const emulator = salesWorkbook();
  settings(emulator, ['Язык', 'bg'], ['Лимит 2', 4], ['Limit 3', 4]);
  change(emulator, [7, 8, 9, null, null, null]);
  expect(rowsOf(emulator, 'Settings').slice(1)).toEqual([
    { Setting: 'Лимит 2', Value: 8 },
    { Setting: 'Limit 3', Value: 9 },
    { Setting: `${texts.bg.settings.names.limit} 1`, Value: 7 },
  ]);
});

it('there are as many limits as stages below the last', () => {
  const emulator = salesWorkbook();
  settings(emulator, ['Stage 1', 'Hello'], ['Stage 2', 'Offer'], ['Stage 3', 'Deal']);
  expectUnchanged(emulator, () => change(emulator, LEARNED), WORDS.limitCount(2));
  expectUnchanged(emulator, () => change(emulator, [1]), WORDS.limitCount(2));
  expectUnchanged(emulator, () => change(emulator, []), WORDS.limitCount(2));
  expect(change(emulator, [1, 2])).toMatchObject({ ok: true });
});

it.each([0, -1, 1.5, 3651, 1e300])('%d is no limit', (days) => {
  const emulator = salesWorkbook();
  const limits = [null, null, days, null, null, null];
  const message = WORDS.limitRange('3. Meeting set');
  expectUnchanged(emulator, () => change(emulator, limits), message);
});

it.each([
  ['a manager', 'boris@example.com'],
  ['the admin', 'anna@example.com'],
  ['the founder', 'filip@example.com'],
])('%s changes no limits', (_, user) => {
  const emulator = salesWorkbook();
  expectUnchanged(emulator, () => change(emulator, LEARNED, user), WORDS.headOnlyLimits);
});

const { nobody, stranger, notARequest, missing, notUnderstood, unknownField, busy } =
  texts.en.recording;

it.each([
  ['a stranger', 'zoe@example.com', { limits: LEARNED }, stranger('zoe@example.com')],
  ['nobody', '', { limits: LEARNED }, nobody],
  ['null', HEAD, null, notARequest],
  ['nothing', HEAD, {}, missing('Limit')],
  ['a text', HEAD, { limits: '5' }, notUnderstood('Limit')],
  ['texts', HEAD, { limits: ['5', null, null, null, null, null] }, notUnderstood('Limit')],
  ['a thousand', HEAD, { limits: Array.from({ length: 1000 }, () => 5) }, notUnderstood('Limit')],
  ['an unknown field', HEAD, { limits: LEARNED, role: 'head' }, unknownField('role')],
])('%s is refused in words', (_, user, request, message) => {
  const emulator = salesWorkbook();
  emulator.signIn(user);
  expectUnchanged(emulator, () => emulator.call('changeLimits', request), message);
});

it('while somebody else saves, nothing is written', () => {
  const emulator = salesWorkbook();
  const release = emulator.holdDocumentLock();
  expectUnchanged(emulator, () => change(emulator, [5, ...LEARNED.slice(1)]), busy, 'retry');
  release();
  expect(change(emulator, [5, ...LEARNED.slice(1)])).toMatchObject({ ok: true });
});

describe('the Changes tab', () => {
  const NOTED = Object.values(texts.en.headings.changes);

  it('may have columns of the team’s own: every figure stands under its heading', () => {
    const emulator = salesWorkbook();
    emulator.putTab('Changes', [['Ours', ...NOTED]], 'CHANGES');
    expect(change(emulator, [5, ...LEARNED.slice(1)])).toMatchObject({ ok: true });
    expect(rowsOf(emulator, 'Changes')).toMatchObject([{ 'Recorded by': HEAD, After: 5 }]);
  });

  it('must have its columns, else nothing is changed', () => {
    const emulator = salesWorkbook();
    emulator.putTab('Changes', [NOTED.slice(0, -1)], 'CHANGES');
    const message = texts.en.recording.brokenChanges('After');
    expectUnchanged(emulator, () => change(emulator, [5, ...LEARNED.slice(1)]), message);
  });
});
