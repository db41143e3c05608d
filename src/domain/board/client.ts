import type { Day } from '../calendar/calendarDay';
import { dealOrNone, NONE, type Deal } from './deal';
import type { Deals } from './deals';
import { dayOrNone, NO_DAY } from '../log/log';
import type { Name } from '../log/name';
import { NumberTable } from './numberTable';
import type { Settings } from '../settings';

/** The columns of a client. */
export enum ClientColumn {
  Last,
  Manager,
  LatestOpen,
  LastWon,
  Wins,
  Refusals,
  CoolingUntil,
  /** The entries of the log that did it. */
  CooledBy,
  GoneBy,
  ClosedBy,
}

const WIDTH = 10;

/** What the log tells of the clients, by the index of their names. */
export class Clients extends NumberTable {
  constructor(readonly deals: Deals) {
    super(WIDTH, deals.log.clients.length);
    this.length = deals.log.clients.length;
    for (let client = 0; client < this.length; client++) {
      for (const column of [ClientColumn.Last, ClientColumn.CoolingUntil]) {
        this.set(client, column, NO_DAY);
      }
      this.set(client, ClientColumn.LatestOpen, NONE);
      this.set(client, ClientColumn.LastWon, NONE);
      for (const column of [ClientColumn.CooledBy, ClientColumn.GoneBy, ClientColumn.ClosedBy]) {
        this.set(client, column, NONE);
      }
    }
  }

  /** The client of a name; undefined where no action counts for it. */
  at(name: number): Client | undefined {
    if (name < 0 || name >= this.length) return undefined;
    const isKnown = this.get(name, ClientColumn.Last) !== NO_DAY;
    return isKnown ? new Client(this, name) : undefined;
  }

  /** All clients, in the order in which their names were first written. */
  all(): Client[] {
    const clients: Client[] = [];
    for (let name = 0; name < this.length; name++) {
      const client = this.at(name);
      if (client) clients.push(client);
    }
    return clients;
  }
}

/** A row that refused or closed a client. */
export interface RefusingRow {
  /** Whose row it is. */
  readonly manager: Name;
  readonly day: Day;
}

/** What the log tells of one client of the base: a window on one row of the clients. */
export class Client {
  constructor(
    private readonly clients: Clients,
    /** The index of his name. */
    readonly index: number,
  ) {}

  get name(): Name {
    return this.clients.deals.log.clients.at(this.index);
  }

  /** The manager of the latest action. */
  get manager(): Name {
    return this.clients.deals.log.managers.at(this.get(ClientColumn.Manager));
  }

  /** The day of the latest action of any kind. */
  get last(): Day {
    return this.get(ClientColumn.Last);
  }

  /** The open deal that stands for him where there is one line for him: the one with the latest action. */
  get latestOpen(): Deal | undefined {
    return dealOrNone(this.clients.deals, this.get(ClientColumn.LatestOpen));
  }

  /** Open deals, one a label, the one with the latest action first. */
  get open(): Deal[] {
    const open: Deal[] = [];
    for (let deal = this.latestOpen; deal; deal = deal.openBefore) open.push(deal);
    return open;
  }

  get isInWork(): boolean {
    return this.get(ClientColumn.LatestOpen) !== NONE;
  }

  get wins(): number {
    return this.get(ClientColumn.Wins);
  }

  /** The deal he won last. */
  get lastWon(): Deal | undefined {
    return dealOrNone(this.clients.deals, this.get(ClientColumn.LastWon));
  }

  /** Sum of the amounts of his wins, in the unit of the Amount column. */
  get sold(): number {
    let sold = 0;
    for (let deal = this.lastWon; deal; deal = deal.wonBefore) sold += deal.amount ?? 0;
    return sold;
  }

  get refusals(): number {
    return this.get(ClientColumn.Refusals);
  }

  /** The first day on which he may be tried again; undefined where nothing cools. */
  get coolingUntil(): Day | undefined {
    return dayOrNone(this.get(ClientColumn.CoolingUntil));
  }

  /** Refused for good, and has not won since. */
  get gone(): boolean {
    return this.get(ClientColumn.GoneBy) !== NONE;
  }

  /** The day on which he was closed for good; undefined: he is not. */
  get closed(): Day | undefined {
    const entry = this.get(ClientColumn.ClosedBy);
    return entry === NONE ? undefined : this.clients.deals.log.day[entry];
  }

  /**
   * The row for which he is left alone: the closing; else the latest refusal for good, while he is gone; else the refusal
   * whose term ends last, also where it is over by now. Undefined where there is none.
   */
  get refusedBy(): RefusingRow | undefined {
    const columns = [ClientColumn.ClosedBy, ClientColumn.GoneBy, ClientColumn.CooledBy];
    const entry = columns.map((column) => this.get(column)).find((found) => found !== NONE);
    if (entry === undefined) return undefined;
    const { log } = this.clients.deals;
    return { manager: log.managers.at(log.manager[entry] ?? 0), day: log.day[entry] ?? NO_DAY };
  }

  private get(column: ClientColumn): number {
    return this.clients.get(this.index, column);
  }
}

/** Working (buying): a win on the day or in the `activeDays` before it, the day of the win included. */
export function isWorking({ lastWon }: Client, day: Day, { activeDays }: Settings): boolean {
  return lastWon?.won !== undefined && day < lastWon.won + activeDays;
}

/** Cooling: refused, and the term is not over. */
export function isCooling({ coolingUntil }: Client, day: Day): boolean {
  return coolingUntil !== undefined && day < coolingUntil;
}
