/** The bounds of a rate, 0 … 1. */
export interface RateBounds {
  readonly low: number;
  readonly high: number;
}

/** Of a normal distribution 95 % lie within so many standard deviations of its mean. */
const Z = 1.959964;
const Z2 = Z * Z;

/**
 * The bounds between which the true rate lies in 95 of 100 cases, when `part` of `whole` cases were seen: the Wilson
 * score interval without continuity correction. Unlike the usual ± it stays within 0 … 1 and holds for few cases.
 *
 * Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22; method 3
 * of R. G. Newcombe (1998), Statistics in Medicine 17.
 *
 * @returns undefined where there are no cases.
 */
export function wilsonBounds(part: number, whole: number): RateBounds | undefined {
  if (whole === 0) return undefined;
  return { low: lowerBound(part, whole), high: 1 - lowerBound(whole - part, whole) };
}

/** The root of the interval's equation that lies below part ÷ whole; exactly 0 where part is 0. */
function lowerBound(part: number, whole: number): number {
  const reach = Z * Math.sqrt(Z2 + (4 * part * (whole - part)) / whole);
  return (2 * part + Z2 - reach) / (2 * (whole + Z2));
}
