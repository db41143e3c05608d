import type { Base } from './base';
import type { Board } from '../board/board';
import { addMonths, type Day } from '../calendar/calendarDay';
import { SEGMENTS } from '../board/segment';

const COOLING = SEGMENTS.indexOf('cooling');

/** When the clients who cool down now may be tried again. */
export class CoolingReturns {
  /** By days after `asOf`: clients who return on that day. */
  private readonly clients: Int32Array;

  /**
   * The returns as of the day up to which the board is folded.
   *
   * @param months how far ahead is looked.
   */
  constructor(
    board: Board,
    base: Base,
    private readonly asOf: Day,
    months: number,
  ) {
    this.clients = new Int32Array(addMonths(asOf, months) - asOf + 1);
    for (let line = 0; line < base.length; line++) {
      if (base.segment[line] !== COOLING) continue;
      const until = board.clients.at(base.client[line] ?? 0)?.coolingUntil;
      if (until !== undefined) this.add(until - asOf);
    }
  }

  /** Clients who return in (asOf, asOf + days]. */
  withinDays(days: number): number {
    return this.between(0, days);
  }

  /** Clients who return in (asOf + month months, asOf + month + 1 months]. */
  inMonth(month: number): number {
    const { asOf } = this;
    return this.between(addMonths(asOf, month) - asOf, addMonths(asOf, month + 1) - asOf);
  }

  private add(days: number): void {
    const clients = this.clients[days];
    // Who returns later than anybody asks about has no place here.
    if (clients !== undefined) this.clients[days] = clients + 1;
  }

  private between(after: number, upTo: number): number {
    return this.clients.subarray(after + 1, upTo + 1).reduce((sum, clients) => sum + clients, 0);
  }
}
