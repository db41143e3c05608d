import { closing, refusal, step, type TestRow } from '../../domain/logBuilder';
import { actions, askRow, askRows, settings } from '../ask';
import { funnel } from './figures';

const AS_OF = '2026-11-20';
const NOVEMBER = { from: '2026-11-01' };
const TOO_FEW = 'too few to judge';

/** A month with every kind of movement; what it must give is worked out below by hand. */
const LOG: TestRow[] = [
  step('2026-10-05', 'A', 1),
  step('2026-11-03', 'A', 3),
  step('2026-11-10', 'A', 2),
  step('2026-10-06', 'B', 3),
  refusal('2026-11-05', 'B'),
  step('2026-11-02T09:00', 'C', 1),
  step('2026-11-02T10:00', 'C', 2),
  step('2026-10-10', 'D', 2),
  step('2026-10-20', 'D', 5),
  step('2026-11-15', 'D', 7),
  refusal('2026-11-04', 'E', { stage: 2 }),
  step('2026-11-20', 'F', 1),
  step('2026-11-21', 'F', 2),
  step('2026-10-31', 'G', 4),
  closing('2026-11-01', 'G'),
];

describe('the funnel of a month worked out by hand', () => {
  it.each([
    // F waits at 1 (its next step is after the day), A and C at 2.
    ['In work', [1, 2, 0, 0, 0, 0, 0]],
    // 1: C, F. 2: A by its back move, C, E by the refusal that opened it. 3: A. 7: the win of D.
    ['Entered', [2, 3, 1, 0, 0, 0, 1]],
    // 1: A and C. 5: D, straight to the finish. D left 2 in October.
    ['Moved on', [2, 0, 0, 0, 1, 0, 0]],
    // A left 3 for 2.
    ['Went back', [0, 0, 1, 0, 0, 0, 0]],
    // 2: E. 3: B refused. 4: G closed on the first day of the month.
    ['Lost', [0, 1, 1, 1, 0, 0, 0]],
    // Opened in November: C, E and F.
    ['Reached', [3, 2, 0, 0, 0, 0, 0]],
    ['Still open', [2, 1, 0, 0, 0, 0, 0]],
    ['To next', [TOO_FEW, TOO_FEW, TOO_FEW, TOO_FEW, TOO_FEW, TOO_FEW, '']],
    ['To contract', [TOO_FEW, TOO_FEW, TOO_FEW, TOO_FEW, TOO_FEW, TOO_FEW, 1]],
  ])('%s', (heading, expected) => {
    expect(funnel(heading, LOG, AS_OF, NOVEMBER)).toEqual(expected);
  });

  it('keeps the identity: before + entered − moved on − went back − lost = in work', () => {
    const before = funnel('In work', LOG, '2026-10-31');
    expect(before).toEqual([1, 0, 1, 1, 1, 0, 0]);
    const lines = askRows('SALES_FUNNEL', actions(...LOG), '', AS_OF, '2026-11-01');
    const after = lines.map((line, index) => {
      const [entered = 0, on = 0, back = 0, lost = 0] = ['Entered', 'Moved on', 'Went back', 'Lost']
        .map((heading) => line[heading])
        .map(Number);
      return Number(before[index]) + entered - on - back - lost;
    });
    expect(after.slice(0, 6)).toEqual(funnel('In work', LOG, AS_OF).slice(0, 6));
  });

  it('has the month of asOf for its period where none is given', () => {
    const given = askRows('SALES_FUNNEL', actions(...LOG), '', AS_OF, '2026-11-01');
    expect(askRows('SALES_FUNNEL', actions(...LOG), '', AS_OF)).toEqual(given);
    expect(askRows('SALES_FUNNEL', actions(...LOG))).toEqual(given);
  });
});

