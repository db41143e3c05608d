import { closing, refusal, step, voiding, type TestRow } from '../domain/logBuilder';
import { actions, ask, askRow, date, tab } from './ask';

/** A rolling 90 days that end here begin on 23 August: 9 + 30 + 31 + 20. */
const AS_OF = '2026-11-20';

type Member = Readonly<Record<string, unknown>>;
const VERA = { manager: 'Vera', role: 'head', from: date('2026-01-10') };
const ANN = { manager: 'Ann', role: 'manager', from: date('2026-01-10') };
const TEAM = tab('team', VERA, ANN);
const NO_CLIENTS = tab('clients', { client: 'Nobody’s', manager: 'Ann' });

function by(manager: string, when: string, client: string, amount: unknown = 10): TestRow {
  return step(when, client, 7, { manager, amount });
}

interface Question {
  readonly team?: unknown;
  readonly clients?: unknown;
  readonly asOf?: string;
}

function head(rows: readonly TestRow[], question: Question = {}, name = 'Vera'): Member {
  const { team = TEAM, clients = NO_CLIENTS, asOf = AS_OF } = question;
  return askRow(name, 'SALES_HEAD', actions(...rows), team, clients, '', asOf);
}

const QUIET = step('2026-01-05', 'Quiet', 1);

it('has the columns of the contract', () => {
  expect(ask('SALES_HEAD', actions(QUIET), TEAM, NO_CLIENTS, '', AS_OF)[0]).toEqual([
    'Head',
    'Own wins in 90 days',
    'Own clients',
    'Days to hand over',
    'Own sales',
    'Team without the head',
    'Light',
  ]);
});

describe('own wins', () => {
  it('are those of the rolling 90 days that end with asOf', () => {
    const on = (...days: readonly string[]): unknown =>
      head(days.map((when, index) => by('Vera', when, `C${String(index)}`)))['Own wins in 90 days'];
    expect(on('2026-08-22')).toBe(0);
    expect(on('2026-08-23')).toBe(1);
    expect(on('2026-11-20T23:59')).toBe(1);
    expect(on('2026-11-21')).toBe(0);
    expect(on('2026-08-23', '2026-10-01', '2026-11-20')).toBe(3);
  });

  it('are neither steps below the finish, nor wins of others, nor voided ones; repeat orders count', () => {
    const rows = [
      step('2026-11-02', 'A', 6, { manager: 'Vera' }),
      by('Ann', '2026-11-03', 'B'),
      { ...by('Vera', '2026-11-04', 'C'), id: 'c' },
      voiding('2026-11-05', 'c'),
      by('Vera', '2026-11-06', 'D'),
      by('VERA ', '2026-11-07', 'D'),
    ];
    expect(head(rows)['Own wins in 90 days']).toBe(2);
  });
});

describe('the light', () => {
  const NEW = tab('team', { ...VERA, from: date('2026-11-01') }, ANN);

  it('is green up to one win, red above', () => {
    const one = by('Vera', '2026-11-03', 'A');
    const passedOn = tab(
      'clients',
      { client: 'A', manager: 'Ann' },
      { client: 'B', manager: 'Ann' },
    );
    expect(head([one], { clients: passedOn }).Light).toBe('Green');
    expect(head([one, by('Vera', '2026-11-04', 'B')], { clients: passedOn }).Light).toBe('Red');
    expect(head([one, by('Vera', '2026-11-04', 'B')], { clients: passedOn, team: NEW }).Light).toBe(
      'Red',
    );
  });

  it('is red when the hand-over is over and clients are left', () => {
    const clients = tab('clients', { client: 'A', manager: 'Vera' });
    expect(head([QUIET], { clients })).toMatchObject({
      'Days to hand over': 0,
      'Own clients': 1,
      Light: 'Red',
    });
    expect(head([QUIET], { clients, team: NEW }).Light).toBe('Green');
    expect(head([QUIET])).toMatchObject({
      'Days to hand over': 0,
      'Own clients': 0,
      Light: 'Green',
    });
  });
});

