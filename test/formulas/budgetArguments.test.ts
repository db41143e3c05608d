import { texts } from '../../src/texts';
import { step } from '../domain/logBuilder';
import { actions, ask, settings, tab } from './ask';

const LOG = actions(step('2026-11-02', 'Acme', 7, { amount: 400 }));
const PLAN = tab('plan', { month: '2026-11', manager: 'Ann', plan: 1000 });
const COSTS = tab('costs', { month: '2026-11', article: 'Rent', plan: 300, fact: 100 });

describe('wrong arguments: the message names the argument, what came and what is expected', () => {
  it.each([
    ['plan: expected a range with its heading row, got 12', [LOG, 12, COSTS]],
    ['costs: expected a range with its heading row, got “all”', [LOG, PLAN, 'all']],
    [
      'plan: the heading row lacks: ',
      [
        LOG,
        [
          ['Who', 'Sum'],
          ['Ann', 5],
        ],
        COSTS,
      ],
    ],
    [
      'costs: the heading row lacks: ',
      [
        LOG,
        PLAN,
        [
          ['What', 'Sum'],
          ['Rent', 5],
        ],
      ],
    ],
    [
      'costs: the heading row lacks: Article',
      [
        LOG,
        PLAN,
        [
          ['Month', 'Plan', 'Fact'],
          ['2026-11', 5, 5],
        ],
      ],
    ],
    ['asOf: expected a date, got “soon”', [LOG, PLAN, COSTS, '', 'soon']],
    ['settings: expected a range with its heading row, got 12', [LOG, PLAN, COSTS, 12]],
    [
      'actions: the heading row lacks: Manager, Stage',
      [
        [
          ['When', 'Client'],
          ['x', 'A'],
        ],
        PLAN,
        COSTS,
      ],
    ],
  ])('%s', (message, args) => {
    expect(() => ask('SALES_BUDGET', ...args)).toThrow(message);
  });

  it.each([
    ['Commission rate', 'much', ''],
    ['Commission rate', -0.1, ''],
    ['Commission band', 'half', '50%'],
    ['Commission band', 0.5, 'half'],
  ])('a setting that is no sense stops the formula: %s “%s” up to “%s”', (...row) => {
    expect(() => ask('SALES_BUDGET', LOG, PLAN, COSTS, settings(row))).toThrow(/row 2/);
  });
});

describe('ranges without rows give one readable row', () => {
  it.each([
    ['nothing', /actions/i, []],
    ['no actions', /actions/i, ['', PLAN, COSTS]],
    ['the headings of actions alone', /actions/i, [LOG.slice(0, 1), PLAN, COSTS]],
    ['no plan', /plan/i, [LOG, '', COSTS]],
    [
      'a blank plan',
      /plan/i,
      [
        LOG,
        [
          ['', ''],
          ['', ''],
        ],
        COSTS,
      ],
    ],
    ['no costs', /cost/i, [LOG, PLAN, '']],
    [
      'blank costs',
      /cost/i,
      [
        LOG,
        PLAN,
        [
          ['', ''],
          ['', ''],
        ],
      ],
    ],
  ])('%s', (_, says, args) => {
    expect(ask('SALES_BUDGET', ...args)).toEqual([[expect.stringMatching(says)]]);
  });
});

describe.each(['ru', 'bg'] as const)('in the language %s', (language) => {
  const { headings, settings: words } = texts[language];

  it('the headings of plan and costs are understood, in any order', () => {
    const plan = [
      [headings.plan.plan, 'Ours', headings.plan.manager, headings.plan.month],
      [1000, 'x', 'Ann', '2026-11'],
    ];
    const costs = [
      [
        headings.costs.fact,
        headings.costs.plan,
        'Ours',
        headings.costs.article,
        headings.costs.month,
      ],
      [100, 300, 'x', 'Rent', '2026-11'],
    ];
    expect(ask('SALES_BUDGET', LOG, plan, costs)).toEqual(ask('SALES_BUDGET', LOG, PLAN, COSTS));
  });

  it('the words of the answer follow the Language setting; articles stay as written', () => {
    const [first = [], ...rows] = ask(
      'SALES_BUDGET',
      LOG,
      PLAN,
      COSTS,
      settings(['Language', words.ownName]),
    );
    for (const heading of first) expect(heading).toMatch(/^[А-я ]+$/);
    const [income, rent, motivation, result] = rows.map(([article]) => article);
    for (const word of [income, motivation, result]) expect(word).toMatch(/^[А-я]/);
    expect(rent).toBe('Rent');
    expect(rows.map((row) => row.slice(1))).toEqual([
      [1000, 400, -600],
      [300, 100, -200],
      [0, 0, 0],
      [700, 300, -400],
    ]);
  });
});
