import { dealAmount } from './amounts';
import { labelFor, nextClient } from './approach';
import { isWorkingDay, type Day } from './calendar';
import { isWorkingOn, keepsOrdering, type PlayedClient } from './client';
import { playDeal } from './dealEvents';
import { byTime, type DemoEvent } from './event';
import { orderAgain, orderOn, type Customer } from './orders';
import { SELLERS, type Profile } from './profiles';
import { between, countOf, streamOf, type Random } from './random';
import { freeAfter } from './refusals';
import { shiftOf, type Shift } from './shift';
import { stagePath } from './stagePath';
import type { BaseClient } from './base';

/** When the history begins and ends. */
export interface Span {
  readonly start: Day;
  readonly today: Day;
  /** Second of today after which nothing has happened. */
  readonly until: number;
}

/** Days after which a customer is offered something else, whatever became of the last offer. */
const BETWEEN_DEALS = 24;

/** Everything that the sellers did, in order of time. */
export function playHistory(base: readonly BaseClient[], span: Span, seed: number): DemoEvent[] {
  return SELLERS.flatMap((profile, seller) => {
    const random = streamOf(seed, `seller ${String(seller)}`);
    const clients = base.filter((client) => client.seller === seller).map(untouched);
    return playSeller(random, { seller, profile, clients }, shiftOf(profile, seller, span));
  }).sort(byTime);
}

interface Desk {
  readonly seller: number;
  readonly profile: Profile;
  readonly clients: readonly PlayedClient[];
}

function untouched({ index, since }: BaseClient): PlayedClient {
  return { index, since, isTouched: false, deals: 0, freeFrom: since, bought: [] };
}

function playSeller(random: Random, desk: Desk, shift: Shift): DemoEvent[] {
  const events = earlierCustomers(random, desk, shift);
  for (const [place, day] of shift.days.entries()) {
    const deals = isWorkingDay(day) ? countOf(random, desk.profile.starts / 5) : 1;
    for (let left = deals; left > 0; left--) {
      events.push(...startDeal(random, desk, { place, day }, shift));
    }
  }
  return events;
}

/** Customers from before the log: their first order in it opens and wins a deal at once. */
function earlierCustomers(random: Random, desk: Desk, shift: Shift): DemoEvent[] {
  return desk.clients.slice(0, desk.profile.customers).flatMap((client) => {
    const day = shift.days[between(random, 0, 24)];
    if (day === undefined) return [];
    const customer: Customer = { ...desk, client };
    client.isTouched = true;
    client.freeFrom = day + 5;
    return [orderOn(random, customer, day, shift), ...orderAgain(random, customer, day, shift)];
  });
}

interface Moment {
  readonly place: number;
  readonly day: Day;
}

function startDeal(
  random: Random,
  { seller, profile, clients }: Desk,
  { place, day }: Moment,
  shift: Shift,
): DemoEvent[] {
  const client = nextClient(random, clients, profile, day);
  if (!client) return [];
  const isCustomer = client.bought.length > 0;
  const label = labelFor(client);
  const moves = stagePath(random, profile, isCustomer);
  const amount = dealAmount(random, profile);
  const deal = { seller, client: client.index, label, isCustomer, amount, moves, place };
  const { events, end, isWon, loss } = playDeal(random, deal, shift);
  client.isTouched = true;
  client.deals++;
  client.freeFrom = keepsOrdering(client, day) ? day + BETWEEN_DEALS : end + 3;
  if (loss && !isWorkingOn(client, end)) client.freeFrom = freeAfter(loss, end);
  if (!isWon) return [...events];
  return [...events, ...orderAgain(random, { seller, profile, client }, end, shift)];
}
