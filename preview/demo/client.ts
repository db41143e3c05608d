import type { Day } from './calendar';

/** What a seller knows of a client while the history is played. */
export interface PlayedClient {
  /** Place in the base. */
  readonly index: number;
  /** In the base from this day. */
  readonly since: Day;
  isTouched: boolean;
  /** Deals that were opened with him. */
  deals: number;
  /** No new deal before this day: a deal runs, or he is left alone after a refusal. */
  freeFrom: Day;
  /** Days of wins and orders, ascending, as far as they are settled. */
  readonly bought: Day[];
}

/** A win makes a client working for so many days. */
const ACTIVE_DAYS = 90;

/** Whether he bought within the active days. */
export function isWorkingOn({ bought }: PlayedClient, day: Day): boolean {
  return bought.some((win) => win <= day && day - win < ACTIVE_DAYS);
}

/** Whether he has orders to come. */
export function keepsOrdering({ bought }: PlayedClient, day: Day): boolean {
  return (bought[bought.length - 1] ?? -Infinity) >= day;
}
