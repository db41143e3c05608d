/**
 * Observed times, in whole days: an event, or the point up to which no event was seen (censored). Only how many there
 * were of each is kept, so a hundred thousand observations cost no more memory than the longest of them has days.
 */
export class ObservedTimes {
  /** Observations in all. */
  count = 0;
  /** How many of them are events. */
  events = 0;
  /** By days: events, and observations of both kinds. */
  readonly eventsAt: number[] = [];
  readonly allAt: number[] = [];

  /**
   * Adds one observation.
   *
   * @param days 0 or more.
   */
  add(days: number, isEvent: boolean): void {
    while (this.allAt.length <= days) {
      this.allAt.push(0);
      this.eventsAt.push(0);
    }
    this.count++;
    this.allAt[days] = (this.allAt[days] ?? 0) + 1;
    if (!isEvent) return;
    this.events++;
    this.eventsAt[days] = (this.eventsAt[days] ?? 0) + 1;
  }
}

/** One step of the survival curve: from `days` on, the share `survival` has had no event yet. */
export interface SurvivalStep {
  readonly days: number;
  readonly survival: number;
}

const TOLERANCE = 1e-9;

/**
 * The Kaplan–Meier estimate of the share that has had no event by a time.
 *
 * Steps stand at the times of events, ascending; before the first the share is 1. At equal times events come before
 * censorings. No events: no steps. Times of 0 are legal.
 *
 * Source: E. L. Kaplan, P. Meier (1958), Nonparametric estimation from incomplete observations, JASA 53.
 */
export function survivalCurve({ count, eventsAt, allAt }: ObservedTimes): SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let atRisk = count;
  let survival = 1;
  eventsAt.forEach((events, days) => {
    if (events > 0) {
      survival *= (atRisk - events) / atRisk;
      steps.push({ days, survival });
    }
    atRisk -= allAt[days] ?? 0;
  });
  return steps;
}

/**
 * The smallest time t with S(t) ≤ 1 − share: share 0.5 is the median.
 *
 * Where S(t) meets the mark exactly R's survival package takes a midpoint; here it is the first t.
 *
 * @returns undefined where the curve never falls so far ("not reached").
 */
export function timeReached(curve: readonly SurvivalStep[], share: number): number | undefined {
  return curve.find((step) => step.survival <= 1 - share + TOLERANCE)?.days;
}
