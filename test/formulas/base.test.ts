import { after, closing, refusal, renaming, step, voiding } from '../domain/logBuilder';
import { actions, ask, askRow, askRows, date, settings, tab, TODAY } from './ask';

const NOBODY = actions(step('2026-11-01', 'Filler', 1, { manager: 'Zed' }));
const CLIENTS = tab('clients', { client: 'Filler', manager: 'Zed' });

/** What stands for a manager, without the headings. */
const of = (manager: string, ...args: readonly unknown[]): unknown[] =>
  Object.values(askRow(manager, 'SALES_BASE', ...args));

const managers = (...args: readonly unknown[]): unknown[] =>
  askRows('SALES_BASE', ...args).map((row) => row['Manager']);

it('has the columns of the contract, with the team last', () => {
  expect(ask('SALES_BASE', NOBODY, CLIENTS)).toEqual([
    [
      'Manager',
      'Base',
      'Working',
      'Coverage',
      'In work',
      'Lapsed',
      'Cooling',
      'Rested',
      'Untouched',
      'Gone',
      'Closed',
      'Average sale',
      'Potential left',
    ],
    ['Zed', 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, '', 0],
    ['Team', 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, '', 0],
  ]);
});

describe('who belongs to the base', () => {
  it.each([
    ['the day before his Since', '2026-11-21', 1],
    ['on his Since', '2026-11-20', 2],
    ['a day after', '2026-11-19', 2],
    ['without a Since', '', 2],
    ['with a Since in ISO text', '2026-11-20', 2],
  ])('a client of the tab: %s', (_, since, base) => {
    const cell = since === '' ? '' : date(since);
    const clients = tab('clients', { client: 'Acme', manager: 'Ann', since: cell });
    expect(askRow('Team', 'SALES_BASE', NOBODY, clients)['Base']).toBe(base);
  });

  it('a client of the log counts though the tab does not have him, or his Since is yet to come', () => {
    const clients = tab('clients', { client: 'Acme', since: date('2027-01-01') });
    const log = actions(step('2026-11-02', 'Acme', 1), step('2026-11-02', 'Birch', 1));
    expect(askRow('Team', 'SALES_BASE', log, clients)).toMatchObject({ Base: 2, 'In work': 2 });
  });

  it('a client of voided rows alone does not, nor one of rows after asOf; a void dated later has no effect yet', () => {
    const log = actions(
      step('2026-11-02', 'Acme', 1, { id: 'a1' }),
      step('2026-11-12', 'Birch', 1),
      voiding('2026-11-10', 'a1'),
    );
    const base = (asOf: string): unknown =>
      askRow('Team', 'SALES_BASE', log, CLIENTS, '', date(asOf))['Base'];
    // Filler of the tab, Acme until the void of the 10th, Birch from the 12th.
    expect(['2026-11-01', '2026-11-09', '2026-11-10', '2026-11-12'].map(base)).toEqual([
      1, 2, 1, 2,
    ]);
  });

  it('one client in other spelling, as a number, or twice in the tab is one client', () => {
    const clients = tab(
      'clients',
      { client: 112, manager: 'Ann' },
      { client: ' acme   LTD ', manager: 'Ann' },
      { client: 'Acme Ltd', manager: 'Ann' },
      { client: '', manager: 'Ann' },
      { client: '#N/A', manager: 'Ann' },
    );
    const log = actions(step('2026-11-02', '112', 1), step('2026-11-03', 'Acme ltd', 1));
    expect(of('Ann', log, clients).slice(0, 5)).toEqual(['Ann', 2, 0, 0, 2]);
  });

  // Of two readings: the line of the old name in the tab goes on to speak for him.
  it('a renamed client is one, though the tab still has the old name; its owner holds', () => {
    const clients = tab('clients', { client: 'Old', manager: 'Bob', potential: 70 });
    const log = actions(
      step('2025-01-02', 'Old', 7, { amount: 50 }),
      renaming('2026-01-01', 'Old', 'New'),
      step('2026-11-02', 'New', 7, { amount: 150 }),
    );
    expect(ask('SALES_BASE', log, clients).slice(1)).toEqual([
      ['Bob', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 100, 0],
      ['Team', 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 100, 0],
    ]);
  });

  it.each([
    ['above', [1, 0]],
    ['below', [0, 1]],
  ])(
    'after a merge the line of the name that was kept speaks for him, the old one %s it',
    (_, order) => {
      const lines = [
        { client: 'New', manager: 'Ann', potential: 70 },
        { client: 'Old', manager: 'Bob', potential: 5 },
      ];
      const clients = tab('clients', ...order.map((at) => lines[at] ?? {}));
      const log = actions(step('2026-10-01', 'Old', 1), renaming('2026-10-02', 'Old', 'New'));
      expect(ask('SALES_BASE', log, clients).slice(1)).toEqual([
        expect.arrayContaining(['Ann', 1]) as unknown,
        expect.arrayContaining(['Team', 1]) as unknown,
      ]);
    },
  );

  it('two names of the tab that were merged are one client', () => {
    const clients = tab(
      'clients',
      { client: 'New', manager: 'Ann', potential: 70 },
      { client: 'Old', manager: 'Ann' },
    );
    const log = actions(
      step('2025-01-02', 'Old', 7),
      step('2025-01-02', 'New', 1),
      renaming('2026-01-01', 'Old', 'New'),
      refusal('2025-02-01', 'New'),
    );
    // He won as Old, and the deal opened as New was refused; a win long ago and nothing open: lapsed.
    expect(askRow('Team', 'SALES_BASE', log, clients)).toMatchObject({
      Base: 1,
      Lapsed: 1,
      'Potential left': 70,
    });
  });
});

