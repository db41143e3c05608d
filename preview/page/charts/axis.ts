/** A value axis: where it begins and ends, and the round values that it marks. */
export interface Axis {
  least: number;
  most: number;
  ticks: number[];
}

const ROUND = [1, 2, 5, 10];

/**
 * The axis that shows all values and zero, in at most so many round steps; from 0 to 1 where every
 * value is 0 or none is given. Steps between whole numbers are whole.
 */
export function axisFor(values: readonly number[], mostSteps: number): Axis {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const span = highest - lowest;
  if (span === 0) return { least: 0, most: 1, ticks: [0, 1] };
  const isWhole = values.every((value) => Number.isInteger(value));
  const step = Math.max(roundStep(span / Math.max(1, mostSteps)), isWhole ? 1 : 0);
  const first = Math.floor(lowest / step);
  const last = Math.ceil(highest / step);
  // Multiplied anew each time: added up, the error of a step like 0.1 would show.
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
  return { least: ticks[0] ?? 0, most: ticks.at(-1) ?? 1, ticks };
}

/** The round number not below a step: 1, 2 or 5 with zeros before or behind it. */
function roundStep(wanted: number): number {
  const size = 10 ** Math.floor(Math.log10(wanted));
  const factor = ROUND.find((one) => one * size >= wanted * (1 - 1e-9)) ?? 10;
  return factor * size;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
