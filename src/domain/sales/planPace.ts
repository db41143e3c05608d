import { addMonths, startOfMonth, type Day } from '../calendar/calendarDay';
import { paceLight, type Light } from '../light';
import type { Target } from './target';
import { workingDaysBetween } from '../calendar/workingDays';

/** How much of a month is over. */
export interface WorkingMonth {
  /** Working days that are over. */
  readonly gone: number;
  /** All working days. */
  readonly total: number;
}

/** Stands for a number where a gap is left but no working day to close it. */
export const TOO_LATE = 'too late';

/** How sales stand against their plan; where there is no plan, nothing but the light. */
export interface PlanPace {
  /** Fact ÷ plan. */
  readonly share: number | undefined;
  /** The plan's part that the working days gone should have brought; undefined also in a month without working days. */
  readonly shouldBe: number | undefined;
  /** Fact ÷ should be; undefined also while nothing should be there. */
  readonly pace: number | undefined;
  /** Plan − fact: negative beyond the plan. */
  readonly gap: number | undefined;
  /** What each working day left has to bring; 0 without a gap. */
  readonly needed: number | typeof TOO_LATE | undefined;
  readonly light: Light;
}

/** A gap smaller than this share of the plan is the dust of floating point. */
const DUST = 1e-9;

/** The month of `asOf` in working days; the day itself is over. */
export function workingMonthOf(asOf: Day, holidays: readonly Day[]): WorkingMonth {
  const before = startOfMonth(asOf) - 1;
  const last = addMonths(before + 1, 1) - 1;
  return {
    gone: workingDaysBetween(before, asOf, holidays),
    total: workingDaysBetween(before, last, holidays),
  };
}

/** How the sales of a month stand against their plan. */
export function paceOf({ planned, fact }: Target, { gone, total }: WorkingMonth): PlanPace {
  if (planned === undefined) return NO_PLAN;
  const shouldBe = total === 0 ? undefined : (planned * gone) / total;
  const pace = shouldBe === undefined || shouldBe === 0 ? undefined : fact / shouldBe;
  const gap = planned - fact;
  return {
    share: fact / planned,
    shouldBe,
    pace,
    gap,
    needed: gap <= planned * DUST ? 0 : neededOn(total - gone, gap),
    light: paceLight(pace),
  };
}

const NO_PLAN: PlanPace = {
  share: undefined,
  shouldBe: undefined,
  pace: undefined,
  gap: undefined,
  needed: undefined,
  light: 'grey',
};

function neededOn(daysLeft: number, gap: number): number | typeof TOO_LATE {
  return daysLeft === 0 ? TOO_LATE : gap / daysLeft;
}
