import { step, voiding, type TestRow } from '../domain/logBuilder';
import { actions, ask, askRow, askRows } from './ask';
import { rounded } from './rounded';

/** 1 to 10 November; the period before is 22 to 31 October. */
const AS_OF = '2026-11-10';
const FROM = '2026-11-01';
const NOW = '2026-11-05';
const BEFORE = '2026-10-25';

function sale(when: string, client: string, amount: unknown, more: TestRow = {}): TestRow {
  return step(when, client, 7, { amount, ...more });
}

function growth(...rows: readonly TestRow[]): unknown[][] {
  const table = ask('SALES_GROWTH', actions(...rows), '', AS_OF, FROM).slice(1);
  return rounded(table) as unknown[][];
}

/** before, now, change, from more clients, from larger sales of the team. */
function split(...rows: readonly TestRow[]): unknown[] | undefined {
  return growth(...rows)
    .at(-1)
    ?.slice(1, 6);
}

const OLD = sale('2026-01-05', 'Old', 1);

it('has the columns of the contract, and the team in the last row', () => {
  const table = ask('SALES_GROWTH', actions(OLD), '', AS_OF, FROM);
  expect(table[0]).toEqual([
    'Manager',
    'Sales before',
    'Sales now',
    'Change',
    'From more clients',
    'From larger sales',
    'First sales',
    'Repeat sales',
    'Net retention',
    'Gross retention',
  ]);
  expect(table.at(-1)?.[0]).toBe('Team');
});

describe('the change, split into number and size', () => {
  it('both roads', () => {
    // n 2 → 3, c 100 → 150: (3 − 2)·(100 + 150)/2 = 125; (150 − 100)·(2 + 3)/2 = 125.
    const rows = [
      sale(BEFORE, 'A', 60),
      sale(BEFORE, 'B', 140),
      sale(NOW, 'A', 100),
      sale(NOW, 'C', 150),
      sale(NOW, 'D', 200),
    ];
    expect(split(...rows)).toEqual([200, 450, 250, 125, 125]);
  });

  it('fewer clients with larger sales', () => {
    // n 3 → 1, c 100 → 240: (−2)·(340)/2 = −340; 140·4/2 = 280; together −60.
    const rows = ['A', 'B', 'C'].map((client) => sale(BEFORE, client, 100));
    expect(split(...rows, sale(NOW, 'A', 240))).toEqual([300, 240, -60, -340, 280]);
  });

  it('n is clients, not wins', () => {
    // n 1 → 1, c 100 → 300: all of it is size.
    const rows = [sale(BEFORE, 'A', 100), sale(NOW, 'A', 100), sale('2026-11-06', 'A', 200)];
    expect(split(...rows)).toEqual([100, 300, 200, 0, 200]);
    const label = [
      sale(BEFORE, 'A', 100),
      sale(NOW, 'A', 100, { deal: 'x' }),
      sale(NOW, 'a ', 200),
    ];
    expect(split(...label)).toEqual([100, 300, 200, 0, 200]);
  });

  it('nobody bought before: all of it is number', () => {
    expect(split(sale(NOW, 'A', 100), sale(NOW, 'B', 200))).toEqual([0, 300, 300, 300, 0]);
  });

  it('nobody buys now: all of it is number', () => {
    expect(split(sale(BEFORE, 'A', 100), sale(BEFORE, 'B', 200))).toEqual([300, 0, -300, -300, 0]);
  });

  it('nobody in either: zeros', () => {
    expect(split(OLD)).toEqual([0, 0, 0, 0, 0]);
  });

  it('a win without an amount is a buying client who bought for 0', () => {
    // n 1 → 1, c 0 → 100.
    expect(split(sale(BEFORE, 'A', ''), sale(NOW, 'A', 100))).toEqual([0, 100, 100, 0, 100]);
  });

  it('both parts add up to the change, whatever the numbers', () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      sale(
        index % 3 === 0 ? BEFORE : NOW,
        `Client ${String(index % 17)}`,
        ((index * 37) % 101) + 0.1,
        {
          manager: ['Ann', 'Ben', 'Cid'][index % 4] ?? 'Dora',
        },
      ),
    );
    const answer = askRows('SALES_GROWTH', actions(...rows), '', AS_OF, FROM);
    expect(answer).toHaveLength(5);
    for (const row of answer) {
      const sum = Number(row['From more clients']) + Number(row['From larger sales']);
      expect(sum).toBeCloseTo(Number(row.Change), 8);
      expect(Number(row['Sales now']) - Number(row['Sales before'])).toBeCloseTo(
        Number(row.Change),
        8,
      );
      expect(Number(row['First sales']) + Number(row['Repeat sales'])).toBeCloseTo(
        Number(row['Sales now']),
        8,
      );
    }
  });
});

