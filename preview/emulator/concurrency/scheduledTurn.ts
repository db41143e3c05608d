import type { Fault } from '../execution/serviceCall';
import { Suspended } from '../execution/turn';
import type { Turn } from '../execution/turn';

/** The time of a scheduler, milliseconds; it moves only from step to step. */
export interface Clock {
  now: number;
}

/** Something that befalls one service call: a fault, and the time it takes. */
export interface Mishap {
  fault?: Fault;
  ms?: number;
}

/** Asked for each service call of a run, which are counted from 1; for tryLock, `busy` refuses the lock. */
export type Mishaps = (n: number, member: string) => Mishap | 'busy' | undefined;

/** Holds a run back at each of its service calls until the scheduler lets it go on. */
export class ScheduledTurn implements Turn {
  private isGranted = false;
  private calls = 0;
  private until: number | undefined;
  private lockIsFree: (() => boolean) | undefined;
  private row: number | undefined;
  /** The call at which the run waits. */
  member = '';

  constructor(
    readonly user: string,
    private readonly clock: Clock,
    private readonly mishaps: Mishaps,
  ) {}

  /** Whether the run may do its next call now. */
  isReady(): boolean {
    return this.lockIsFree?.() === true || (this.until ?? 0) <= this.clock.now;
  }

  /** When at the latest it may. */
  readyAt(): number {
    return this.until ?? this.clock.now;
  }

  /** Whether it has found a row and not yet written there. */
  hasClaim(): boolean {
    return this.row !== undefined;
  }

  /** Lets one call pass. */
  grant(): void {
    this.isGranted = true;
  }

  /** The call is over; the next one has to wait again. */
  finishCall(): void {
    this.isGranted = false;
    this.until = undefined;
    this.lockIsFree = undefined;
    this.row = undefined;
  }

  enter(member: string): Fault | undefined {
    if (!this.isGranted) this.suspend(member);
    this.calls += 1;
    const mishap = this.mishaps(this.calls, member);
    if (mishap === undefined || mishap === 'busy') return undefined;
    this.clock.now += mishap.ms ?? 0;
    return mishap.fault;
  }

  sleep(ms: number): void {
    this.until ??= this.clock.now + ms;
    if (!this.isGranted || this.clock.now < this.until) this.suspend('Utilities.sleep');
  }

  awaitLock(isFree: () => boolean, ms: number): boolean {
    if (this.mishaps(this.calls + 1, 'Lock.tryLock') === 'busy') {
      this.sleep(ms);
      return false;
    }
    this.lockIsFree = isFree;
    this.until ??= this.clock.now + ms;
    const isOver = this.clock.now >= this.until;
    if (!this.isGranted || !(isFree() || isOver)) this.suspend('Lock.tryLock');
    return isFree();
  }

  claim(row: () => number): number {
    if (!this.isGranted) this.suspend('Sheet.appendRow: the last row');
    if (this.row === undefined) {
      this.row = row();
      this.suspend('Sheet.appendRow');
    }
    return this.row;
  }

  private suspend(member: string): never {
    this.isGranted = false;
    this.member = member;
    throw new Suspended();
  }
}
