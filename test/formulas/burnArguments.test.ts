import { texts } from '../../src/texts';
import { closing, refusal, step } from '../domain/logBuilder';
import { actions, ask, settings, tab } from './ask';

const LOG = actions(step('2026-11-02', 'Acme', 1), refusal('2026-11-03', 'Acme'));
const CLIENTS = tab('clients', { client: 'Birch', manager: 'Ann' });

describe('wrong arguments: the message names the argument, what came and what is expected', () => {
  it.each([
    ['clients: expected a range with its heading row, got “all”', [LOG, 'all']],
    [
      'clients: the heading row lacks: Client',
      [
        LOG,
        [
          ['Firm', 'Since'],
          ['Acme', ''],
        ],
      ],
    ],
    ['asOf: expected a date, got true', [LOG, CLIENTS, '', true]],
    ['from: expected a date, got “soon”', [LOG, CLIENTS, '', '', 'soon']],
    ['settings: expected a range with its heading row, got 12', [LOG, CLIENTS, 12]],
    [
      'actions: the heading row lacks: Manager, Stage',
      [
        [
          ['When', 'Client'],
          ['x', 'Acme'],
        ],
        CLIENTS,
      ],
    ],
  ])('%s', (message, args) => {
    expect(() => ask('SALES_BURN', ...args)).toThrow(message);
  });
});

describe('ranges without rows give one readable row', () => {
  it.each([
    ['no actions', /actions/i, ['', CLIENTS]],
    ['the headings of actions alone', /actions/i, [LOG.slice(0, 1), CLIENTS]],
    ['no clients', /client/i, [LOG, '']],
    [
      'blank clients',
      /client/i,
      [
        LOG,
        [
          ['', ''],
          ['', ''],
        ],
      ],
    ],
  ])('%s', (_, says, args) => {
    expect(ask('SALES_BURN', ...args)).toEqual([[expect.stringMatching(says)]]);
  });
});

describe.each(['ru', 'bg'] as const)('in the language %s', (language) => {
  const words = texts[language];

  it('the headings of the tab are understood', () => {
    const { client, since } = words.headings.clients;
    const clients = [
      [since, client],
      ...[1, 2, 3].map((index) => ['2026-10-01', `Fresh ${index}`]),
      ...[4, 5].map((index) => ['', `Fresh ${index}`]),
    ];
    const log = actions(...[1, 2, 3, 4, 5, 6].map((n) => step('2026-11-02', `Open ${n}`, 1)));
    // 1 comes and 2 start a month: 5, 4, 3, 2, 1 < 2.
    expect(ask('SALES_BURN', log, clients).slice(-1)).toEqual([['Runway months', 4]]);
  });

  it('the words of the answer follow the Language setting, the values stay', () => {
    const table = ask(
      'SALES_BURN',
      actions(step('2026-11-02', 'Acme', 1), closing('2026-11-03', 'Acme')),
      CLIENTS,
      settings(['Language', words.settings.ownName]),
    );
    expect(table).toHaveLength(15);
    for (const [name] of table) expect(name).toMatch(/^[А-я]/);
    const values = table.slice(1).map(([, value]) => value);
    expect(values.slice(1, 4)).toEqual([
      words.tables.tooFew,
      words.tables.tooFew,
      words.tables.tooFew,
    ]);
    expect(values[4]).toBe(1);
  });
});
