import { funnelOf, type FunnelStage } from '../../../src/domain/stages/funnel';
import { boardOf, dealsOf, closing, day, refusal, step, type TestRow } from '../logBuilder';

function funnel(
  rows: readonly TestRow[],
  from = '2026-01-01',
  asOf = '2026-01-31',
  manager?: string,
): FunnelStage[] {
  const board = boardOf(rows, asOf);
  const name = dealsOf(board)
    .map((deal) => deal.manager)
    .find(({ shown }) => shown === manager);
  return funnelOf(board, 7, { asOf: day(asOf), from: day(from), manager: name });
}

type Figure = Exclude<keyof FunnelStage, 'stage'>;

/** One column of the funnel from stage 1 to 7. */
function column(stages: readonly FunnelStage[], figure: Figure): number[] {
  return stages.map((stage) => stage[figure]);
}

const LONG = step('2026-01-05', 'Acme', 1);

describe('the funnel', () => {
  it('has all stages with zeros where there are no deals', () => {
    const stages = funnel([]);
    expect(stages.map(({ stage }) => stage)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(stages.every(({ inWork, entered, reached }) => inWork + entered + reached === 0)).toBe(
      true,
    );
  });

  it('counts deals in work where they stand now, however old, and several of one client', () => {
    const rows = [
      step('2025-06-05', 'Old', 2),
      step('2026-01-05', 'Acme', 2),
      step('2026-01-05', 'Acme', 4, { deal: 'B' }),
      step('2026-01-05', 'Won', 7),
      refusal('2026-01-05', 'Lost'),
    ];
    expect(column(funnel(rows), 'inWork')).toEqual([0, 2, 0, 1, 0, 0, 0]);
  });

  it('counts a stay begun as entered: opening, advance, back move; at the finish the wins', () => {
    const rows = [
      LONG,
      step('2026-01-06', 'Acme', 3),
      step('2026-01-07', 'Acme', 2),
      step('2026-01-08', 'Acme', 2),
      step('2026-01-09', 'Acme', 7),
      step('2026-01-10', 'Beta', 7),
      step('2026-01-11', 'Beta', 7),
    ];
    expect(column(funnel(rows), 'entered')).toEqual([1, 1, 1, 0, 0, 0, 3]);
  });

  it('counts moved on and went back at the stage left', () => {
    const rows = [LONG, step('2026-01-06', 'Acme', 3), step('2026-01-07', 'Acme', 2)];
    const stages = funnel([...rows, step('2026-01-09', 'Acme', 7)]);
    expect(column(stages, 'movedOn')).toEqual([1, 1, 0, 0, 0, 0, 0]);
    expect(column(stages, 'wentBack')).toEqual([0, 0, 1, 0, 0, 0, 0]);
  });

  it('counts refused and closed deals as lost at the stage where they stood', () => {
    const rows = [
      step('2026-01-05', 'A', 3),
      refusal('2026-01-06', 'A', { stage: 1 }),
      step('2026-01-05', 'B', 5),
      closing('2026-01-06', 'B'),
      refusal('2026-01-06', 'C'),
      refusal('2026-01-06', 'D', { stage: 7 }),
      closing('2026-01-06', 'E'),
    ];
    const stages = funnel(rows);
    expect(column(stages, 'lost')).toEqual([1, 0, 1, 0, 1, 1, 0]);
    expect(column(stages, 'entered')).toEqual([1, 0, 1, 0, 1, 1, 0]);
  });

  it('looks at movements from the first to the last day of the period, both included', () => {
    const rows = [
      step('2025-12-31', 'A', 1),
      step('2026-01-01', 'A', 2),
      step('2026-01-31 23:59', 'A', 3),
      step('2026-02-01', 'A', 4),
    ];
    const stages = funnel(rows);
    expect(column(stages, 'entered')).toEqual([0, 1, 1, 0, 0, 0, 0]);
    expect(column(stages, 'movedOn')).toEqual([1, 1, 0, 0, 0, 0, 0]);
    expect(column(stages, 'inWork')).toEqual([0, 0, 1, 0, 0, 0, 0]);
  });
});

describe('the cohort of the funnel', () => {
  it('is the deals opened in the period, with every stage they reached, skipped ones included', () => {
    const rows = [
      step('2025-12-31', 'Old', 1),
      step('2026-01-10', 'Old', 6),
      LONG,
      step('2026-01-06', 'Acme', 5),
      step('2026-01-07', 'Acme', 2),
      step('2026-01-31', 'Beta', 2),
    ];
    expect(column(funnel(rows), 'reached')).toEqual([2, 2, 1, 1, 1, 0, 0]);
  });

  it('is judged at asOf: a deal may reach stages long after the period of its opening began', () => {
    const rows = [LONG, step('2026-03-10', 'Acme', 7)];
    expect(column(funnel(rows, '2026-01-01', '2026-01-31'), 'reached')[6]).toBe(0);
    expect(column(funnel(rows, '2026-01-01', '2026-03-31'), 'reached')[6]).toBe(1);
  });

  it('shows how many that reached a stage are still open, so nobody takes it for a bad one', () => {
    const rows = [
      step('2026-01-05', 'A', 3),
      step('2026-01-05', 'B', 3),
      refusal('2026-01-06', 'B'),
      step('2026-01-05', 'C', 7),
      step('2026-01-05', 'D', 1),
    ];
    const stages = funnel(rows);
    expect(column(stages, 'reached')).toEqual([4, 3, 3, 1, 1, 1, 1]);
    expect(column(stages, 'stillOpen')).toEqual([2, 1, 1, 0, 0, 0, 0]);
  });

  it('has in it deals that a refusal opened, for a first call that fails is a start', () => {
    expect(column(funnel([refusal('2026-01-05', 'A')]), 'reached')).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });

  it('has no repeat orders in it: they count in wins and in nothing else', () => {
    const rows = [step('2025-12-01', 'A', 7), step('2026-01-05', 'A', 7)];
    const stages = funnel(rows);
    expect(column(stages, 'reached')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(column(stages, 'entered')).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });
});

describe('the funnel of one manager', () => {
  it('keeps the deals that belong to him, with all that happened to them before', () => {
    const rows = [
      LONG,
      step('2026-01-06', 'Acme', 2, { manager: 'Bob' }),
      step('2026-01-06', 'Beta', 1),
    ];
    const bob = funnel(rows, '2026-01-01', '2026-01-31', 'Bob');
    expect(column(bob, 'entered')).toEqual([1, 1, 0, 0, 0, 0, 0]);
    expect(column(bob, 'reached')).toEqual([1, 1, 0, 0, 0, 0, 0]);
    const ann = funnel(rows, '2026-01-01', '2026-01-31', 'Ann');
    expect(column(ann, 'entered')).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(column(ann, 'inWork')).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });
});

describe('the identity of the funnel', () => {
  it('holds: in work at the end = before + entered − moved on − went back − lost', () => {
    const rows = [
      step('2025-12-05', 'A', 2),
      step('2025-12-05', 'B', 4),
      step('2026-01-05', 'A', 4),
      step('2026-01-06', 'B', 2),
      step('2026-01-07', 'A', 7),
      refusal('2026-01-08', 'B'),
      step('2026-01-09', 'C', 1),
      refusal('2026-01-09', 'D', { stage: 3 }),
    ];
    const before = column(funnel(rows, '2025-12-01', '2025-12-31'), 'inWork');
    const end = funnel(rows).slice(0, 6);
    const expected = end.map(
      (s, index) => (before[index] ?? 0) + s.entered - s.movedOn - s.wentBack - s.lost,
    );
    expect(column(end, 'inWork')).toEqual(expected);
  });
});