describe('the period', () => {
  it('has its first and its last day in it', () => {
    const log = ['2026-11-09', '2026-11-10', '2026-11-12', '2026-11-13'].map((day, index) =>
      step(`${day}T23:59`, `C${index}`, 1),
    );
    const entered = funnel('Entered', log, '2026-11-12', { from: '2026-11-10' });
    expect(entered[0]).toBe(2);
    expect(funnel('In work', log, '2026-11-12', { from: '2026-11-10' })[0]).toBe(3);
  });

  it('of a single day is that day', () => {
    const day = { from: '2026-11-03' };
    expect(funnel('Moved on', LOG, '2026-11-03', day)).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });

  it('that begins after its end has no movement and no cohort', () => {
    const later = { from: '2026-11-21' };
    for (const heading of ['Entered', 'Moved on', 'Went back', 'Lost', 'Reached', 'Still open']) {
      expect(funnel(heading, LOG, AS_OF, later)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    }
    expect(funnel('To contract', LOG, AS_OF, later)[6]).toBe(1);
  });
});

describe('the cohort', () => {
  /** So many deals opened on 2 November, of which each later number goes on to the next stage. */
  function cohort(...reached: number[]): TestRow[] {
    return reached.flatMap((count, index) =>
      Array.from({ length: count }, (_, n) => step(`2026-11-0${index + 2}`, `C${n}`, index + 1)),
    );
  }

  it('has a rate from 8 deals on, and below it none', () => {
    const log = cohort(10, 8, 7, 3);
    expect(funnel('Reached', log, AS_OF, NOVEMBER)).toEqual([10, 8, 7, 3, 0, 0, 0]);
    expect(funnel('To next', log, AS_OF, NOVEMBER).slice(0, 4)).toEqual([
      0.8,
      0.875,
      TOO_FEW,
      TOO_FEW,
    ]);
    expect(funnel('To contract', log, AS_OF, NOVEMBER).slice(0, 3)).toEqual([0, 0, TOO_FEW]);
  });

  it('has a share of contracts that is won ÷ reached, not a product of steps', () => {
    const direct = [1, 2].map((n) => step('2026-11-02', `W${n}`, 7));
    const log = [...cohort(10, 8), ...direct];
    expect(funnel('Reached', log, AS_OF, NOVEMBER)).toEqual([12, 10, 2, 2, 2, 2, 2]);
    expect(funnel('To contract', log, AS_OF, NOVEMBER)).toEqual([
      2 / 12,
      0.2,
      TOO_FEW,
      TOO_FEW,
      TOO_FEW,
      TOO_FEW,
      1,
    ]);
  });

  it('does not take up deals of the months before, however much they move now', () => {
    const log = [
      step('2026-10-31', 'A', 1),
      step('2026-11-01', 'A', 5),
      step('2026-11-02', 'A', 7),
    ];
    expect(funnel('Reached', log, AS_OF, NOVEMBER)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(funnel('Moved on', log, AS_OF, NOVEMBER)).toEqual([1, 0, 0, 0, 1, 0, 0]);
  });

  it('is judged at asOf: what comes later is not known', () => {
    const log = [step('2026-11-02', 'A', 1), step('2026-11-21', 'A', 4)];
    expect(funnel('Reached', log, AS_OF, NOVEMBER)).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(funnel('Reached', log, '2026-11-21', NOVEMBER)).toEqual([1, 1, 1, 1, 0, 0, 0]);
  });
});

describe('the funnel of one manager', () => {
  const log = [
    ...LOG,
    step('2026-11-12', 'A', 2, { manager: 'Bob' }),
    step('2026-11-12', 'H', 1, { manager: 'Bob' }),
  ];

  it('keeps the deals that belong to him, with all that happened to them', () => {
    const bob = { ...NOVEMBER, manager: 'bob' };
    expect(funnel('In work', log, AS_OF, bob)).toEqual([1, 1, 0, 0, 0, 0, 0]);
    expect(funnel('Entered', log, AS_OF, bob)).toEqual([1, 1, 1, 0, 0, 0, 0]);
    expect(funnel('Went back', log, AS_OF, bob)).toEqual([0, 0, 1, 0, 0, 0, 0]);
    expect(funnel('Reached', log, AS_OF, bob)).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });

  it('of all managers add up to the whole', () => {
    for (const heading of ['In work', 'Entered', 'Moved on', 'Went back', 'Lost', 'Reached']) {
      const ann = funnel(heading, log, AS_OF, { ...NOVEMBER, manager: 'Ann' }).map(Number);
      const bob = funnel(heading, log, AS_OF, { ...NOVEMBER, manager: 'Bob' }).map(Number);
      const all = funnel(heading, log, AS_OF, NOVEMBER);
      expect(ann.map((count, index) => count + (bob[index] ?? 0))).toEqual(all);
    }
  });

  it('whom nobody knows has zeros and no error', () => {
    const nobody = askRow(1, 'SALES_FUNNEL', actions(...LOG), '', AS_OF, '2026-11-01', 'Zoe');
    expect(nobody).toMatchObject({
      'In work': 0,
      Entered: 0,
      Lost: 0,
      Reached: 0,
      'Still open': 0,
    });
  });
});

describe('the stages of the settings', () => {
  it('give the rows, and the last of them is the finish', () => {
    const set = settings(['Stage 1', 'Call'], ['Stage 2', 'Sold']);
    const log = [
      step('2026-11-02', 'A', 1),
      step('2026-11-03', 'A', 2),
      step('2026-11-03', 'B', 1),
    ];
    expect(askRows('SALES_FUNNEL', actions(...log), set, AS_OF)).toMatchObject([
      { Stage: 1, Name: 'Call', 'In work': 1, Entered: 2, 'Moved on': 1, Reached: 2 },
      { Stage: 2, Name: 'Sold', 'In work': 0, Entered: 1, 'Moved on': 0, Reached: 1 },
    ]);
  });
});
