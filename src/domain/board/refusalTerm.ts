import { nameKey, type Name } from '../log/name';
import { LEAST_COOLING_DAYS, type Settings } from '../settings';

/** What a refusal does to the client. */
export interface RefusalTerm {
  /** Days for which he is left alone: the reason's own number, else the general one; never below 90. */
  readonly coolingDays: number;
  /** Whether he is gone until he wins again. */
  readonly forGood: boolean;
}

/** The terms of the reasons of a log, by their index; one that the settings do not name has the general term. */
export function refusalTerms(settings: Settings, reasons: readonly Name[]): RefusalTerm[] {
  const { refusalReasons, coolingDays } = settings;
  const byKey = new Map(refusalReasons.map((reason) => [nameKey(reason.text), reason] as const));
  return reasons.map(({ key }) => {
    const known = byKey.get(key);
    return {
      coolingDays: Math.max(known?.coolingDays ?? coolingDays, LEAST_COOLING_DAYS),
      forGood: known?.forGood ?? false,
    };
  });
}
