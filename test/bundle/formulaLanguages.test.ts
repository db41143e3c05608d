import type { CellValue, Emulator } from '../../preview/emulator';
import { texts } from '../../src/texts';
import { builtEmulator } from './builtEmulator';

const LANGUAGES = ['en', 'ru', 'bg'] as const;
type Language = (typeof LANGUAGES)[number];

/** A log whose headings, stages and outcomes are words of one language, under settings of another. */
function workbook(log: Language, settings: Language): Emulator {
  const { headings, stages, outcomes } = texts[log];
  const { actions } = headings;
  const cells: CellValue[][] = [
    [actions.when, actions.manager, actions.client, actions.stage, actions.outcome],
    ['2026-11-02', 'Boris', 'Acme', stages[2] ?? '', null],
    ['2026-11-03', 'Boris', 'Birch', `2. ${stages[1] ?? ''}`, outcomes.step],
    ['2026-11-04', 'Boris', 'Birch', null, outcomes.refused],
  ];
  const emulator = builtEmulator();
  emulator.putTab('Log', cells, 'ACTIONS');
  const words = texts[settings];
  emulator.putTab(
    'Set',
    [
      [words.headings.settings.setting, words.headings.settings.value],
      [words.settings.names.language, words.settings.ownName],
    ],
    'SETTINGS',
  );
  return emulator;
}

describe.each(LANGUAGES)('with the Language setting %s', (language) => {
  const { tables, stages } = texts[language];

  it.each(LANGUAGES)('a log with headings in %s is understood', (log) => {
    const emulator = workbook(log, language);
    const table = emulator.evaluate('=SALES_FUNNEL(ACTIONS;SETTINGS;"2026-11-10")');
    expect(table.slice(1).map((row) => row[7])).toEqual([2, 2, 1, 0, 0, 0, 0]);
    expect(table.slice(1).map((row) => row[6])).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });

  it.each([
    ['SALES_FUNNEL', tables.funnel],
    ['SALES_SPEED', tables.speed],
    ['SALES_STUCK', tables.stuck],
    ['SALES_PROBLEMS', tables.problems],
  ])('%s has its headings in that language', (name, headings) => {
    const [first, second] = workbook('en', language).evaluate(`=${name}(ACTIONS;SETTINGS)`);
    expect(first).toEqual(headings);
    if (name === 'SALES_FUNNEL') expect(second?.[1]).toBe(stages[0]);
  });

  it('errors speak it too', () => {
    const [[cell] = []] = workbook('ru', language).evaluate('=SALES_FUNNEL(ACTIONS;SETTINGS;"?")');
    expect(cell).toMatchObject({ message: texts[language].formulas.notADate('asOf', '“?”') });
  });
});

it('SALES_PROBLEMS names columns by their English heading in every language, as the contract says', () => {
  const emulator = workbook('ru', 'ru');
  emulator.type('Log', 2, 4, 'no such stage');
  expect(emulator.evaluate('=SALES_PROBLEMS(ACTIONS;SETTINGS)')[1]).toEqual([
    2,
    'Stage',
    'no such stage',
    texts.ru.tables.problem['unknown stage'],
  ]);
});
