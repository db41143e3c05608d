import type { Day } from '../calendar/calendarDay';

/** How a stay in a stage ended; *running* has not ended. Only an advance is an event; the others are censored. */
export enum StayEnd {
  Running,
  Advanced,
  WentBack,
  Refused,
  Closed,
}

/** A column holds the place in this list. */
const STAY_ENDS: readonly StayEnd[] = [
  StayEnd.Running,
  StayEnd.Advanced,
  StayEnd.WentBack,
  StayEnd.Refused,
  StayEnd.Closed,
];

/**
 * The stays of all deals, column by column, in the order in which they began. A stay is one unbroken time of a deal in
 * one stage below the finish.
 */
export class Stays {
  length = 0;
  private readonly stage: Uint8Array;
  private readonly begin: Int32Array;
  private readonly end: Int32Array;
  private readonly ending: Uint8Array;
  private readonly deal: Int32Array;

  /**
   * No stays yet.
   *
   * @param room the most stays there can be: an action begins at most one.
   */
  constructor(room: number) {
    this.stage = new Uint8Array(room);
    this.begin = new Int32Array(room);
    this.end = new Int32Array(room);
    this.ending = new Uint8Array(room);
    this.deal = new Int32Array(room);
  }

  stageOf(stay: number): number {
    return this.stage[stay] ?? 0;
  }

  beginOf(stay: number): Day {
    return this.begin[stay] ?? 0;
  }

  /** The day on which it ended; of no meaning while it runs. */
  endOf(stay: number): Day {
    return this.end[stay] ?? 0;
  }

  endingOf(stay: number): StayEnd {
    return STAY_ENDS[this.ending[stay] ?? 0] ?? StayEnd.Running;
  }

  /** Index of its deal on the board. */
  dealOf(stay: number): number {
    return this.deal[stay] ?? 0;
  }

  /** Begins a stay and returns its index. */
  start(deal: number, stage: number, day: Day): number {
    const stay = this.length++;
    this.deal[stay] = deal;
    this.stage[stay] = stage;
    this.begin[stay] = day;
    return stay;
  }

  finish(stay: number, day: Day, ending: StayEnd): void {
    this.end[stay] = day;
    this.ending[stay] = ending;
  }
}
