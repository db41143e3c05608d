import { refusal, closing, step } from '../domain/logBuilder';
import { actions, ask, askRow, askRows, settings, TODAY } from './ask';
import type { TestRow } from '../domain/logBuilder';

/** Monday to Friday, five working days. */
const FROM = '2026-11-02';
const AS_OF = '2026-11-06';

function moves(
  rows: readonly TestRow[],
  set?: unknown,
  asOf: string = AS_OF,
  from = FROM,
): unknown[][] {
  return ask('SALES_MOVES', actions(...rows), set, asOf, from).slice(1);
}

function movesOf(manager: string, ...rows: readonly TestRow[]): Readonly<Record<string, unknown>> {
  return askRow(manager, 'SALES_MOVES', actions(...rows), '', AS_OF, FROM);
}

/** Who is listed. */
function listed(rows: readonly TestRow[], asOf?: string, from?: string): unknown[] {
  return moves(rows, '', asOf, from).map(([manager]) => manager);
}

it('has the columns of the contract', () => {
  expect(ask('SALES_MOVES', actions(step(FROM, 'Acme', 1)))[0]).toEqual([
    'Manager',
    'New deals',
    'Steps forward',
    'Back moves',
    'Wins',
    'Refusals',
    'Clients touched',
    'Steps per working day',
    'Steps left',
    'Done by',
  ]);
});

describe('steps', () => {
  it('an opening counts its stage, for the deal stood at 0 before', () => {
    // 3 steps in 5 working days: 0.6; 4 left: ceil(6.67) = 7 working days after Friday 6th: Tuesday 17th.
    expect(moves([step('2026-11-02', 'Acme', 3)])).toEqual([
      ['Ann', 1, 3, 0, 0, 0, 1, 0.6, 4, '2026-11-17'],
    ]);
  });

  it('a skip counts every stage passed, a touch none, a back move none; what is climbed again counts again', () => {
    const row = movesOf(
      'Ann',
      step('2026-11-02', 'Acme', 1), // + 1
      step('2026-11-03', 'Acme', 4), // + 3
      step('2026-11-03', 'Acme', 4),
      step('2026-11-04', 'Acme', 2), // back
      step('2026-11-05', 'Acme', 3), // + 1
    );
    expect(row).toMatchObject({ 'New deals': 1, 'Steps forward': 5, 'Back moves': 1 });
    expect(row).toMatchObject({
      'Clients touched': 1,
      'Steps per working day': 1,
      'Steps left': 4,
    });
  });

  it('a step of the period counts from the stage reached before it', () => {
    const row = movesOf('Ann', step('2026-10-20', 'Acme', 2), step('2026-11-02', 'Acme', 6));
    expect(row).toMatchObject({ 'New deals': 0, 'Steps forward': 4, 'Steps left': 1 });
  });

  it('a win counts its steps and leaves none', () => {
    // 5 at the opening, 2 to the finish.
    const row = movesOf('Ann', step('2026-11-02', 'Acme', 5), step('2026-11-03', 'Acme', 7));
    expect(row).toMatchObject({ 'Steps forward': 7, Wins: 1, 'Steps left': 0, 'Done by': '' });
  });

  it('a first deal that opens at the finish is a new deal, seven steps and a win', () => {
    const row = movesOf('Ann', step('2026-11-02', 'Acme', 7));
    expect(row).toMatchObject({ 'New deals': 1, 'Steps forward': 7, Wins: 1, 'Steps left': 0 });
  });

  it('the number of stages is a setting: two steps of three leave one', () => {
    const three = settings(['Stage 1', 'Call'], ['Stage 2', 'Offer'], ['Stage 3', 'Sold']);
    // 2 steps in 5 days: 0.4; 1 left: ceil(2.5) = 3 working days.
    expect(moves([step('2026-11-02', 'Acme', 'Offer')], three)).toEqual([
      ['Ann', 1, 2, 0, 0, 0, 1, 0.4, 1, '2026-11-11'],
    ]);
  });

  it('several deals of a client count each for itself, the client once', () => {
    const row = movesOf(
      'Ann',
      step('2026-11-02', 'Acme', 2, { deal: 'A' }),
      step('2026-11-03', 'acme ', 5, { deal: 'B' }),
      step('2026-11-04', 'Birch', 1),
    );
    // Left: 5 + 2 + 6.
    expect(row).toMatchObject({ 'New deals': 3, 'Steps forward': 8, 'Steps left': 13 });
    expect(row).toMatchObject({ 'Clients touched': 2 });
  });
});

