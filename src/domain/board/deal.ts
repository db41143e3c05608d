import type { Day } from '../calendar/calendarDay';
import { dayOrNone, type Log } from '../log/log';
import type { Name } from '../log/name';
import type { NumberTable } from './numberTable';

/** What may become of a deal; its column holds the place in this list. */
export const DEAL_STATES = ['open', 'won', 'refused', 'closed'] as const;

/** What became of a deal. */
export type DealState = (typeof DEAL_STATES)[number];

/** The columns of a deal. Sixteen numbers fill one line of the processor's cache. */
export enum DealColumn {
  Client,
  Label,
  Manager,
  Opened,
  Last,
  Stage,
  Since,
  Stay,
  Reached,
  NextStep,
  State,
  Finished,
  Traits,
  Amount,
  OpenBefore,
  WonBefore,
}

/** What a deal is from its first action on; a deal may be several of these. */
export enum Trait {
  Repeat = 1,
  Trespass = 2,
  Start = 4,
}

/** Where the deals stand. */
export interface DealStore extends NumberTable {
  /** The log they were folded from: their names and amounts stand there. */
  readonly log: Log;
}

/** Stands in a column for "no deal", "no stay" and "no entry". */
export const NONE = -1;

/** One run of a client through the stages: a window on one row of the deals. Two windows on one deal have one index. */
export class Deal {
  constructor(
    private readonly store: DealStore,
    /** Its place in the order in which deals opened, counted from 0. */
    readonly index: number,
  ) {}

  get client(): Name {
    return this.store.log.clients.at(this.clientIndex);
  }

  /** The index of the client's name; to make the name itself is dear where there are many clients. */
  get clientIndex(): number {
    return this.get(DealColumn.Client);
  }

  get label(): Name {
    return this.store.log.labels.at(this.get(DealColumn.Label));
  }

  /** The manager of its latest action. */
  get manager(): Name {
    return this.store.log.managers.at(this.get(DealColumn.Manager));
  }

  get opened(): Day {
    return this.get(DealColumn.Opened);
  }

  /** The day of its latest action. */
  get last(): Day {
    return this.get(DealColumn.Last);
  }

  /** Where it stands; a lost deal keeps the stage it was lost at, a won one stands at the finish. */
  get stage(): number {
    return this.get(DealColumn.Stage);
  }

  /** The day on which it came to its stage. */
  get since(): Day {
    return this.get(DealColumn.Since);
  }

  /** The highest stage reached; skipped stages are reached. */
  get reached(): number {
    return this.get(DealColumn.Reached);
  }

  /** The last amount given in any of its rows, in the unit of the Amount column. */
  get amount(): number | undefined {
    const entry = this.get(DealColumn.Amount);
    return entry === NONE ? undefined : this.store.log.cells.amountOf(entry);
  }

  /** The next step that its latest action gives. */
  get nextStep(): Day | undefined {
    return dayOrNone(this.get(DealColumn.NextStep));
  }

  get state(): DealState {
    return DEAL_STATES[this.get(DealColumn.State)] ?? 'open';
  }

  get isOpen(): boolean {
    return this.state === 'open';
  }

  /** The day it was won or lost; undefined while it is open. */
  get finished(): Day | undefined {
    return dayOrNone(this.get(DealColumn.Finished));
  }

  /** The day it was won; undefined where it was not. */
  get won(): Day | undefined {
    return this.state === 'won' ? this.get(DealColumn.Finished) : undefined;
  }

  /** The client's win before this one, with any manager or label. */
  get wonBefore(): Deal | undefined {
    return dealOrNone(this.store, this.get(DealColumn.WonBefore));
  }

  /** The client's open deal whose latest action is the next earlier one. */
  get openBefore(): Deal | undefined {
    return dealOrNone(this.store, this.get(DealColumn.OpenBefore));
  }

  /** Won, and its client had not won before, with any manager or label. */
  get isFirstWin(): boolean {
    return this.state === 'won' && this.get(DealColumn.WonBefore) === NONE;
  }

  /** A step at the finish by a client who has won before: it counts in wins and sales alone. */
  get repeat(): boolean {
    return this.is(Trait.Repeat);
  }

  /** It was opened on a client who was cooling, gone or closed. */
  get trespass(): boolean {
    return this.is(Trait.Trespass);
  }

  /** It was opened, not as a repeat order, on a client who had no open deal. */
  get start(): boolean {
    return this.is(Trait.Start);
  }

  private is(trait: Trait): boolean {
    return (this.get(DealColumn.Traits) & trait) !== 0;
  }

  private get(column: DealColumn): number {
    return this.store.get(this.index, column);
  }
}

/** The deal of an index, or undefined for NONE. */
export function dealOrNone(store: DealStore, index: number): Deal | undefined {
  return index === NONE ? undefined : new Deal(store, index);
}
