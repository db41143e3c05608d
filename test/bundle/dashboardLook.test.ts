import { cellDateOfIso } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';
import { cellAt, DATE, expectNoError, MANAGER } from './dashboardPage';
import { plain, setUpSnapshot, TEAM } from './workbooks';

type Words = (typeof texts)['en'];

describe('opening the workbook', () => {
  const LATER = { now: () => Date.parse('2026-12-24T22:30:00Z'), workbook: setUpSnapshot() };

  it('puts today, as the sheet’s own zone has it, into the date cell and touches nothing else', () => {
    const emulator = builtEmulator(LATER);
    const before = emulator.snapshot();
    emulator.type('Dashboard', DATE.row, DATE.column, '2026-12-25');
    const typed = emulator.snapshot();
    emulator.type('Dashboard', DATE.row, DATE.column, '2026-11-20');
    expect(emulator.snapshot()).toEqual(before);
    emulator.run('onOpen', { authMode: 'LIMITED' });
    expect(cellAt(emulator, DATE)).toEqual(cellDateOfIso('2026-12-25'));
    expect(emulator.snapshot()).toEqual(typed);
  });

  it('keeps the chosen manager', () => {
    const emulator = builtEmulator(LATER);
    emulator.type('Dashboard', MANAGER.row, MANAGER.column, 'Boris');
    emulator.run('onOpen', { authMode: 'LIMITED' });
    expect(cellAt(emulator, MANAGER)).toBe('Boris');
  });

  it.each([['NONE'], [undefined]])('in the mode %s touches no cell', (authMode) => {
    const emulator = builtEmulator(LATER);
    const before = emulator.snapshot();
    emulator.run('onOpen', authMode === undefined ? undefined : { authMode });
    expect(emulator.snapshot()).toEqual(before);
  });

  it('adds the menu also where the date cell cannot be written', () => {
    const error = 'You are trying to edit a protected cell or object.';
    const emulator = builtEmulator({
      ...LATER,
      faults: ({ cellsWritten }) => (cellsWritten > 0 ? { when: 'before', error } : undefined),
    });
    try {
      emulator.run('onOpen', { authMode: 'LIMITED' });
    } catch {
      // Nobody sees what a simple trigger throws; what counts is the menu.
    }
    expect(emulator.menu()).toHaveLength(6);
  });

  it('without a Dashboard goes on', () => {
    const emulator = builtEmulator({ now: LATER.now });
    emulator.run('onOpen', { authMode: 'LIMITED' });
    expect(emulator.menu()).toHaveLength(6);
  });
});

describe.each([
  ['en_US', texts.en],
  ['ru_RU', texts.ru],
  ['bg_BG', texts.bg],
])('under the locale %s', (locale, words: Words) => {
  const emulator = builtEmulator({ locale, workbook: setUpSnapshot(locale) });
  const tab = words.tabs.dashboard;

  it('says in its titles that there are no actions yet, and shows no wall of zeros', () => {
    const empty = builtEmulator({ locale, workbook: setUpSnapshot(locale) });
    const shown = empty.values(tab).flat();
    const { board, burn, stuck, noActions } = words.dashboard;
    expect(shown).toEqual(
      expect.arrayContaining([board, burn, stuck].map((title) => `${title} · ${noActions}`)),
    );
    // Of all figures that of the rows to look at alone stands there.
    expect(shown.filter((cell) => cell === 0)).toEqual([0]);
  });

  it('shows no error while the log is empty, nor once something stands in it', () => {
    expectNoError(emulator, tab);
    const answer = emulator.call('recordAction', { id: 'first-0001', client: 'Acme', stage: 1 });
    expect(answer).toMatchObject({ ok: true });
    expectNoError(emulator, tab);
  });

  it('speaks the language', () => {
    const shown = emulator.values(tab).flat();
    const { title, asOf, manager, problems, board, stuck, people, burn } = words.dashboard;
    const { boardHeadings, stuckHeadings, peopleHeadings, groups } = words.dashboard;
    expect(shown).toEqual(expect.arrayContaining([title, asOf, manager, problems, people]));
    expect(shown).toEqual(expect.arrayContaining([...boardHeadings, ...stuckHeadings]));
    expect(shown).toEqual(expect.arrayContaining(Object.values(peopleHeadings)));
    expect(shown).toEqual(expect.arrayContaining(Object.values(groups)));
    expect(shown).toEqual(expect.arrayContaining([board, burn]));
    expect(shown.some((cell) => plain(cell).startsWith(stuck))).toBe(true);
    expect(shown).toEqual(
      expect.arrayContaining(words.stages.map((name, index) => `${String(index + 1)} ${name}`)),
    );
  });

  it('tells people in notes what the two cells do', () => {
    const notes = emulator.snapshot().tabs.find(({ name }) => name === tab)?.notes ?? [];
    const { asOfNote, managerNote } = words.dashboard;
    expect(notes.map(([, note]) => note).sort()).toEqual([asOfNote, managerNote].sort());
  });
});

describe('the look', () => {
  const snapshot = setUpSnapshot();
  const tab = snapshot.tabs.find(({ name }) => name === 'Dashboard');
  const formatsOf = (row: number, column: number, property: string): unknown =>
    tab?.formats
      .filter((layer) => layer.property === property)
      .filter(({ area }) => row > area.top && row <= area.top + area.height)
      .filter(({ area }) => column > area.left && column <= area.left + area.width)
      .at(-1)?.value;

  it('offers the managers of the Team tab, wherever that column stands', () => {
    const team = snapshot.tabs.find(({ name }) => name === 'Team');
    expect(formatsOf(MANAGER.row, MANAGER.column, 'validation')).toMatchObject({
      criteria: 'VALUE_IN_RANGE',
      values: [{ tabId: team?.id, left: 0, width: 1, top: 1 }, true],
      allowInvalid: true,
    });
    const emulator = builtEmulator();
    const moved = TEAM.map(([manager = null, ...rest]) => [...rest, manager]);
    emulator.putTab('Team', moved, 'TEAM');
    emulator.call('setUp');
    const again = emulator.snapshot().tabs.find(({ name }) => name === 'Dashboard');
    const rule = again?.formats.find(({ property }) => property === 'validation');
    expect(rule?.value).toMatchObject({ values: [{ left: 4, width: 1 }, true] });
  });

  it('colours the lights, warns of what is stuck or late, and quiets what says nothing', () => {
    const rules = snapshot.conditionalFormats.find(([id]) => id === tab?.id)?.[1] ?? [];
    const essence = rules.map(({ criterion, values }) => [criterion, values[0]]);
    const { lights, dashboard } = texts.en;
    for (const word of [...Object.values(lights), dashboard.tooFew, dashboard.notReached])
      expect(essence).toContainEqual(['TEXT_EQUAL_TO', word]);
    expect(essence).toContainEqual(['NUMBER_GREATER_THAN', 0]);
    expect(essence).toContainEqual(['NUMBER_GREATER_THAN', 0.8]);
    for (const { style } of rules) expect(Object.keys(style)).not.toEqual([]);
  });

  it('shows the date as a date, shares as percentages, and freezes the cells to fill', () => {
    expect(formatsOf(DATE.row, DATE.column, 'numberFormat')).toBe('yyyy-mm-dd');
    expect(formatsOf(4, 7, 'numberFormat')).toBe('0%');
    expect(tab?.frozenRows).toBe(1);
    expect(tab?.hiddenGridlines).toBe(true);
    expect(tab?.columnWidths).toHaveLength(19);
  });
});
