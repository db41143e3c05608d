import type { Day } from '../calendar/calendarDay';
import { Deal, DEAL_STATES, DealColumn, NONE, type DealState, type DealStore } from './deal';
import { NO_DAY, type Log } from '../log/log';
import { NumberTable } from './numberTable';

/** What is known of a deal when it opens. */
export interface Opening {
  /** Index of its client's name. */
  readonly client: number;
  /** Index of its label. */
  readonly label: number;
  readonly stage: number;
  readonly day: Day;
  /** Flags of `Trait`. */
  readonly traits: number;
}

/** Every deal that ever was, in the order in which they opened. */
export class Deals extends NumberTable implements DealStore {
  constructor(readonly log: Log) {
    // Most clients have one deal.
    super(16, log.clients.length);
  }

  at(index: number): Deal {
    return new Deal(this, index);
  }

  /** The deals that fit, in order. */
  filter(fits: (deal: Deal) => boolean): Deal[] {
    const found: Deal[] = [];
    for (let index = 0; index < this.length; index++) {
      const deal = this.at(index);
      if (fits(deal)) found.push(deal);
    }
    return found;
  }

  // What follows is for the fold alone: on the board the deals do not change any more.

  /** Opens a deal; it has no manager, no stay and no amount yet. */
  open({ client, label, stage, day, traits }: Opening): number {
    const deal = this.add();
    this.set(deal, DealColumn.Client, client);
    this.set(deal, DealColumn.Label, label);
    this.set(deal, DealColumn.Opened, day);
    this.set(deal, DealColumn.Stage, stage);
    this.set(deal, DealColumn.Since, day);
    this.set(deal, DealColumn.Reached, stage);
    this.set(deal, DealColumn.Traits, traits);
    this.set(deal, DealColumn.Finished, NO_DAY);
    this.set(deal, DealColumn.Stay, NONE);
    this.set(deal, DealColumn.Amount, NONE);
    this.set(deal, DealColumn.OpenBefore, NONE);
    this.set(deal, DealColumn.WonBefore, NONE);
    return deal;
  }

  settle(deal: number, state: DealState, day: Day): void {
    this.set(deal, DealColumn.State, DEAL_STATES.indexOf(state));
    this.set(deal, DealColumn.Finished, day);
  }
}
