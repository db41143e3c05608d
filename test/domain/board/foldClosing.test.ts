import type { Board } from '../../../src/domain/board/board';
import { isoOf } from '../../../src/domain/calendar/calendarDay';
import type { Settings } from '../../../src/domain/settings';
import {
  after,
  boardOf,
  dealsOf,
  clientOf,
  closing,
  day,
  refusal,
  SETTINGS,
  staysOf,
  step,
  voiding,
  type TestRow,
} from '../logBuilder';

const FOR_GOOD: Settings = {
  ...SETTINGS,
  refusalReasons: [{ text: 'never again', forGood: true }],
};

function trespasses(rows: readonly TestRow[]): string[] {
  const board: Board = boardOf(rows, undefined, FOR_GOOD);
  expect(board.deals.filter(({ trespass }) => trespass)).toEqual(board.trespasses);
  return board.trespasses.map((deal) => `${deal.client.shown} ${isoOf(deal.opened)}`);
}

describe('a closing', () => {
  it('loses all open deals of the client, other labels too, each with its own manager', () => {
    const board = boardOf([
      step('2026-01-05', 'Acme', 4),
      step('2026-01-06', 'Acme', 2, { deal: 'B', manager: 'Bob' }),
      step('2026-01-06', 'Beta', 2),
      closing('2026-01-09', 'Acme', { manager: 'Cyd' }),
    ]);
    expect(
      dealsOf(board).map(({ state, stage, manager }) => [state, stage, manager.shown]),
    ).toEqual([
      ['closed', 4, 'Cyd'],
      ['closed', 2, 'Bob'],
      ['open', 2, 'Ann'],
    ]);
    expect(staysOf(dealsOf(board)[1])).toEqual(['2: 2026-01-06 – 2026-01-09 closed']);
    expect(clientOf(board, 'Acme').open).toEqual([]);
  });

  it('gives a deal of another label to nobody else, though the closing came from another manager', () => {
    const [deal] = dealsOf(
      boardOf([
        step('2026-01-05', 'Acme', 4, { deal: 'B' }),
        closing('2026-01-09', 'Acme', { manager: 'Cyd' }),
      ]),
    );
    expect(deal).toMatchObject({ state: 'closed', finished: day('2026-01-09') });
    expect(deal?.manager.shown).toBe('Ann');
  });

  it('only closes where there is no open deal: none is opened, whatever stage it gives', () => {
    const board = boardOf([closing('2026-01-09', 'Acme', { stage: 3 })]);
    expect(dealsOf(board)).toEqual([]);
    expect(clientOf(board, 'Acme')).toMatchObject({ closed: day('2026-01-09'), refusals: 0 });
  });

  it('is not undone by a win, a step or a refusal', () => {
    for (const later of [step('2026-02-01', 'Acme', 7), refusal('2026-02-01', 'Acme')]) {
      expect(
        clientOf(boardOf([closing('2026-01-09', 'Acme'), later]), 'Acme').closed,
      ).toBeDefined();
    }
  });

  it('closes also for a reason that is not allowed, which is counted elsewhere', () => {
    const board = boardOf([closing('2026-01-09', 'Acme', { reason: 'bad mood' })]);
    expect(clientOf(board, 'Acme').closed).toBeDefined();
  });

  it('is undone by a void', () => {
    const rows = [
      step('2026-01-05', 'Acme', 4),
      closing('2026-01-09', 'Acme', { id: 'c' }),
      voiding('2026-01-10', 'c'),
    ];
    const board = boardOf(rows);
    expect(clientOf(board, 'Acme').closed).toBeUndefined();
    expect(dealsOf(board)[0]?.state).toBe('open');
  });
});

describe('a trespass', () => {
  it('is a step that opens a deal on a client who is cooling', () => {
    const refused = refusal('2026-01-09', 'Acme');
    expect(trespasses([refused, step(after('2026-01-09', 179), 'Acme', 1)])).toEqual([
      `Acme ${after('2026-01-09', 179)}`,
    ]);
    expect(trespasses([refused, step(after('2026-01-09', 180), 'Acme', 1)])).toEqual([]);
  });

  it('is a refusal that opens a deal on a client who is cooling', () => {
    expect(trespasses([refusal('2026-01-09', 'Acme'), refusal('2026-02-09', 'Acme')])).toEqual([
      'Acme 2026-02-09',
    ]);
  });

  it('is one on a client who is gone or closed, however long ago', () => {
    const gone = refusal('2026-01-09', 'Acme', { reason: 'never again' });
    expect(trespasses([gone, step('2028-01-09', 'Acme', 1)])).toEqual(['Acme 2028-01-09']);
    expect(trespasses([closing('2026-01-09', 'Acme'), step('2028-01-09', 'Acme', 1)])).toEqual([
      'Acme 2028-01-09',
    ]);
  });

  it('is none where the action goes on with an open deal', () => {
    const rows = [
      step('2026-01-05', 'Acme', 2, { deal: 'B' }),
      refusal('2026-01-09', 'Acme'),
      step('2026-01-10', 'Acme', 3, { deal: 'B' }),
      refusal('2026-01-11', 'Acme', { deal: 'B' }),
    ];
    expect(trespasses(rows)).toEqual([]);
  });

  it('is one where only another label is open: this action opened a deal', () => {
    const rows = [
      step('2026-01-05', 'Acme', 2, { deal: 'B' }),
      refusal('2026-01-09', 'Acme'),
      step('2026-01-10', 'Acme', 1),
    ];
    expect(trespasses(rows)).toEqual(['Acme 2026-01-10']);
  });

  it('is no repeat order, which counts in wins and sales and in nothing else', () => {
    const rows = [
      step('2026-01-01', 'Acme', 7),
      closing('2026-01-09', 'Acme'),
      step('2026-01-10', 'Acme', 7),
    ];
    expect(trespasses(rows)).toEqual([]);
  });

  it('is a first win that a step opens at the finish', () => {
    expect(trespasses([refusal('2026-01-09', 'Acme'), step('2026-01-10', 'Acme', 7)])).toEqual([
      'Acme 2026-01-10',
    ]);
  });

  it('is no closing, for closing opens nothing', () => {
    expect(trespasses([refusal('2026-01-09', 'Acme'), closing('2026-01-10', 'Acme')])).toEqual([]);
  });

  it('is folded as usual otherwise: the deal is open, and a closed client stays closed', () => {
    const board = boardOf([closing('2026-01-09', 'Acme'), step('2026-01-10', 'Acme', 3)]);
    expect(dealsOf(board)[0]).toMatchObject({ state: 'open', stage: 3, trespass: true });
    expect(clientOf(board, 'Acme').closed).toBeDefined();
  });
});
