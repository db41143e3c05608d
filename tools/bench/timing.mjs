/**
 * The median time of a piece of work once the engine has warmed up.
 * @param {() => unknown} work
 * @param {number} [rounds]
 * @returns {number} milliseconds
 */
export function warmMedian(work, rounds = 15) {
  for (let round = 0; round < 5; round++) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
