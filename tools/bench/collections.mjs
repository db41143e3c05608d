import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

/** The engine reports its collections a little later; so long in milliseconds it is waited for. */
const DELAY = 20;

/**
 * Does a piece of work and adds up how long the engine collected garbage meanwhile.
 * @template T
 * @param {() => T} work
 * @returns {Promise<{ result: T, collected: number }>} collected in milliseconds
 */
export async function withCollections(work) {
  let collected = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) collected += duration;
  });
  observer.observe({ entryTypes: ['gc'] });
  const result = work();
  await setTimeout(DELAY);
  observer.disconnect();
  return { result, collected };
}
