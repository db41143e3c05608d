import {
  ObservedTimes,
  survivalCurve,
  type SurvivalStep,
} from '../../src/domain/stages/kaplanMeier';

/** One observed time, in days: an event, or the point up to which no event was seen. */
export interface Observation {
  readonly days: number;
  readonly event: boolean;
}

/** The Kaplan–Meier curve of a list of observations. */
export function curveOf(observations: readonly Observation[]): SurvivalStep[] {
  const times = new ObservedTimes();
  for (const { days, event } of observations) times.add(days, event);
  return survivalCurve(times);
}
