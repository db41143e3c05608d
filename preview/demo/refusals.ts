import type { Day } from './calendar';
import { weighted, type Random } from './random';

/** Why a deal was lost: the place of the reason in the settings. */
export interface LossReason {
  readonly outcome: 'refused' | 'closed';
  readonly reason: number;
}

/** Days of cooling of each refusal reason; undefined: the general number; the last one is for good. */
export const COOLING_DAYS: readonly (number | undefined)[] = [undefined, 120, 210, 90, Infinity];
export const GENERAL_COOLING = 180;

const AT_FIRST = [10, 44, 18, 20, 8];
const LATER = [42, 20, 22, 15, 1];
const OF_CUSTOMERS = [45, 35, 20, 0, 0];
const CLOSES = 0.03;

/** The reason of a loss; customers neither die nor forbid to call in this history. */
export function lossReason(random: Random, stage: number, isCustomer: boolean): LossReason {
  const closes = random() < CLOSES;
  const closing = random() < 0.3 ? 0 : 1;
  const reason = weighted(random, isCustomer ? OF_CUSTOMERS : stage <= 1 ? AT_FIRST : LATER);
  return closes && !isCustomer
    ? { outcome: 'closed', reason: closing }
    : { outcome: 'refused', reason };
}

/** The day from which a client may be tried again; `Infinity`: never. */
export function freeAfter({ outcome, reason }: LossReason, day: Day): Day {
  return outcome === 'closed' ? Infinity : day + (COOLING_DAYS[reason] ?? GENERAL_COOLING);
}
