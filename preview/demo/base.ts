import type { Day } from './calendar';
import { SELLERS } from './profiles';
import { between, happens, logNormal, streamOf, type Random } from './random';

/** A company of the invented base. */
export interface BaseClient {
  /** Place in the base. */
  readonly index: number;
  /** Place of its owner among the sellers. */
  readonly seller: number;
  readonly since: Day;
  /** What it could buy in a year, in euro; undefined: nobody knows. */
  readonly potential: number | undefined;
}

/** The base in the order in which it grew: every seller's clients, most of them older than the log. */
export function makeBase(start: Day, today: Day, seed: number): BaseClient[] {
  const random = streamOf(seed, 'base');
  const owners = SELLERS.flatMap(({ base }, seller) => Array.from({ length: base }, () => seller));
  return owners
    .map((seller) => baseClient(random, seller, start, today))
    .sort((a, b) => a.since - b.since)
    .map((client, index) => ({ ...client, index }));
}

function baseClient(
  random: Random,
  seller: number,
  start: Day,
  today: Day,
): Omit<BaseClient, 'index'> {
  const isNewcomer = happens(random, 0.1);
  const since = isNewcomer ? between(random, start, today - 7) : start - between(random, 30, 2000);
  const potential = Math.round(logNormal(random, 14_000, 0.7) / 500) * 500;
  return { seller, since, potential: happens(random, 0.2) ? undefined : potential };
}
