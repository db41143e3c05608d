import { zoneOf } from '../../src/domain/calendar/timeZone';
import {
  clientsArgument,
  costsArgument,
  planArgument,
  tasksArgument,
  teamArgument,
} from '../../src/formulas/rangeArgument';
import { texts } from '../../src/texts';
import { date, tab } from './ask';

const CONTEXT = { zone: zoneOf('UTC'), words: texts.en };
const ARGUMENTS = {
  plan: planArgument,
  costs: costsArgument,
  clients: clientsArgument,
  team: teamArgument,
  tasks: tasksArgument,
};
const NAMES = Object.keys(ARGUMENTS) as (keyof typeof ARGUMENTS)[];

function rowsOf(name: keyof typeof ARGUMENTS, argument: unknown): readonly unknown[] {
  return ARGUMENTS[name](argument, CONTEXT);
}

describe.each(NAMES)('the range %s', (name) => {
  it.each([
    ['left out', undefined],
    ['an empty text', ''],
    ['a blank cell', [['']]],
    [
      'blank cells',
      [
        ['', ''],
        [null, ''],
      ],
    ],
  ])('has no rows where it is %s', (_, argument) => {
    expect(rowsOf(name, argument)).toEqual([]);
  });

  it('has no rows where it is a heading row alone, or with blank rows below', () => {
    const [headings = []] = tab(name);
    expect(rowsOf(name, tab(name))).toEqual([]);
    expect(rowsOf(name, [headings, headings.map(() => '')])).toEqual([]);
  });

  it.each(['November', 5, true, [['Ann']]])('is no single value: %p', (argument) => {
    expect(() => rowsOf(name, argument)).toThrow(
      new RegExp(`^${name}: expected a range with its heading row, got`),
    );
  });

  it('names the headings that it lacks', () => {
    expect(() =>
      rowsOf(name, [
        ['Ours', 'Note'],
        ['x', 'y'],
      ]),
    ).toThrow(new RegExp(`^${name}: the heading row lacks: `));
    expect(() =>
      rowsOf(name, [
        ['', ''],
        ['x', 'y'],
      ]),
    ).toThrow('the heading row lacks');
  });
});

it('the headings that can be missed are not asked for', () => {
  expect(
    planArgument(
      [
        ['Month', 'Manager', 'Plan'],
        ['2026-11', '', 5],
      ],
      CONTEXT,
    ),
  ).toHaveLength(1);
  expect(
    clientsArgument(
      [
        ['Client', 'Ours'],
        ['Acme', ''],
      ],
      CONTEXT,
    ),
  ).toHaveLength(1);
  expect(
    teamArgument(
      [
        ['Manager', 'Role'],
        ['Ann', 'head'],
      ],
      CONTEXT,
    ),
  ).toHaveLength(1);
});

describe('the first cell that is no sense stops the formula, in words', () => {
  it('of the plan', () => {
    const plan = tab('plan', { month: '2026-11', plan: 5 }, { month: 'Total', plan: 'lots' });
    expect(() => planArgument(plan, CONTEXT)).toThrow(
      'plan, row 3, Month: expected a month such as 2026-11 or a date in it, got “Total”.',
    );
  });

  it('of the plan, where the month is blank', () => {
    expect(() => planArgument(tab('plan', { plan: 5 }), CONTEXT)).toThrow('got a blank cell.');
  });

  it('of the costs', () => {
    const costs = tab('costs', { month: '2026-11', article: 'Rent', fact: date('2026-11-05') });
    expect(() => costsArgument(costs, CONTEXT)).toThrow(
      'costs, row 2, Fact: expected a number such as 12500 or 12500.50, got 2026-11-05.',
    );
  });

  it('of the team', () => {
    const team = tab('team', { manager: 'Ann', role: 'head', until: 'soon' });
    expect(() => teamArgument(team, CONTEXT)).toThrow(
      'team, row 2, Until: expected a date such as 2026-11-05, got “soon”.',
    );
  });

  it('of the tasks', () => {
    const tasks = tab('tasks', { task: 'Call', state: 'half done' });
    expect(() => tasksArgument(tasks, CONTEXT)).toThrow(
      'tasks, row 2, State: expected one of: not started, running, wrong way, question, done, got “half done”.',
    );
  });

  it('in the language of the workbook', () => {
    const words = texts.ru;
    const tasks = [
      ['Задача', 'Исполнитель', 'Срок', 'Состояние'],
      ['Звонок', 'Анна', 'скоро', ''],
    ];
    expect(() => tasksArgument(tasks, { ...CONTEXT, words })).toThrow(
      'tasks, строка 2, Срок: нужно: дата, например 2026-11-05; получено: “скоро”.',
    );
  });
});

it('an odd cell of the base stops nobody', () => {
  const clients = tab('clients', { client: 'Acme', since: 'long ago', potential: 'huge' });
  expect(clientsArgument(clients, CONTEXT)).toMatchObject([
    { client: 'Acme', since: undefined, potential: undefined },
  ]);
});
