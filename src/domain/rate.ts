/** A rate that must not be printed, because it would rest on too few cases. */
export const TOO_FEW = 'too few';

/** The least number of cases in a denominator for a rate that is worth printing. */
const LEAST_CASES = 8;

/** part ÷ whole as a fraction, or *too few* below 8 cases in the denominator. */
export function judgedRate(part: number, whole: number): number | typeof TOO_FEW {
  return whole < LEAST_CASES ? TOO_FEW : part / whole;
}
