import type { Day } from './calendar';
import { keepsOrdering, type PlayedClient } from './client';
import type { Profile } from './profiles';
import { itemAt, weighted, type Random } from './random';

/** Labels there are; a customer's next deal takes the next one. */
const LABELS = 6;

/** The client with whom a seller opens his next deal; undefined where everybody is to be left alone. */
export function nextClient(
  random: Random,
  clients: readonly PlayedClient[],
  { taste }: Profile,
  day: Day,
): PlayedClient | undefined {
  const free = clients.filter(({ since, freeFrom }) => since <= day && freeFrom <= day);
  const isBuying = (client: PlayedClient): boolean =>
    (client.bought[0] ?? Infinity) < day && keepsOrdering(client, day);
  const groups = [
    free.filter(({ isTouched }) => !isTouched),
    free.filter(isBuying),
    free.filter((client) => client.isTouched && !isBuying(client) && isRemembered(client)),
  ];
  const [wanted, share] = [weighted(random, taste), random()];
  // Who finds nobody of the kind turns to those who buy, and spares the rest of the base.
  const group = [groups[wanted], groups[1], groups[2]].find((each) => each && each.length > 0);
  return group && itemAt(group, share);
}

/** Of those who bought or refused long ago the sellers think of some; the others rest or lapse. */
function isRemembered({ index }: PlayedClient): boolean {
  return index % 5 < 2;
}

/** The label of a new deal: customers have one for every purchase, beside their own unnamed orders. */
export function labelFor({ index, bought, deals }: PlayedClient): number | undefined {
  return bought.length > 0 ? (index + deals) % LABELS : undefined;
}
