/** A source of numbers in [0, 1): the same seed gives the same numbers for ever. */
export type Random = () => number;

/**
 * Mulberry32: small, fast and even enough for invented figures.
 *
 * Source: https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32
 */
function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A source of its own for one purpose, so that more draws for one thing do not move the others. */
export function streamOf(seed: number, purpose: string): Random {
  let hash = seed >>> 0;
  for (const letter of purpose) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  return mulberry32(hash);
}

/** Whether something of this probability happens. */
export function happens(random: Random, probability: number): boolean {
  return random() < probability;
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** A place in a list of weights, each as likely as its weight. Weights must not all be 0. */
export function weighted(random: Random, weights: readonly number[]): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const place = weights.findIndex((weight) => (left -= weight) < 0);
  return place < 0 ? weights.length - 1 : place;
}

/** The item at a share of the list, 0 the first. Throws where there are none. */
export function itemAt<T>(items: readonly T[], share: number): T {
  const item = items[Math.floor(share * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/**
 * A log-normal number: durations and amounts in business are skewed like this.
 *
 * @param median half of the numbers are below it.
 * @param spread standard deviation of the logarithm.
 */
export function logNormal(random: Random, median: number, spread: number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return median * Math.exp(spread * radius * Math.cos(2 * Math.PI * random()));
}

/** How often something of a mean frequency happens (Poisson, by Knuth's product). */
export function countOf(random: Random, mean: number): number {
  const floor = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > floor) {
    product *= random();
    count++;
  }
  return count;
}
