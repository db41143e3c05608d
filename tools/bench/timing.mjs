/**
 * The time of one piece of work.
 * @template T
 * @param {() => T} work
 * @returns {{ time: number, result: T }} time in milliseconds
 */
export function timed(work) {
  const start = performance.now();
  const result = work();
  return { time: performance.now() - start, result };
}

/**
 * How often work runs unseen, so that the engine warms up, and how often it is then timed.
 * @typedef {{ warmUp: number, rounds: number }} Plan
 */

/**
 * The median time of a piece of work once the engine has warmed up.
 * @param {() => unknown} work
 * @param {Plan} plan
 * @returns {number} milliseconds
 */
export function warmMedian(work, { warmUp, rounds }) {
  for (let round = 0; round < warmUp; round++) work();
  return medianOf(Array.from({ length: rounds }, () => timed(work).time));
}

/** Bare passes to one round of work: it takes a first one until the cells are near at hand again. */
const BARE_PASSES = 3;

/**
 * The warm medians of a piece of work and of the bare pass. They take turns, so that whatever else
 * the machine does slows both.
 * @param {() => unknown} work
 * @param {() => unknown} bare
 * @param {Plan} plan
 * @returns {{ warm: number, best: number, bare: number }} milliseconds; best: the quickest round
 */
export function warmMedians(work, bare, { warmUp, rounds }) {
  for (let round = 0; round < warmUp; round++) [work, bare, bare, bare].forEach((one) => one());
  const times = Array.from({ length: rounds }, () => ({
    warm: timed(work).time,
    bare: Array.from({ length: BARE_PASSES }, () => timed(bare).time),
  }));
  return {
    warm: medianOf(times.map(({ warm }) => warm)),
    best: Math.min(...times.map(({ warm }) => warm)),
    bare: medianOf(times.flatMap(({ bare: passes }) => passes)),
  };
}

/**
 * The middle one; of an even number the lower of the two.
 * @param {number[]} numbers
 */
export function medianOf(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? NaN;
}