describe('who gets what', () => {
  it('events count for the manager of their row, steps left for the owner of the deal', () => {
    const rows = [step('2026-11-02', 'Acme', 3), step('2026-11-03', 'Acme', 5, { manager: 'Ben' })];
    // Ben: 2 steps in 5 days: 0.4; 2 left: 5 working days after the 6th.
    expect(moves(rows)).toEqual([
      ['Ann', 1, 3, 0, 0, 0, 1, 0.6, 0, ''],
      ['Ben', 0, 2, 0, 0, 0, 1, 0.4, 2, '2026-11-13'],
    ]);
  });

  it('a win and a refusal count for the manager who recorded them', () => {
    const rows = [
      step('2026-11-02', 'Acme', 3),
      step('2026-11-02', 'Birch', 3),
      step('2026-11-03', 'Acme', 7, { manager: 'Ben' }),
      refusal('2026-11-03', 'Birch', { manager: 'Ben' }),
    ];
    expect(moves(rows).map((row) => row.slice(0, 7))).toEqual([
      ['Ann', 2, 6, 0, 0, 0, 2],
      ['Ben', 0, 4, 0, 1, 1, 2],
    ]);
  });

  it('whoever acted is listed, also by a touch; so is who only holds an open deal', () => {
    const rows = [
      step('2026-10-20', 'Acme', 3, { manager: 'Holds' }),
      step('2026-10-20', 'Birch', 3, { manager: 'Gave away' }),
      step('2026-10-21', 'Birch', 3, { manager: 'Took' }),
      step('2026-10-20', 'Cedar', 3, { manager: 'Lost' }),
      refusal('2026-10-21', 'Cedar', { manager: 'Lost' }),
      step('2026-10-20', 'Dill', 3, { manager: 'Gave away' }),
      step('2026-11-02', 'Dill', 3, { manager: 'Touched' }),
      step('2026-10-20', 'Elm', 7, { manager: 'Won in October' }),
    ];
    expect(listed(rows)).toEqual(['Holds', 'Took', 'Touched']);
    expect(movesOf('Holds', ...rows)).toMatchObject({ 'Clients touched': 0, 'Steps left': 4 });
    expect(movesOf('Touched', ...rows)).toMatchObject({ 'Clients touched': 1, 'Steps left': 4 });
  });

  it('a row without a manager counts for "(none)", which stands where its name belongs', () => {
    const rows = [step('2026-11-02', 'Acme', 1), step('2026-11-02', 'Birch', 2, { manager: '' })];
    expect(moves(rows).map(([manager, deals]) => [manager, deals])).toEqual([
      ['(none)', 1],
      ['Ann', 1],
    ]);
  });

  it('names are texts in their order, case ignored, shown as first written', () => {
    const by = (manager: unknown, client: string): TestRow =>
      step('2026-11-02', client, 1, { manager });
    const rows = [by('zoe', 'A'), by(112, 'B'), by('Ben', 'C'), by(10138, 'D'), by('anna K', 'E')];
    expect(listed([...rows, by('ZOE', 'F')])).toEqual(['10138', '112', 'anna K', 'Ben', 'zoe']);
  });
});

describe('refusals, closings and repeat orders', () => {
  it('a refusal at the first call is a new deal but no steps', () => {
    expect(moves([refusal('2026-11-02', 'Acme', { stage: 3 })])).toEqual([
      // Nothing is left, so nothing is to be done, whatever the pace.
      ['Ann', 1, 0, 0, 0, 1, 1, 0, 0, ''],
    ]);
  });

  it('a refusal of an open deal is a refusal and no new deal', () => {
    const row = movesOf('Ann', step('2026-10-20', 'Acme', 3), refusal('2026-11-02', 'Acme'));
    expect(row).toMatchObject({ 'New deals': 0, 'Steps forward': 0, Refusals: 1, 'Steps left': 0 });
  });

  it('a closing is an action and touches its client, but is no refusal', () => {
    const rows = [step('2026-10-20', 'Acme', 3), closing('2026-11-02', 'Acme', { manager: 'Ben' })];
    expect(moves(rows)).toEqual([['Ben', 0, 0, 0, 0, 0, 1, 0, 0, '']]);
  });

  it('a deal reopened after a refusal is new again and climbs from 0', () => {
    const row = movesOf(
      'Ann',
      step('2026-11-02', 'Acme', 3),
      refusal('2026-11-03', 'Acme'),
      step('2026-11-04', 'Acme', 2),
    );
    expect(row).toMatchObject({ 'New deals': 2, 'Steps forward': 5, Refusals: 1, 'Steps left': 5 });
  });

  it('a repeat order is a win and nothing else, under any label', () => {
    const rows = [
      step('2026-10-05', 'Acme', 7),
      step('2026-11-02', 'Acme', 7),
      step('2026-11-03', 'Acme', 7, { deal: 'B', manager: 'Ben' }),
    ];
    expect(moves(rows)).toEqual([
      ['Ann', 0, 0, 0, 1, 0, 1, 0, 0, ''],
      ['Ben', 0, 0, 0, 1, 0, 1, 0, 0, ''],
    ]);
  });

  it('a deal of an old client that opens below the finish is no repeat order', () => {
    const rows = [
      step('2026-10-05', 'Acme', 7),
      step('2026-11-02', 'Acme', 6),
      step('2026-11-03', 'Acme', 7),
    ];
    expect(movesOf('Ann', ...rows)).toMatchObject({ 'New deals': 1, 'Steps forward': 7, Wins: 1 });
  });

  it('a second step to the finish on the same day is a repeat order as well', () => {
    const row = movesOf('Ann', step('2026-11-02', 'Acme', 7), step('2026-11-02', 'Acme', 7));
    expect(row).toMatchObject({ 'New deals': 1, 'Steps forward': 7, Wins: 2 });
  });
});

it('the period is the month of today where nothing is given', () => {
  const log = actions(
    step('2026-10-31', 'A', 1),
    step('2026-11-01', 'B', 1),
    step(TODAY, 'C', 1),
    step('2026-11-21', 'D', 1),
  );
  // 2 steps in the 15 working days of 1 to 20 November.
  expect(askRows('SALES_MOVES', log)[0]).toMatchObject({
    'New deals': 2,
    'Steps per working day': 2 / 15,
    'Steps left': 18,
  });
});
