import { speedOf, type StageSpeed } from '../../../src/domain/stages/speed';
import type { Settings } from '../../../src/domain/settings';
import {
  boardOf,
  dealsOf,
  closing,
  day,
  refusal,
  SETTINGS,
  step,
  type TestRow,
} from '../logBuilder';

interface Asked {
  readonly asOf?: string;
  readonly from?: string;
  readonly manager?: string;
  readonly settings?: Settings;
}

function speeds(rows: readonly TestRow[], asked: Asked = {}): StageSpeed[] {
  const { asOf = '2026-01-31', from, manager, settings = SETTINGS } = asked;
  const board = boardOf(rows, asOf, settings);
  const name = dealsOf(board)
    .map((deal) => deal.manager)
    .find(({ shown }) => shown === manager);
  const begin = from === undefined ? undefined : day(from);
  return speedOf(board, settings, { asOf: day(asOf), from: begin, manager: name });
}

/** Deals that stay in stage 1 for the days given and then advance. */
function advances(...days: number[]): TestRow[] {
  return days.flatMap((length, index) => [
    step('2026-01-01', `C${index}`, 1),
    step(`2026-01-${String(length + 1).padStart(2, '0')}`, `C${index}`, 2),
  ]);
}

describe('the speed table', () => {
  it('has the stages below the finish, empty where no deal has stayed', () => {
    const table = speeds([]);
    expect(table.map(({ stage }) => stage)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(table[0]).toEqual({ stage: 1, stays: 0, advances: 0, stillThere: 0 });
  });

  it('counts advances and the stays that still run', () => {
    const table = speeds([...advances(2, 4, 6), step('2026-01-20', 'New', 1)]);
    expect(table[0]).toMatchObject({ stays: 4, advances: 3, stillThere: 1 });
    expect(table[1]).toMatchObject({ stays: 3, advances: 0, stillThere: 3 });
  });

  it('takes the median and the 85th percentile as the first times with S ≤ 0.5 and S ≤ 0.15', () => {
    const table = speeds(advances(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    // After five of ten S = 0.5; after eight S = 0.2, after nine 0.1.
    expect(table[0]).toMatchObject({ median: 5, slow: 9 });
  });

  it('takes the slow end at 85 %, no sooner', () => {
    // After 21 of 25 S = 0.16, after 22 S = 0.12.
    const lengths = Array.from({ length: 25 }, (_, index) => index + 1);
    expect(speeds(advances(...lengths))[0]).toMatchObject({ median: 13, slow: 22 });
  });

  it('says nothing is reached where too many still wait', () => {
    const waiting = ['X', 'Y', 'Z'].map((client) => step('2026-01-01', client, 1));
    expect(speeds([...advances(2, 4), ...waiting])[0]).toMatchObject({
      advances: 2,
      median: undefined,
      slow: undefined,
    });
  });

  it.each([
    ['a refusal', refusal('2026-01-03', 'X')],
    ['a closing', closing('2026-01-03', 'X')],
  ])('censors a stay that ended by %s: it ended, but without an advance', (_, end) => {
    const rows = [step('2026-01-01', 'X', 1), end, ...advances(1, 4)];
    // At risk: 3 on day 1, one censored on day 2, 1 on day 4: S = 2/3, then 0.
    expect(speeds(rows)[0]).toMatchObject({
      stays: 3,
      advances: 2,
      stillThere: 0,
      median: 4,
      slow: 4,
    });
  });

  it('censors a stay that ended by a back move, and counts the new stay below', () => {
    const rows = [
      step('2026-01-01', 'X', 3),
      step('2026-01-05', 'X', 1),
      step('2026-01-08', 'X', 2),
    ];
    const table = speeds(rows);
    expect(table[2]).toMatchObject({ stays: 1, advances: 0, stillThere: 0, median: undefined });
    expect(table[0]).toMatchObject({ stays: 1, advances: 1, median: 3 });
  });

  it('gives skipped stages no stay', () => {
    const table = speeds([step('2026-01-01', 'X', 1), step('2026-01-05', 'X', 5)]);
    expect(table.map(({ stays }) => stays)).toEqual([1, 0, 0, 0, 1, 0]);
  });

  it('takes an advance to the finish as one', () => {
    const table = speeds([step('2026-01-01', 'X', 6), step('2026-01-05', 'X', 7)]);
    expect(table[5]).toMatchObject({ advances: 1, median: 4 });
  });

  it('takes an advance on the same day as 0 days', () => {
    expect(speeds(advances(0))[0]).toMatchObject({ advances: 1, median: 0, slow: 0 });
  });

  it('censors a running stay at asOf, so that what is known then grows with the days', () => {
    const rows = [...advances(9), step('2026-01-01', 'X', 1)];
    // On day 4 nobody has advanced; on day 9 one of two.
    expect(speeds(rows, { asOf: '2026-01-05' })[0]).toMatchObject({ advances: 0, stillThere: 2 });
    expect(speeds(rows, { asOf: '2026-01-10' })[0]).toMatchObject({ median: 9, stillThere: 1 });
  });

  it('looks at the stays begun in the period: from its first day on', () => {
    const rows = [...advances(3), step('2026-01-10', 'X', 1), step('2026-01-15', 'X', 2)];
    expect(speeds(rows, { from: '2026-01-10' })[0]).toMatchObject({ stays: 1, median: 5 });
    expect(speeds(rows, { from: '2026-01-11' })[0]).toMatchObject({ stays: 0 });
    expect(speeds(rows)[0]).toMatchObject({ stays: 2 });
  });

  it('keeps the deals that belong to a manager', () => {
    const rows = [...advances(3), step('2026-01-10', 'X', 1, { manager: 'Bob' })];
    expect(speeds(rows, { manager: 'Bob' })[0]).toMatchObject({ stays: 1, stillThere: 1 });
  });

  it('counts working days where the settings do: Friday to Monday is 1', () => {
    const rows = [step('2026-01-02', 'X', 1), step('2026-01-05', 'X', 2)];
    const settings: Settings = { ...SETTINGS, countDays: 'working' };
    expect(speeds(rows, { settings })[0]).toMatchObject({ median: 1 });
    expect(speeds(rows)[0]).toMatchObject({ median: 3 });
    const holidays = [day('2026-01-05')];
    expect(speeds(rows, { settings: { ...settings, holidays } })[0]).toMatchObject({ median: 0 });
  });
});