describe('own clients', () => {
  const count = (clients: unknown, ...rows: readonly TestRow[]): unknown =>
    head([QUIET, ...rows], { clients })['Own clients'];

  it('are his on the tab, whoever works on them; without a tab row, those whose latest action is his', () => {
    const clients = tab(
      'clients',
      { client: 'On the tab', manager: ' vera' },
      { client: 'Given away', manager: 'Ann' },
      { client: 'No owner given' },
      { client: 'Never touched', manager: 'Vera' },
    );
    const rows = [
      step('2026-11-02', 'On the tab', 1), // Ann acts, Vera owns
      step('2026-11-02', 'Given away', 1, { manager: 'Vera' }),
      step('2026-11-02', 'No owner given', 1, { manager: 'Vera' }),
      step('2026-11-02', 'Only in the log', 1, { manager: 'Vera' }),
      step('2026-11-02', 'Taken over', 1, { manager: 'Vera' }),
      step('2026-11-03', 'Taken over', 1),
      step('2026-11-21', 'Only in the log', 1), // not known yet
    ];
    expect(count(clients, ...rows)).toBe(4);
  });

  it('closed ones do not count; refused ones do', () => {
    const clients = tab(
      'clients',
      { client: 'A', manager: 'Vera' },
      { client: 'B', manager: 'Vera' },
    );
    const end = closing('2026-11-03', 'A', { manager: 'Vera' });
    expect(count(clients, end, refusal('2026-11-03', 'B'))).toBe(1);
    expect(count(clients, { ...end, when: '2026-11-21' })).toBe(2);
  });

  it('count from the day they are in the base', () => {
    const since = (day: string): unknown[][] =>
      tab('clients', { client: 'A', manager: 'Vera', since: date(day) });
    expect(count(since('2026-11-20'))).toBe(1);
    expect(count(since('2026-11-21'))).toBe(0);
  });
});

describe('days to hand over', () => {
  const left = (from: string, asOf: string): unknown =>
    head([QUIET], { team: tab('team', { ...VERA, from: date(from) }), asOf })['Days to hand over'];

  it('are those of 3 calendar months from From that are still to come after asOf', () => {
    // A term that begins on 1 September covers 1 September to 30 November, and asOf is over: 21 to 30 November.
    // (Read as days(asOf, 1 December) it would be 11: the glossary permits both, this is the reading of "Days".)
    expect(left('2026-09-01', '2026-11-20')).toBe(10);
    // 31 August and 3 months: 30 November, free on that day; 21 to 29 November.
    expect(left('2026-08-31', '2026-11-20')).toBe(9);
  });

  it('are 0 once it is over', () => {
    expect(left('2026-09-01', '2026-12-01')).toBe(0);
    expect(left('2026-09-01', '2026-12-20')).toBe(0);
    expect(left('2020-09-01', '2026-11-20')).toBe(0);
  });
});

describe('sales of the month to date', () => {
  it('are his own and the team’s without him', () => {
    const rows = [
      by('Vera', '2026-10-31', 'A', 1),
      by('Vera', '2026-11-01', 'B', 20),
      by('Ann', '2026-11-20', 'C', 300),
      by('Not on the team', '2026-11-05', 'D', 4000),
      by('Ann', '2026-11-21', 'E', 50000),
    ];
    expect(head(rows)).toMatchObject({ 'Own sales': 20, 'Team without the head': 4300 });
  });

  it('are 0 without a win', () => {
    expect(head([QUIET])).toMatchObject({ 'Own sales': 0, 'Team without the head': 0 });
  });
});

describe('who is a head', () => {
  it('every one has a row, in the order of the names, each against all the others', () => {
    const team = tab('team', { ...VERA, manager: 'Zoe' }, ANN, { ...VERA, role: ' Head' });
    const rows = [
      by('Zoe', '2026-11-03', 'A', 1),
      by('Vera', '2026-11-03', 'B', 20),
      by('Ann', '2026-11-03', 'C', 300),
    ];
    const table = ask('SALES_HEAD', actions(...rows), team, NO_CLIENTS, '', AS_OF).slice(1);
    // "The team's without him": the other head's sales are in it.
    expect(table.map(([name, wins, , , own, others]) => [name, wins, own, others])).toEqual([
      ['Vera', 1, 20, 301],
      ['Zoe', 1, 1, 320],
    ]);
  });

  it('a role in another language is understood', () => {
    const team = tab('team', { ...VERA, role: 'руководитель' });
    expect(head([QUIET], { team }).Head).toBe('Vera');
  });

  it('founder, admin and manager are none: the answer has no row for them', () => {
    const team = tab(
      'team',
      ANN,
      { manager: 'F', role: 'founder' },
      { manager: 'D', role: 'admin' },
    );
    const table = ask('SALES_HEAD', actions(QUIET), team, NO_CLIENTS, '', AS_OF);
    // The headings alone, or a line of words beside them.
    expect(table.length).toBeLessThanOrEqual(2);
    expect(String(table[0]?.[0])).not.toBe('');
    for (const name of ['Ann', 'F', 'D']) expect(table.map(([first]) => first)).not.toContain(name);
  });

  it('today is asOf where none is given', () => {
    const log = actions(by('Vera', '2026-11-20', 'A', 5), by('Vera', '2026-11-21', 'B', 50));
    expect(askRow('Vera', 'SALES_HEAD', log, TEAM, NO_CLIENTS)['Own sales']).toBe(5);
  });
});
