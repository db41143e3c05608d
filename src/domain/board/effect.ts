/** What one action did to its deal; an action may do several of these. */
export enum Effect {
  /** It counts: readable, not voided, known by the day. */
  Acted = 1,
  /** It opened a deal, repeat orders aside. */
  Opened = 2,
  WentBack = 4,
  Won = 8,
  Refused = 16,
  Closed = 32,
}

/** Whether an action did this. */
export function did(effects: number | undefined, effect: Effect): boolean {
  return ((effects ?? 0) & effect) !== 0;
}
