import { step, type TestRow } from '../domain/logBuilder';
import { actions, askRow } from './ask';
import { rounded } from './rounded';

const NOW = '2026-11-05';
const BEFORE = '2026-10-25';
const TOO_FEW = 'too few to judge';

function sale(when: string, client: string, amount: unknown, manager = 'Ann'): TestRow {
  return step(when, client, 7, { amount, manager });
}

/** `count` clients that bought for `amount` each in the period before: C0, C1, … */
function bought(count: number, amount: unknown = 100, manager = 'Ann'): TestRow[] {
  return Array.from({ length: count }, (_, index) =>
    sale(BEFORE, `C${String(index)}`, amount, manager),
  );
}

/** Net and gross retention of 1 to 10 November against 22 to 31 October. */
function retention(name: string, rows: readonly TestRow[]): unknown {
  const row = askRow(name, 'SALES_GROWTH', actions(...rows), '', '2026-11-10', '2026-11-01');
  return rounded([row['Net retention'], row['Gross retention']]);
}

describe('retention', () => {
  it('is the sales now to the clients of the period before, net and capped at what each bought then', () => {
    const rows = [
      ...bought(8),
      sale(NOW, 'C0', 150), // gross 100
      sale(NOW, 'C1', 150), // gross 100
      sale(NOW, 'C2', 60), // gross 60
      sale(NOW, 'C3', 100), // gross 100
      sale(NOW, 'New', 5000), // did not buy then
    ];
    // Net 460 ÷ 800, gross 360 ÷ 800.
    expect(retention('Team', rows)).toEqual([0.575, 0.45]);
    expect(retention('Ann', rows)).toEqual([0.575, 0.45]);
  });

  it('adds up the wins of a client before it caps them', () => {
    const rows = [
      ...bought(8),
      sale(BEFORE, 'C0', 200),
      sale(NOW, 'C0', 250),
      sale(NOW, 'C0', 150),
    ];
    // C0: 300 then, 400 now. Net 400 ÷ 1000, gross 300 ÷ 1000.
    expect(retention('Team', rows)).toEqual([0.4, 0.3]);
  });

  it('net may pass 100 %, gross never', () => {
    const rows = [...bought(8), ...bought(8).map((row) => ({ ...row, when: NOW, amount: 300 }))];
    expect(retention('Team', rows)).toEqual([3, 1]);
  });

  it('is 0 where none of them buys again', () => {
    expect(retention('Team', [...bought(8), sale(NOW, 'New', 100)])).toEqual([0, 0]);
  });

  it('fewer than 8 clients are too few to judge, however many wins they had', () => {
    expect(retention('Team', bought(8))).toEqual([0, 0]);
    expect(retention('Team', [...bought(7), sale(BEFORE, 'C0', 50)])).toEqual([TOO_FEW, TOO_FEW]);
    expect(retention('Team', [sale(NOW, 'New', 5)])).toEqual([TOO_FEW, TOO_FEW]);
  });

  it('of a manager: the sales with him, both times', () => {
    const rows = [
      ...bought(8),
      sale(NOW, 'C0', 40),
      sale(NOW, 'C1', 100, 'Ben'),
      sale(BEFORE, 'C2', 100, 'Ben'),
      sale(NOW, 'C2', 150),
    ];
    // Ann: 190 ÷ 800 and, C2 capped at her 100, 140 ÷ 800.
    expect(retention('Ann', rows)).toEqual([0.2375, 0.175]);
    // Ben had one client then.
    expect(retention('Ben', rows)).toEqual([TOO_FEW, TOO_FEW]);
    // The team: 40 + 100 + 150 = 290 of 900; C2 bought for 200 then, so nothing is capped.
    expect(retention('Team', rows)).toEqual(rounded([290 / 900, 290 / 900]));
  });

  it('earlier sales of 0 leave it blank', () => {
    const rows = [...bought(8, ''), sale(NOW, 'C0', 40)];
    expect(retention('Ann', rows)).toEqual(['', '']);
    expect(retention('Team', rows)).toEqual(['', '']);
    const cancelled = [...bought(8, 100), ...bought(8, -100), sale(NOW, 'C0', 40)];
    expect(retention('Ann', cancelled)).toEqual(['', '']);
  });

  it('a client who bought from several counts once for the team', () => {
    // 7 clients, one of them with both: 8 pairs, but 7 clients.
    const rows = [...bought(7), sale(BEFORE, 'C0', 100, 'Ben')];
    expect(retention('Team', rows)).toEqual([TOO_FEW, TOO_FEW]);
  });
});
