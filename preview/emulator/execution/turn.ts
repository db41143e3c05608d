import type { Fault } from './serviceCall';

/** Ends an attempt at a service call whose turn has not come; it is attempted again later. */
export class Suspended extends Error {
  constructor() {
    super('The call waits for its turn.');
  }
}

/**
 * What holds an execution that runs beside others back at its service calls. Each member throws
 * Suspended as long as the execution has to wait.
 */
export interface Turn {
  /** E-mail of the person the execution runs for. */
  readonly user: string;
  /** Before the effect of a metered call; gives the fault to inject. */
  enter(member: string): Fault | undefined;
  /** Waits in the time of the scheduler, milliseconds. */
  sleep(ms: number): void;
  /** Waits until the lock is free, at most that long; false when it is not to be had. */
  awaitLock(isFree: () => boolean, ms: number): boolean;
  /** Finds a row, and waits once more before anything is written there. */
  claim(row: () => number): number;
}
