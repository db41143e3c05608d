import { LOG_COLUMNS } from '../../src/domain/log/log';
import { texts } from '../../src/texts';
import { step, type TestRow } from '../domain/logBuilder';
import { actions, ask, date, settings, tab } from './ask';

type Language = 'en' | 'ru' | 'bg';
type Tab = 'actions' | 'plan' | 'team' | 'clients';
const AS_OF = '2026-11-10';

/** The range with the headings of another language. */
function headed(range: unknown[][], name: Tab, language: Language): unknown[][] {
  const words: Readonly<Record<string, string>> = texts[language].headings[name];
  const columns: readonly string[] =
    name === 'actions' ? LOG_COLUMNS : Object.keys(texts.en.headings[name]);
  return [columns.map((column) => words[column]), ...range.slice(1)];
}

/** A log, a plan, a team and clients in the words of a language. */
function ranges(language: Language): Record<Tab, unknown[][]> {
  const { roles, outcomes, stages } = texts[language];
  const rows: TestRow[] = [
    step('2026-10-25', 'Acme', 7, { amount: 50 }),
    step('2026-11-02', 'Birch', stages[2] ?? ''),
    step('2026-11-03', 'Cedar', `7. ${stages[6] ?? ''}`, {
      manager: 'Vera',
      amount: 200,
      outcome: outcomes.step,
    }),
    { when: '2026-11-04', manager: 'Ann', client: 'Dill', outcome: outcomes.refused },
  ];
  const people = [
    { manager: 'Vera', role: roles.head, from: date('2026-01-01') },
    { manager: 'Ann', role: roles.manager, from: '2026-02-01', until: '2026-11-09' },
  ];
  return {
    actions: headed(actions(...rows), 'actions', language),
    plan: headed(
      tab('plan', { month: '2026-11', manager: 'Vera', plan: 900, wins: 2, newDeals: 3 }),
      'plan',
      language,
    ),
    team: headed(tab('team', ...people), 'team', language),
    clients: headed(
      tab('clients', { client: 'Acme', manager: 'Vera', since: '2026-01-01' }),
      'clients',
      language,
    ),
  };
}

const FORMULAS = [
  { name: 'SALES_MOVES', others: [], width: 10 },
  { name: 'SALES_PLAN', others: ['plan'], width: 13 },
  { name: 'SALES_GROWTH', others: [], width: 10 },
  { name: 'SALES_HEAD', others: ['team', 'clients'], width: 7 },
  { name: 'SALES_TEAM', others: ['team'], width: 6 },
] as const;

type Formula = (typeof FORMULAS)[number];

function answer(
  { name, others }: Formula,
  given: Record<Tab, unknown>,
  set?: unknown,
  ...more: unknown[]
): unknown[][] {
  return ask(
    name,
    given.actions,
    ...others.map((other) => given[other]),
    set,
    ...(more.length ? more : [AS_OF]),
  );
}

describe.each(FORMULAS)('$name', (formula) => {
  const english = ranges('en');

  it('answers a table of its width', () => {
    const table = answer(formula, english);
    expect(table.length).toBeGreaterThan(1);
    for (const row of table) expect(row).toHaveLength(formula.width);
  });

  it.each(['ru', 'bg'] as const)(
    'understands headings, roles, stages and outcomes in %s',
    (language) => {
      expect(answer(formula, ranges(language))).toEqual(answer(formula, english));
    },
  );

  it.each(['ru', 'bg'] as const)('has its words in %s by the Language setting', (language) => {
    const set = settings(['Language', texts[language].settings.ownName]);
    const [headings = [], ...rows] = answer(formula, english, set);
    const [usual = [], ...usualRows] = answer(formula, english);
    expect(headings).toHaveLength(formula.width);
    headings.forEach((heading, index) => {
      expect(heading).toMatch(/[а-я]/i);
      expect(heading).not.toBe(usual[index]);
    });
    expect(rows).toHaveLength(usualRows.length);
    // Numbers stay; no word of a light, a role or a last row is left in English.
    rows.forEach((row, at) => {
      row.forEach((cell, index) => {
        const english = usualRows[at]?.[index];
        if (typeof english !== 'string' || english === '' || /^(Vera|Ann|\d.*)$/.test(english))
          expect(cell).toEqual(english);
        else expect(cell).toMatch(/[а-я]/i);
      });
    });
  });

  it('with blank settings, or settings that say the default, answers the same', () => {
    expect(answer(formula, english, [['', '']])).toEqual(answer(formula, english));
    expect(answer(formula, english, settings(['Cooling days', 180]))).toEqual(
      answer(formula, english),
    );
  });

  it('says which argument is no date, what came and what is expected', () => {
    expect(() => answer(formula, english, '', 'soon')).toThrow('asOf: expected a date, got “soon”');
    expect(() => answer(formula, english, '', true)).toThrow('asOf: expected a date, got true');
  });

  it('says that the settings are no range', () => {
    expect(() => answer(formula, english, 12)).toThrow(
      'settings: expected a range with its heading row, got 12',
    );
  });

  it('names the columns that the log lacks', () => {
    const lacking = [
      ['When', 'Client', 'Amount'],
      ['2026-11-02', 'Acme', 5],
    ];
    expect(() => answer(formula, { ...english, actions: lacking })).toThrow(
      'actions: the heading row lacks: Manager, Stage.',
    );
  });

  it.each([
    [
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [[['']]],
    [''],
    ['Actions'],
  ])('without a log, %j, gives one row that says what is missing', (blank) => {
    expect(answer(formula, { ...english, actions: blank })).toEqual([
      [texts.en.formulas.noActions('When, Manager, Client, Stage')],
    ]);
  });

  it('blank columns and rows around the log change nothing', () => {
    const wide = english.actions.flatMap((row) => [
      [...row, ''],
      [...row.map(() => ''), ''],
    ]);
    expect(answer(formula, { ...english, actions: wide })).toEqual(answer(formula, english));
  });
});

describe.each([FORMULAS[0], FORMULAS[2]])('$name', (formula) => {
  it('says that from is no date', () => {
    expect(() => answer(formula, ranges('en'), '', AS_OF, 'soon')).toThrow(
      'from: expected a date, got “soon”',
    );
  });

  it('takes dates from cells', () => {
    const typed = answer(formula, ranges('en'), '', AS_OF, '2026-11-02');
    expect(answer(formula, ranges('en'), '', [[date(AS_OF)]], date('2026-11-02'))).toEqual(typed);
  });
});

const OTHERS = FORMULAS.flatMap((formula) =>
  formula.others.map((other) => ({ formula, name: formula.name, other })),
);

describe.each(OTHERS)('$name without $other', ({ formula, other }) => {
  const english = ranges('en');

  it.each([
    [
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [[['']]],
    [''],
  ])('%j gives one row that says what is missing', (blank) => {
    const table = answer(formula, { ...english, [other]: blank });
    expect(table).toHaveLength(1);
    expect(String(table[0]?.[0])).toContain(texts.en.tabs[other]);
  });

  it('a range with other headings is named, with what it lacks', () => {
    const odd = [
      ['Colour', 'Size'],
      ['red', 5],
    ];
    const first = { plan: 'Month', team: 'Manager', clients: 'Client' }[other];
    const call = (): unknown => answer(formula, { ...english, [other]: odd });
    expect(call).toThrow(`${other}: `);
    expect(call).toThrow(first);
  });
});
