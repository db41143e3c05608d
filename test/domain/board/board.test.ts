import { foldLog, type Board } from '../../../src/domain/board/board';
import {
  boardOf,
  dealsOf,
  clientOf,
  closing,
  day,
  readLog,
  refusal,
  renaming,
  SETTINGS,
  staysOf,
  step,
  summaryOf,
  voiding,
} from '../logBuilder';

function clientNames(board: Board): string[] {
  return board.clients
    .all()
    .map(({ name }) => name.shown)
    .sort();
}

describe('the order of the log', () => {
  it('is by instant, whatever the order of the rows', () => {
    const rows = [
      step('2026-01-09', 'Acme', 3),
      step('2026-01-05', 'Acme', 1),
      step('2026-01-07 10:00', 'Acme', 2),
    ];
    expect(staysOf(dealsOf(boardOf(rows))[0])).toEqual([
      '1: 2026-01-05 – 2026-01-07 advanced',
      '2: 2026-01-07 – 2026-01-09 advanced',
      '3: 2026-01-09 – running',
    ]);
  });

  it('is by row where the instants are the same', () => {
    const low = step('2026-01-05', 'Acme', 1);
    const high = step('2026-01-05', 'Acme', 4);
    expect(dealsOf(boardOf([low, high]))[0]).toMatchObject({ stage: 4 });
    expect(dealsOf(boardOf([high, low]))[0]).toMatchObject({ stage: 1, reached: 4 });
    const later = step('2026-01-06', 'Acme', 5);
    expect(dealsOf(boardOf([later, high, low]))[0]?.stays.map(({ stage }) => stage)).toEqual([
      4, 1, 5,
    ]);
  });

  it('puts a bare date at 00:00, before any time of that date', () => {
    const rows = [step('2026-01-05 00:01', 'Acme', 3), step('2026-01-05', 'Acme', 2)];
    expect(dealsOf(boardOf(rows))[0]).toMatchObject({ stage: 3 });
  });

  it('compares instants across offsets, not the times as written', () => {
    const rows = [
      step('2026-01-05T10:00+02:00', 'Acme', 2),
      step('2026-01-05T09:00Z', 'Acme', 3),
      step('2026-01-05T04:30-05:00', 'Acme', 4),
    ];
    expect(dealsOf(boardOf(rows))[0]?.stays.map(({ stage }) => stage)).toEqual([2, 3, 4]);
  });
});

describe('the board as of a date', () => {
  const rows = [
    step('2026-01-05 23:59', 'Acme', 1),
    step('2026-01-06 00:00', 'Acme', 2),
    step('2026-01-07', 'Beta', 1, { id: 'b' }),
    voiding('2026-01-09', 'b'),
    renaming('2026-01-10', 'Acme', 'Apex'),
  ];

  it('knows everything up to and including that date, which is over, and nothing after it', () => {
    expect(dealsOf(boardOf(rows, '2026-01-04'))).toEqual([]);
    expect(dealsOf(boardOf(rows, '2026-01-05'))[0]?.stage).toBe(1);
    expect(dealsOf(boardOf(rows, '2026-01-06'))[0]?.stage).toBe(2);
  });

  it('knows no void dated later', () => {
    expect(clientNames(boardOf(rows, '2026-01-08'))).toEqual(['Acme', 'Beta']);
    expect(clientNames(boardOf(rows, '2026-01-09'))).toEqual(['Acme']);
  });

  it('knows no rename dated later', () => {
    expect(clientNames(boardOf(rows, '2026-01-10'))).toEqual(['Apex']);
  });

  it('counts the actions it stands on: readable, not voided, known', () => {
    const counts = ['2026-01-05', '2026-01-08', '2026-01-09'].map(
      (asOf) => boardOf(rows, asOf).actions,
    );
    expect(counts).toEqual([1, 3, 2]);
    expect(boardOf(rows).actions).toBe(2);
  });

  it('is empty for an empty log', () => {
    expect(boardOf([], '2026-01-05')).toMatchObject({
      deals: { length: 0 },
      actions: 0,
      leftOut: 0,
    });
  });
});

describe('rows left out', () => {
  const rows = [
    step('soon', 'Acme', 1, { id: 'undated' }),
    step('2026-01-05', '', 1, { id: 'no client' }),
    step('2026-01-06', 'Acme', 9, { id: 'no stage' }),
    step('2026-01-07', 'Acme', 1, { outcome: 'perhaps' }),
    step('2026-01-01', 'Acme', 1, { manager: '' }),
    step('2026-01-01', 'Acme', 1, { amount: 'ten' }),
  ];

  it('are the unreadable ones dated up to the day, and the undated', () => {
    const counts = ['2026-01-04', '2026-01-05', '2026-01-06', '2026-01-07'].map(
      (asOf) => boardOf(rows, asOf).leftOut,
    );
    expect(counts).toEqual([1, 2, 3, 4]);
    expect(boardOf(rows).leftOut).toBe(4);
  });

  it('are not those without a manager or with no readable amount, which stay', () => {
    expect(boardOf(rows, '2026-01-04').actions).toBe(2);
  });

  it('are not the voided ones, once the void is known', () => {
    const more = [...rows, voiding('2026-01-10', 'undated'), voiding('2026-01-10', 'no stage')];
    expect(boardOf(more, '2026-01-09').leftOut).toBe(4);
    expect(boardOf(more, '2026-01-10').leftOut).toBe(2);
  });

  it('are also voids and renames that lack what they need', () => {
    const lame = [voiding('2026-01-05', ''), voiding('', 'x'), renaming('2026-01-05', 'A', '')];
    expect(boardOf(lame).leftOut).toBe(3);
  });
});

