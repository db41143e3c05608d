const PIECES = 60;
/** Until the engine has compiled it, a piece takes longer. */
const WARM_UP = 20;
/** About a millisecond of work: shorter than what a scheduler gives at a time. */
const STEPS = 60_000;

/**
 * How many times longer than alone on this machine a piece of work takes at this moment: 1 where
 * nothing else runs, 4 where a quarter of a processor is left for it.
 */
export function starvation(): number {
  const all = Array.from({ length: WARM_UP + PIECES }, timePiece).slice(WARM_UP);
  // Some piece was left alone, on however busy a machine.
  return all.reduce((sum, ms) => sum + ms, 0) / (PIECES * Math.min(...all));
}

function timePiece(): number {
  const begun = performance.now();
  let value = 1;
  for (let step = 0; step < STEPS; step += 1) value = (value * 16_807) % 2_147_483_647;
  const ms = performance.now() - begun;
  // The result counts, so that no engine leaves the work out.
  return value > 0 ? ms : NaN;
}
