import type { Day } from './calendarDay';
import type { Deal } from './deal';
import type { Name } from './name';
import type { Settings } from './settings';

/** What the log tells of one client of the base. */
export interface Client {
  readonly name: Name;
  /** The manager of the latest action. */
  manager: Name;
  /** The day of the latest action of any kind. */
  last: Day;
  /** Open deals by label, the one with the latest action last. */
  readonly open: Map<Name, Deal>;
  wins: number;
  lastWin: Day | undefined;
  /** The day of the latest win by deal label: two on one date look like one win typed twice. */
  readonly wonOn: Map<Name, Day>;
  /** Sum of the amounts of his wins, in the unit of the Amount column. */
  sold: number;
  refusals: number;
  /** The first day on which he may be tried again; undefined where nothing cools. */
  coolingUntil: Day | undefined;
  /** Refused for good, and has not won since. */
  gone: boolean;
  closed: boolean;
}

/** A client of whom nothing is known yet. */
export function newClient(name: Name, manager: Name, day: Day): Client {
  return {
    name,
    manager,
    last: day,
    open: new Map(),
    wins: 0,
    lastWin: undefined,
    wonOn: new Map(),
    sold: 0,
    refusals: 0,
    coolingUntil: undefined,
    gone: false,
    closed: false,
  };
}

/** Working (buying): a win on the day or in the `activeDays` before it, the day of the win included. */
export function isWorking(client: Client, day: Day, settings: Settings): boolean {
  return client.lastWin !== undefined && day < client.lastWin + settings.activeDays;
}

/** Cooling: refused, and the term is not over. */
export function isCooling(client: Client, day: Day): boolean {
  return client.coolingUntil !== undefined && day < client.coolingUntil;
}

/** The open deal that stands for the client where there is one line for him: the one with the latest action. */
export function latestOpenDeal(client: Client): Deal | undefined {
  return [...client.open.values()].pop();
}
