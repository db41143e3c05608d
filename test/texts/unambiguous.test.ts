import { nameKey } from '../../src/domain/log/name';
import type { Texts } from '../../src/texts/en';
import { texts } from '../../src/texts/index';

const LANGUAGES = Object.entries(texts);
const TABS = Object.keys(texts.en.headings) as (keyof Texts['headings'])[];

/** Sets of words of which a cell or a heading may hold any, in any language. */
const READ_FROM_CELLS: Readonly<Record<string, (words: Texts) => object>> = {
  ...Object.fromEntries(
    TABS.map((tab) => [`headings of ${tab}`, ({ headings }: Texts) => headings[tab]]),
  ),
  'tab titles': ({ tabs }) => tabs,
  outcomes: ({ outcomes }) => outcomes,
  roles: ({ roles }) => roles,
  segments: ({ segments }) => segments,
  'task states': ({ taskStates }) => taskStates,
  stages: ({ stages }) => stages,
  'setting names': ({ settings }) => settings.names,
  'kinds of days': ({ settings: { calendarDays, workingDays } }) => ({ calendarDays, workingDays }),
  'closing reasons': ({ settings }) => settings.closingReasons,
  'notes of a refusal reason': ({ settings: { forGood } }) => ({ forGood }),
};

/** Sets of words that only have to differ from each other where they stand. */
const SHOWN_TOGETHER: Readonly<Record<string, (words: Texts) => object>> = {
  'columns of the funnel': ({ tables }) => tables.funnel,
  'columns of speed': ({ tables }) => tables.speed,
  'columns of stuck deals': ({ tables }) => tables.stuck,
  'columns of problems': ({ tables }) => tables.problems,
  'columns of moves': ({ tables }) => tables.moves,
  'columns of the plan': ({ tables }) => tables.plan,
  'columns of growth': ({ tables }) => tables.growth,
  'columns of the base': ({ tables }) => tables.base,
  'columns of the base burn': ({ tables }) => tables.burn,
  'measures of the base burn': ({ tables }) => tables.burnMeasures,
  'columns of the head': ({ tables }) => tables.head,
  'columns of tasks': ({ tables }) => tables.tasks,
  'columns of the team': ({ tables }) => tables.team,
  'columns of the budget': ({ tables }) => tables.budget,
  'articles of the budget': ({ tables: { income, motivation, result } }) => ({
    income,
    motivation,
    result,
  }),
  'sources of limits': ({ tables }) => tables.limitSources,
  problems: ({ tables }) => tables.problem,
  'refusal reasons': ({ settings }) => settings.refusalReasons,
  'notes of settings': ({ settings }) => settings.notes,
  menu: ({ menu: { open, report, checkLog, setUp, help } }) => ({
    ...{ open, report, checkLog },
    ...{ setUp, help },
  }),
  'faults of a row': ({ checkLog: { faults } }) => faults,
};

describe.each(Object.entries(READ_FROM_CELLS))('%s', (_, wordsOf) => {
  it('mean one thing each, whatever language a word is of', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [, words] of LANGUAGES) {
      for (const [key, word] of Object.entries(wordsOf(words)) as [string, string][]) {
        meanings.set(nameKey(word), (meanings.get(nameKey(word)) ?? new Set()).add(key));
      }
    }
    expect([...meanings].filter(([, keys]) => keys.size > 1)).toEqual([]);
  });

  it('have no "ё": people type "е" for it, and the word would not be known', () => {
    const words = LANGUAGES.flatMap(([, language]) => Object.values(wordsOf(language)) as string[]);
    expect(words.filter((word) => /ё/i.test(word))).toEqual([]);
  });

  it('have no space at an end, and begin with no sign of a formula', () => {
    const words = LANGUAGES.flatMap(([, language]) => Object.values(wordsOf(language)) as string[]);
    expect(words.filter((word) => word !== word.trim() || /^[=+\-@']/.test(word))).toEqual([]);
  });
});

describe.each(Object.entries({ ...READ_FROM_CELLS, ...SHOWN_TOGETHER }))('%s', (_, wordsOf) => {
  it.each(LANGUAGES)('differ from each other in %s', (_language, words) => {
    const keys = (Object.values(wordsOf(words)) as string[]).map(nameKey);
    expect(keys).toEqual([...new Set(keys)]);
  });
});

it('no stage name begins with a number: the number would count', () => {
  const names = LANGUAGES.flatMap(([, { stages }]) => stages);
  expect(names.filter((name) => /^\d/.test(name))).toEqual([]);
});

it('a manager nobody named cannot be mistaken for a person', () => {
  for (const [, { nobody }] of LANGUAGES) expect(nobody).toMatch(/^\(.+\)$/);
});

it('tab titles have no sign that a reference or an export would trip over', () => {
  for (const [, { tabs }] of LANGUAGES) {
    for (const title of Object.values(tabs)) expect(title).not.toMatch(/[[\]*?:/\\']/);
  }
});

it('the only reasons that close a client for good are the ones of the glossary', () => {
  expect(LANGUAGES.map(([, { settings }]) => settings.closingReasons)).toEqual([
    ['decision maker died', 'business closed'],
    ['ЛПР умер', 'бизнес закрылся'],
    ['лицето, вземащо решения, почина', 'бизнесът закри'],
  ]);
});