describe('the periods', () => {
  it('the one before has as many days and ends the day before from', () => {
    const rows = [
      sale('2026-10-21', 'A', 1),
      sale('2026-10-22', 'A', 10),
      sale('2026-10-31T23:59', 'A', 100),
      sale('2026-11-01', 'A', 1000),
      sale('2026-11-10T23:59', 'A', 10000),
      sale('2026-11-11', 'A', 100000),
    ];
    expect(split(...rows)?.slice(0, 2)).toEqual([110, 11000]);
  });

  it('from is the first of the month of today where nothing is given', () => {
    // Today is the 20th: 1 to 20 November against 12 to 31 October.
    const rows = [
      sale('2026-10-11', 'A', 1),
      sale('2026-10-12', 'A', 10),
      sale('2026-11-20', 'A', 100),
      sale('2026-11-21', 'A', 1000),
    ];
    expect(askRow('Team', 'SALES_GROWTH', actions(...rows))).toMatchObject({
      'Sales before': 10,
      'Sales now': 100,
    });
  });

  it('a from after asOf gives zeros', () => {
    const log = actions(sale(BEFORE, 'A', 10), sale(NOW, 'A', 20));
    expect(askRow('Team', 'SALES_GROWTH', log, '', AS_OF, '2026-11-11')).toMatchObject({
      'Sales before': 0,
      'Sales now': 0,
      Change: 0,
      'First sales': 0,
      'Repeat sales': 0,
    });
  });
});

describe('first and repeat sales', () => {
  const first = (...rows: readonly TestRow[]): unknown[] | undefined =>
    growth(...rows)
      .at(-1)
      ?.slice(6, 8);

  it('the first win of a client ever is first, with any manager or label; all others repeat', () => {
    const rows = [
      sale('2025-01-05', 'Acme', 5, { manager: 'Ben', deal: 'Warehouse' }),
      sale(NOW, 'Acme', 10),
      sale(NOW, 'New', 100),
      sale('2026-11-06', 'New', 1000, { deal: 'Second' }),
    ];
    expect(growth(...rows).map((row) => [row[0], row[6], row[7]])).toEqual([
      ['Ann', 100, 1010],
      ['Team', 100, 1010],
    ]);
  });

  it('of two wins on one day the one that comes first is the first', () => {
    expect(first(sale(`${NOW}T15:00`, 'A', 10), sale(`${NOW}T09:00`, 'A', 100))).toEqual([100, 10]);
    expect(first(sale(NOW, 'A', 10), sale(NOW, 'A', 100))).toEqual([10, 100]);
  });

  it('a win for nothing was a win', () => {
    expect(first(sale(BEFORE, 'A', ''), sale(NOW, 'A', 100))).toEqual([0, 100]);
  });

  it('a voided first win leaves the next one the first, once the void is known', () => {
    const rows = [sale(BEFORE, 'A', 10, { id: '1' }), sale(NOW, 'A', 100)];
    expect(first(...rows, voiding('2026-11-11', '1'))).toEqual([0, 100]);
    expect(first(...rows, voiding('2026-11-10', '1'))).toEqual([100, 0]);
  });
});

describe('managers', () => {
  it('stand in the order of their names; the team is computed from all, not summed', () => {
    const rows = [
      sale(BEFORE, 'Acme', 100),
      sale(NOW, 'Acme', 200, { manager: 'ben' }),
      sale('2026-11-06', 'Acme', 100),
    ];
    const few = ['too few to judge', 'too few to judge'];
    expect(growth(...rows)).toEqual([
      // n 1 → 1, c 100 → 100.
      ['Ann', 100, 100, 0, 0, 0, 0, 100, ...few],
      // n 0 → 1, c 200.
      ['ben', 0, 200, 200, 200, 0, 0, 200, ...few],
      // One client, c 100 → 300: all of it is size.
      ['Team', 100, 300, 200, 0, 200, 0, 300, ...few],
    ]);
  });

  it('who sold in the period before alone is listed, and so is who stands for nobody', () => {
    const rows = [sale(BEFORE, 'A', 10, { manager: 'Zoe' }), sale(NOW, 'B', 20, { manager: '' })];
    expect(growth(...rows).map((row) => row.slice(0, 4))).toEqual([
      ['(none)', 0, 20, 20],
      ['Zoe', 10, 0, -10],
      ['Team', 10, 20, 10],
    ]);
  });

  it('a win counts for who won it, not for who began the deal', () => {
    const rows = [step('2026-11-02', 'A', 3), sale(NOW, 'A', 20, { manager: 'Ben' })];
    expect(growth(...rows).find(([name]) => name === 'Ben')?.[2]).toBe(20);
    expect(growth(...rows).find(([name]) => name === 'Ann')?.[2] ?? 0).toBe(0);
  });
});
