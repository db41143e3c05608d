import { FLOW_MONTHS, type BaseFlow } from './baseFlow';
import { DAYS_PER_MONTH } from '../calendar/monthLength';

/** A runway is followed for so many months. */
export const LONGEST_RUNWAY = 60;

/** What a runway begins with. */
export interface RunwayStart {
  /** Clients who are untouched, rested or lapsed. */
  readonly available: number;
  readonly flow: BaseFlow;
  /** Days for which a client who refuses is left alone. */
  readonly coolingDays: number;
  /** Clients who cool now and return in the month that begins so many months from now. */
  readonly returning: (month: number) => number;
}

/**
 * After how many months fewer clients are available than are started in a month, when the flow of the last 3 months
 * goes on; undefined where that is not so within 60 months.
 *
 * All is counted in parts of a client so small that every figure is a whole number: thirds and shares of refusals would
 * make "fewer" a matter of rounding.
 */
export function runwayOf({
  available,
  flow,
  coolingDays,
  returning,
}: RunwayStart): number | undefined {
  const { starts, newcomers, closings, finished } = flow;
  const share = Math.max(finished.count, 1);
  const client = FLOW_MONTHS * share;
  const refusing = starts * finished.refused;
  const daysTaken = finished.days + share * coolingDays;
  const firstReturn = Math.round(daysTaken / (share * DAYS_PER_MONTH));
  let left = available * client;
  for (let month = 0; month <= LONGEST_RUNWAY; month++) {
    if (left < starts * share) return month;
    left += (newcomers - closings - starts) * share + returning(month) * client;
    if (month >= firstReturn) left += refusing;
  }
  return undefined;
}