describe('a rename', () => {
  it('makes rows of the old name count for the new one, above and below', () => {
    const board = boardOf([
      step('2026-01-05', 'Old', 1),
      renaming('2026-01-06', 'old', 'New'),
      step('2026-01-07', 'OLD', 2),
    ]);
    expect(clientNames(board)).toEqual(['New']);
    expect(dealsOf(board)).toHaveLength(1);
    expect(dealsOf(board)[0]).toMatchObject({ stage: 2 });
    expect(dealsOf(board)[0]?.client.shown).toBe('New');
  });

  it('merges two clients into one: their rows are folded together, by time', () => {
    const board = boardOf([
      step('2026-01-05', 'A', 1),
      step('2026-01-06', 'B', 3),
      step('2026-01-08', 'A', 4),
      renaming('2026-01-09', 'A', 'B'),
    ]);
    expect(staysOf(dealsOf(board)[0])).toEqual([
      '1: 2026-01-05 – 2026-01-06 advanced',
      '3: 2026-01-06 – 2026-01-08 advanced',
      '4: 2026-01-08 – running',
    ]);
    expect(dealsOf(board)).toHaveLength(1);
  });

  it('is known to who asks for a client by his old name', () => {
    const log = readLog([step('2026-01-05', 'A', 1), renaming('2026-01-09', 'A', 'B')]);
    const old = log.clients.find('A');
    const nameOf = (asOf: string): string | undefined =>
      old && foldLog(log, SETTINGS, day(asOf)).clientOf(old)?.name.shown;
    expect([nameOf('2026-01-08'), nameOf('2026-01-09')]).toEqual(['A', 'B']);
  });

  it('lets the refusal and the closing of one name hold for the other', () => {
    const merge = renaming('2026-01-20', 'A', 'B');
    const refused = boardOf([refusal('2026-01-05', 'A'), step('2026-01-09', 'B', 1), merge]);
    expect(refused.trespasses).toHaveLength(1);
    const closed = boardOf([closing('2026-01-05', 'A'), step('2026-01-04', 'B', 1), merge]);
    expect(dealsOf(closed)[0]?.state).toBe('closed');
  });

  it('counts by the last row for a name: last by instant, for the log is in order of time', () => {
    const board = boardOf([
      step('2026-01-01', 'A', 1),
      renaming('2026-01-09', 'A', 'C'),
      renaming('2026-01-08', 'A', 'B'),
    ]);
    expect(clientNames(board)).toEqual(['C']);
  });

  it('is taken back by a void', () => {
    const board = boardOf([
      step('2026-01-01', 'A', 1),
      renaming('2026-01-08', 'A', 'B', { id: 'r' }),
      voiding('2026-01-09', 'r'),
    ]);
    expect(clientNames(board)).toEqual(['A']);
  });

  it('in a circle has no effect, and is a problem', () => {
    const board = boardOf([
      step('2026-01-01', 'A', 1),
      renaming('2026-01-08', 'A', 'B'),
      renaming('2026-01-09', 'B', 'A'),
    ]);
    expect(clientNames(board)).toEqual(['A']);
    expect(board.circles.map(({ row }) => row)).toEqual([3, 4]);
  });
});

describe('a void', () => {
  it('takes an action back as if it had never been written', () => {
    const before = [step('2026-01-01', 'A', 1), step('2026-01-05', 'A', 2)];
    const wrong = step('2026-01-03', 'A', 7, { id: 'x', amount: 5 });
    const board = boardOf([...before, wrong, voiding('2026-01-06', 'x')]);
    expect(summaryOf(board)).toEqual(summaryOf(boardOf(before)));
  });
});

describe('names', () => {
  it('are shown as first written, first in the log from the top, not first in time', () => {
    const board = boardOf([step('2026-01-09', 'ACME Ltd', 2), step('2026-01-01', ' acme  ltd', 1)]);
    expect(clientOf(board, 'acme ltd').name.shown).toBe('ACME Ltd');
  });
});

describe('a second win', () => {
  it('of one client and label on one date is noted with its row', () => {
    const board = boardOf([
      step('2026-01-05', 'A', 7),
      step('2026-01-05 12:00', 'a', 7),
      step('2026-01-05', 'A', 7, { deal: 'B' }),
      step('2026-01-06', 'A', 7),
      step('2026-01-05', 'C', 7),
    ]);
    expect(board.secondWins).toEqual([3]);
    expect(clientOf(board, 'A')).toMatchObject({ wins: 4, lastWon: { won: day('2026-01-06') } });
  });
});
