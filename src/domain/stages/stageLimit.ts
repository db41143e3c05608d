import type { Settings } from '../settings';
import type { StageSpeed } from './speed';

/** Where a limit comes from: the head set it, the log's own 85th percentile, or the default. */
export type LimitSource = 'set' | 'percentile' | 'default';

/** The days after which a deal in a stage is stuck. */
export interface StageLimit {
  readonly days: number;
  readonly source: LimitSource;
}

/** Advances from a stage before its own percentile is trusted. */
const LEAST_ADVANCES = 20;

const DEFAULT_LIMITS = [10, 10, 14, 14, 21, 10];
const DEFAULT_LIMIT_BEYOND = 10;

/**
 * The limits of the stages below the finish, in order; each is at least 1 day.
 *
 * @param everyone the speed of the whole log up to the day and of all managers, whatever the table beside it is filtered
 * by: one limit holds for everybody.
 */
export function limitsOf(everyone: readonly StageSpeed[], settings: Settings): StageLimit[] {
  return everyone.map((speed) => limitOf(speed, settings));
}

function limitOf({ stage, advances, slow }: StageSpeed, settings: Settings): StageLimit {
  const set = settings.limits[stage - 1];
  if (set !== undefined) return { days: Math.max(set, 1), source: 'set' };
  if (advances >= LEAST_ADVANCES && slow !== undefined) {
    return { days: Math.max(slow, 1), source: 'percentile' };
  }
  return { days: DEFAULT_LIMITS[stage - 1] ?? DEFAULT_LIMIT_BEYOND, source: 'default' };
}
