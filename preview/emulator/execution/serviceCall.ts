/** What kind of thing a service call reads or changes on Google's side. */
export type ServiceKind =
  | 'values'
  | 'formulas'
  | 'formats'
  | 'sizes'
  | 'facts'
  | 'identity'
  | 'properties'
  | 'cache'
  | 'lock'
  | 'trigger'
  | 'flush'
  | 'chart'
  | 'structure'
  | 'find'
  | 'ui'
  | 'protection';

/** One metered call; `n` counts the calls since the start or the last reset, from 1. */
export interface ServiceCall {
  kind: ServiceKind;
  member: string;
  cellsRead: number;
  cellsWritten: number;
  n: number;
}

/**
 * A fault to inject: an error before the effect of the call, or after it; or a crash, which ends
 * the execution before the effect, so that no later call of it has any effect either.
 */
export type Fault = { when: 'before' | 'after'; error: string } | { when: 'crash' };
