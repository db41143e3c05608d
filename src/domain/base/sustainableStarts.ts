import type { FinishedDeals } from './finishedDeals';
import { DAYS_PER_MONTH } from '../calendar/monthLength';
import { judgedRate, TOO_FEW } from '../rate';

/**
 * How many starts a month a base bears for ever: each start takes a client out of it for the length of a deal, and the
 * share that refuses for the time of cooling as well.
 *
 * @param clients neither closed nor gone.
 * @returns *too few* below 8 finished deals; undefined where starts take nobody out, so that no number is too many.
 */
export function sustainableStarts(
  clients: number,
  finished: FinishedDeals,
  coolingDays: number,
): number | typeof TOO_FEW | undefined {
  const { count, refused, days } = finished;
  const daysTaken = judgedRate(days + refused * coolingDays, count);
  if (daysTaken === TOO_FEW) return TOO_FEW;
  return daysTaken === 0 ? undefined : (clients * DAYS_PER_MONTH) / daysTaken;
}
