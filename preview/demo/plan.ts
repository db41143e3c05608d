import { firstOfMonth, type Day } from './calendar';
import { figuresOf, shareGone, type Ledger } from './monthFigures';
import { MANAGERS, STEADY, type Profile } from './profiles';
import type { Span } from './history';

/** The plan of one manager for one month; the amount in euro. */
export interface MonthPlan {
  readonly month: Day;
  readonly seller: number;
  readonly plan: number;
  readonly wins: number;
  readonly newDeals: number;
}

const WEEKS_A_MONTH = 4.35;
const GROWTH = 1.03;
const MONTHS_OF_MEAN = 3;

/** Plans from the first whole month of the log to the next month, for the managers who are there. */
export function monthPlans(ledger: Ledger, { start, today }: Span): MonthPlan[] {
  const months = monthsOf(firstOfMonth(start, 1), firstOfMonth(today, 1));
  return months.flatMap((month) =>
    MANAGERS.flatMap((profile, seller) => {
      const joined = today - profile.weeks * 7;
      if (firstOfMonth(month, 1) <= joined) return [];
      return [planOf(ledger, { profile, seller, month }, { joined, start, today })];
    }),
  );
}

interface Target {
  readonly profile: Profile;
  readonly seller: number;
  readonly month: Day;
}

interface Times {
  readonly joined: Day;
  readonly start: Day;
  readonly today: Day;
}

function planOf(ledger: Ledger, target: Target, times: Times): MonthPlan {
  const { profile, seller, month } = target;
  const usual = usualMonth(ledger, seller, month, times);
  return {
    month,
    seller,
    plan:
      profile.norm === undefined ? ownPlan(ledger, target, times) : normPlan(ledger, target, times),
    wins: Math.max(1, Math.round(usual.wins)),
    newDeals: Math.round(profile.starts * WEEKS_A_MONTH),
  };
}

function ownPlan(ledger: Ledger, target: Target, times: Times): number {
  const { profile, seller, month } = target;
  const { sales } = usualMonth(ledger, seller, month, times);
  const expected = (sales / Math.sqrt(profile.planPace)) * GROWTH;
  const isNow = month === firstOfMonth(times.today);
  return isNow ? planOfToday(ledger, target, times.today, expected) : expected;
}

/** A newcomer's plan is never below the norm, and above it where he would not be behind by his story. */
function normPlan(ledger: Ledger, target: Target, { start, today }: Times): number {
  const { profile, month } = target;
  const steady = usualMonth(ledger, STEADY, month, { joined: start, start, today });
  const norm = steady.sales * (profile.norm ?? 1);
  if (month !== firstOfMonth(today)) return norm;
  return Math.max(norm, planOfToday(ledger, target, today, norm));
}

/** The mean of the last whole months before a month; of the first whole one where there is none before. */
function usualMonth(
  ledger: Ledger,
  seller: number,
  month: Day,
  { joined, start, today }: Times,
): { sales: number; wins: number } {
  const first = firstOfMonth(Math.max(start, joined), 1);
  const last = Math.max(first, Math.min(firstOfMonth(month, -1), firstOfMonth(today, -1)));
  const months = monthsOf(Math.max(first, firstOfMonth(last, 1 - MONTHS_OF_MEAN)), last);
  const figures = months.map((each) => figuresOf(ledger, each, seller));
  return {
    sales: figures.reduce((sum, { sales }) => sum + sales, 0) / months.length,
    wins: figures.reduce((sum, { wins }) => sum + wins, 0) / months.length,
  };
}

/** The plan at which the manager stands today at the pace of his story, unless that were no plausible plan. */
function planOfToday(ledger: Ledger, target: Target, today: Day, expected: number): number {
  const { sales } = figuresOf(ledger, target.month, target.seller);
  const gone = shareGone(target.month, today);
  if (gone === 0) return expected;
  const fitting = sales / (gone * target.profile.planPace);
  const plausible = Math.min(Math.max(fitting, expected * 0.6), expected * 1.6);
  // Early in the month a single sale says nothing yet.
  const weight = Math.min(1, gone * 1.6);
  return plausible * weight + expected * (1 - weight);
}

/** First days of the months from one to another, both included. */
export function monthsOf(first: Day, last: Day): Day[] {
  return first > last ? [] : [first, ...monthsOf(firstOfMonth(first, 1), last)];
}
