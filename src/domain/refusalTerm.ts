import { nameKey } from './name';
import { LEAST_COOLING_DAYS, type RefusalReason, type Settings } from './settings';

/** Days for which a refusal with this reason cools the client: the reason's own number, else the general one; never below 90. */
export function coolingDaysOf(settings: Settings, reason: string): number {
  const own = find(settings, reason)?.coolingDays;
  return Math.max(own ?? settings.coolingDays, LEAST_COOLING_DAYS);
}

/** Whether a refusal with this reason closes the client for good. */
export function isForGood(settings: Settings, reason: string): boolean {
  return find(settings, reason)?.forGood ?? false;
}

function find(settings: Settings, reason: string): RefusalReason | undefined {
  const key = nameKey(reason);
  return settings.refusalReasons.find(({ text }) => nameKey(text) === key);
}
