/** One observed time, in days: an event, or the point up to which no event was seen (censored). */
export interface Observation {
  readonly days: number;
  readonly event: boolean;
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
export function survivalCurve(observations: readonly Observation[]): SurvivalStep[] {
  const counts = countByTime(observations);
  const steps: SurvivalStep[] = [];
  let atRisk = observations.length;
  let survival = 1;
  for (const days of [...counts.keys()].sort((a, b) => a - b)) {
    const { events, all } = counts.get(days) ?? { events: 0, all: 0 };
    if (events > 0) {
      survival *= (atRisk - events) / atRisk;
      steps.push({ days, survival });
    }
    atRisk -= all;
  }
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

function countByTime(
  observations: readonly Observation[],
): Map<number, { events: number; all: number }> {
  const counts = new Map<number, { events: number; all: number }>();
  for (const { days, event } of observations) {
    let count = counts.get(days);
    if (!count) counts.set(days, (count = { events: 0, all: 0 }));
    count.all++;
    if (event) count.events++;
  }
  return counts;
}
