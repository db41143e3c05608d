import { orderAmount } from './amounts';
import type { Day } from './calendar';
import type { PlayedClient } from './client';
import type { DemoEvent } from './event';
import type { Profile } from './profiles';
import { between, happens, type Random } from './random';
import { placeOf, secondOf, type Shift } from './shift';
import { FINISH } from './stagePath';

/** Whose orders they are. */
export interface Customer {
  readonly seller: number;
  readonly profile: Profile;
  readonly client: PlayedClient;
}

/** The orders that follow a win, written down among the client's purchases; none while earlier ones go on. */
export function orderAgain(
  random: Random,
  customer: Customer,
  won: Day,
  shift: Shift,
): DemoEvent[] {
  const { client, profile } = customer;
  const goesOn = client.bought.some((day) => day > won);
  client.bought.push(won);
  client.bought.sort((a, b) => a - b);
  const events: DemoEvent[] = [];
  for (let day = won; !goesOn && happens(random, profile.loyalty);) {
    const place = placeOf(shift, day + between(random, 18, 55));
    const next = shift.days[place];
    if (next === undefined) break;
    day = next;
    client.bought.push(day);
    events.push(orderOn(random, customer, day, shift));
  }
  return events;
}

/** One order of a customer, recorded as a contract at once. */
export function orderOn(
  random: Random,
  { seller, profile, client }: Customer,
  day: Day,
  shift: Shift,
): DemoEvent {
  return {
    day,
    second: secondOf(random, day, shift),
    seller,
    client: client.index,
    stage: FINISH,
    label: undefined,
    kind: 'order',
    amount: orderAmount(random, profile.size),
    loss: undefined,
    contact: happens(random, 0.6) ? 0 : 2,
    nextStep: undefined,
    note: happens(random, 0.5) ? random() : undefined,
  };
}