describe('whose client he is', () => {
  it('the manager of the tab, else the manager of the latest action, else nobody', () => {
    const clients = tab(
      'clients',
      { client: 'Acme', manager: ' ANN' },
      { client: 'Birch' },
      { client: 'Cedar' },
    );
    const log = actions(
      step('2026-11-02', 'Acme', 1, { manager: 'Bob' }),
      // The latest by time stands above the earlier one.
      step('2026-11-09', 'Birch', 2, { manager: 'Cid' }),
      step('2026-11-03', 'Birch', 1, { manager: 'Bob' }),
      step('2026-11-03', 'Dill', 1, { manager: '' }),
    );
    expect(ask('SALES_BASE', log, clients).map((row) => row.slice(0, 2))).toEqual([
      ['Manager', 'Base'],
      ['(none)', 2],
      // Names of the log are shown before those of the tabs: nobody else is called Ann in the log.
      ['ANN', 1],
      ['Cid', 1],
      ['Team', 4],
    ]);
  });

  it('at equal times the lower row is the latest; a refusal, a closing and a touch are actions too', () => {
    const log = actions(
      step('2026-11-02', 'Acme', 1, { manager: 'Ann' }),
      refusal('2026-11-02', 'Acme', { manager: 'Bob' }),
      step('2026-11-02', 'Birch', 1, { manager: 'Ann' }),
      closing('2026-11-03', 'Birch', { manager: 'Cid' }),
    );
    expect(managers(log, tab('clients', { client: 'Birch' }))).toEqual(['Bob', 'Cid', 'Team']);
  });

  it('managers stand in the order of their names as texts', () => {
    const clients = tab(
      'clients',
      { client: 'A', manager: 112 },
      { client: 'B', manager: 'bob' },
      { client: 'C', manager: 10138 },
      { client: 'D', manager: 'Ann' },
      { client: 'Filler', manager: 'Zed' },
    );
    expect(managers(NOBODY, clients)).toEqual(['10138', '112', 'Ann', 'bob', 'Zed', 'Team']);
  });
});

describe('money', () => {
  it('average sale: all wins with an amount of the clients he owns now, whoever won them and when', () => {
    const clients = tab('clients', { client: 'Acme', manager: 'Ann' }, { client: 'Birch' });
    const log = actions(
      step('2020-01-01', 'Acme', 7, { manager: 'Bob', amount: 100 }),
      // The amount given last before the win: 200; the repeat order counts.
      step('2021-01-01', 'Acme', 5, { manager: 'Bob', amount: '1 000' }),
      step('2021-01-02', 'Acme', 6, { manager: 'Bob', amount: 200 }),
      step('2021-01-03', 'Acme', 7, { manager: 'Bob' }),
      step('2021-02-03', 'Acme', 7, { manager: 'Bob', amount: 600 }),
      // A win without an amount is no sale of 0.
      step('2021-03-03', 'Acme', 7, { manager: 'Bob' }),
      // An open deal is no sale.
      step('2026-03-03', 'Acme', 5, { manager: 'Bob', amount: 9999 }),
      step('2026-11-01', 'Birch', 7, { manager: 'Bob', amount: -100 }),
      step('2026-11-21', 'Birch', 7, { manager: 'Bob', amount: 7777 }),
    );
    // Ann: (100 + 200 + 600) ÷ 3; Bob: −100; team: (900 − 100) ÷ 4, not the mean of means.
    const sales = askRows('SALES_BASE', log, clients).map((row) => row['Average sale']);
    expect(sales).toEqual([300, -100, 200]);
  });

  // Of two readings: a 0 that was typed is an amount, unlike a blank cell.
  it('an amount of 0 is an amount', () => {
    const log = actions(
      step('2026-11-01', 'Acme', 7, { amount: 0 }),
      step('2026-11-02', 'Acme', 7, { amount: 100 }),
    );
    expect(askRow('Ann', 'SALES_BASE', log, CLIENTS)['Average sale']).toBe(50);
  });

  it('potential left: over untouched, rested and lapsed alone', () => {
    const names = ['untouched', 'rested', 'lapsed', 'in work', 'working', 'cooling', 'closed'];
    const clients = tab(
      'clients',
      ...names.map((client, index) => ({ client, manager: 'Ann', potential: 10 ** index })),
      { client: 'untouched too', manager: 'Ann' },
    );
    const log = actions(
      refusal('2025-01-01', 'rested'),
      step('2025-01-01', 'lapsed', 7),
      step('2025-01-01', 'in work', 1),
      step('2026-11-01', 'working', 7),
      refusal('2026-11-01', 'cooling'),
      closing('2026-11-01', 'closed'),
    );
    expect(askRow('Ann', 'SALES_BASE', log, clients)['Potential left']).toBe(111);
    expect(askRow('Team', 'SALES_BASE', log, clients)['Potential left']).toBe(111);
  });
});

it('asOf left out is today', () => {
  const log = actions(step(after(TODAY, -89), 'Acme', 7), step(after(TODAY, 1), 'Birch', 7));
  expect(askRow('Ann', 'SALES_BASE', log, CLIENTS, settings())).toMatchObject({ Working: 1 });
});
