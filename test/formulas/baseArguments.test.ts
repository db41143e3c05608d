import { texts } from '../../src/texts';
import { step } from '../domain/logBuilder';
import { actions, ask, askRow, settings, tab } from './ask';

const LOG = actions(step('2026-11-02', 'Acme', 7, { amount: 10 }));
const CLIENTS = tab('clients', { client: 'Birch', manager: 'Ann', potential: 5 });

describe('wrong arguments: the message names the argument, what came and what is expected', () => {
  it.each([
    ['clients: expected a range with its heading row, got 12', [LOG, 12]],
    [
      'clients: the heading row lacks: Client',
      [
        LOG,
        [
          ['Firm', 'Manager'],
          ['Acme', 'Ann'],
        ],
      ],
    ],
    ['asOf: expected a date, got “soon”', [LOG, CLIENTS, '', 'soon']],
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
    expect(() => ask('SALES_BASE', ...args)).toThrow(message);
  });
});

// Of two readings: each required range by itself, though the other could still give a part of the figures.
describe('ranges without rows give one readable row', () => {
  it.each([
    ['no actions', /actions/i, ['', CLIENTS]],
    ['blank actions', /actions/i, [[['', '']], CLIENTS]],
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
    ['nothing', /actions/i, []],
  ])('%s', (_, says, args) => {
    const table = ask('SALES_BASE', ...args);
    expect(table).toEqual([[expect.stringMatching(says)]]);
  });
});

describe.each(['ru', 'bg'] as const)('in the language %s', (language) => {
  const words = texts[language];

  it('the headings of the tab are understood, in any order, among columns of the team’s own', () => {
    const { client, manager, since, potential } = words.headings.clients;
    const clients = [
      ['Region', potential, since, manager, client],
      ['North', 5, '2026-11-20', 'Ann', 'Birch'],
      ['North', 7, '2026-11-21', 'Ann', 'Cedar'],
    ];
    expect(askRow('Ann', 'SALES_BASE', LOG, clients)).toMatchObject({
      Base: 2,
      Untouched: 1,
      'Potential left': 5,
    });
  });

  it('the headings of the answer follow the Language setting', () => {
    const [headings = [], ...rows] = ask(
      'SALES_BASE',
      LOG,
      CLIENTS,
      settings(['Language', words.settings.ownName]),
    );
    expect(headings).toHaveLength(13);
    for (const heading of headings) expect(heading).toMatch(/^[А-я ,.]+$/);
    expect(rows.map((row) => row.slice(1))).toEqual([
      [2, 1, 0.5, 0, 0, 0, 0, 1, 0, 0, 10, 5],
      [2, 1, 0.5, 0, 0, 0, 0, 1, 0, 0, 10, 5],
    ]);
    expect(rows[1]?.[0]).toMatch(/[А-я]/);
  });
});
