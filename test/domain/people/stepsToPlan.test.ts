import {
  stepsToPlan,
  workingDaysLeft,
  type StepsQuestion,
  type StepsToPlan,
} from '../../../src/domain/people/stepsToPlan';
import { day } from '../logBuilder';

const NO_PLAN = { planned: undefined, fact: 0 };

/** Seven stages, one working day left, nothing planned, an empty board, unless said otherwise. */
function ask(
  question: Partial<Omit<StepsQuestion, 'targets'>>,
  { wins = NO_PLAN, sales = NO_PLAN }: Partial<StepsQuestion['targets']> = {},
): StepsToPlan | undefined {
  const targets = { wins, sales };
  return stepsToPlan({
    ...{ targets, averageWin: undefined, stages: [], finish: 7, daysLeft: 1 },
    ...question,
  });
}

describe('where wins are planned', () => {
  it('the deals nearest to the finish make the missing ones: 1 step from stage 6 and 2 from stage 5', () => {
    const wins = { planned: 3, fact: 1 };
    expect(ask({ stages: [5, 1, 6, 3] }, { wins })?.left).toBe(3);
  });

  it('a win beyond the open deals takes a new deal through all 7 stages', () => {
    const wins = { planned: 4, fact: 0 };
    // 1 from stage 6, 2 from stage 5, and two new deals.
    expect(ask({ stages: [5, 6] }, { wins })?.left).toBe(1 + 2 + 7 + 7);
    expect(ask({ stages: [] }, { wins })?.left).toBe(28);
    expect(ask({ stages: [1], finish: 2 }, { wins })?.left).toBe(1 + 2 + 2 + 2);
  });

  it('nothing is left where the plan is met or more', () => {
    expect(ask({ stages: [6] }, { wins: { planned: 2, fact: 2 } })).toEqual({ left: 0, aDay: 0 });
    expect(ask({ stages: [6] }, { wins: { planned: 2, fact: 5 } })).toEqual({ left: 0, aDay: 0 });
  });

  it('a part of a win asks for a whole one', () => {
    expect(ask({}, { wins: { planned: 1.5, fact: 1 } })?.left).toBe(7);
  });

  it('they count, and not the sales planned beside them', () => {
    const both = { wins: { planned: 1, fact: 1 }, sales: { planned: 9000, fact: 0 } };
    expect(ask({ averageWin: 10 }, both)?.left).toBe(0);
  });
});

describe('where sales alone are planned', () => {
  const sales = { planned: 1000, fact: 400 };

  it('the gap is made of average wins: 600 of 250 each are 3 wins', () => {
    // 3 from stage 4, and two new deals.
    expect(ask({ averageWin: 250, stages: [4] }, { sales })?.left).toBe(3 + 7 + 7);
    expect(ask({ averageWin: 300, stages: [4] }, { sales })?.left).toBe(3 + 7);
  });

  it('the dust of floating point makes no further win', () => {
    // 0.1 + 0.2 is a little more than 3 × 0.1.
    const dusty = { planned: 0.1 + 0.2, fact: 0 };
    expect(ask({ averageWin: 0.1 }, { sales: dusty })?.left).toBe(21);
    expect(ask({}, { sales: { planned: 0.1 + 0.2, fact: 0.3 } })?.left).toBe(0);
  });

  it('no gap needs no average', () => {
    expect(ask({}, { sales: { planned: 1000, fact: 1000 } })?.left).toBe(0);
    expect(ask({}, { sales: { planned: 1000, fact: 1700 } })?.left).toBe(0);
  });

  it.each([undefined, 0, -5])(
    'an average of %s cannot tell how many wins they take',
    (averageWin) => {
      expect(ask({ averageWin }, { sales })).toBeUndefined();
    },
  );
});

it('where nothing is planned, nothing is left to a plan: no number, not 0', () => {
  expect(ask({ averageWin: 100, stages: [1, 2] })).toBeUndefined();
});

describe('a day', () => {
  const wins = { planned: 1, fact: 0 };

  it('it is the share of each working day left, rounded up: else the last one would come too late', () => {
    expect(ask({ daysLeft: 7 }, { wins })).toEqual({ left: 7, aDay: 1 });
    expect(ask({ daysLeft: 6 }, { wins })).toEqual({ left: 7, aDay: 2 });
    expect(ask({ daysLeft: 2 }, { wins })).toEqual({ left: 7, aDay: 4 });
    expect(ask({ daysLeft: 30 }, { wins })).toEqual({ left: 7, aDay: 1 });
  });

  it('without a working day left it is all of them', () => {
    expect(ask({ daysLeft: 0 }, { wins })).toEqual({ left: 7, aDay: 7 });
  });
});

it.each([
  // November 2026 ends on a Monday; the 20th is a Friday.
  ['2026-11-20', 7, 'Friday, the next week and Monday the 30th'],
  ['2026-11-21', 6, 'a Saturday is none itself'],
  ['2026-11-30', 1, 'the last day is today'],
  ['2026-01-31', 0, 'the month ends on this Saturday'],
])('from %s on there are %d working days left in the month: %s', (today, days) => {
  expect(workingDaysLeft(day(today), [])).toBe(days);
});

it('a holiday is no working day, today or later; one of the next month changes nothing', () => {
  const holidays = ['2026-11-20', '2026-11-23', '2026-12-01'].map(day);
  expect(workingDaysLeft(day('2026-11-20'), holidays)).toBe(5);
});
