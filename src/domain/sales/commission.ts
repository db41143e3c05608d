/** A slice of sales by plan attainment, and by what the rate is multiplied within it. */
export interface CommissionBand {
  /** The attainment at which the slice ends, 1 for the whole plan; undefined: it has no end. */
  readonly upTo: number | undefined;
  readonly factor: number;
}

/** How motivation follows from sales. */
export interface Commission {
  /** Share of sales, 0 … 1. */
  readonly rate: number;
  /** At least one, by their ends, ascending; the last has none. */
  readonly bands: readonly CommissionBand[];
}

/** Half the rate up to half the plan, the whole one to the plan, then one and a half, above 130 % double. */
export const DEFAULT_BANDS: readonly CommissionBand[] = [
  { upTo: 0.5, factor: 0.5 },
  { upTo: 1, factor: 1 },
  { upTo: 1.3, factor: 1.5 },
  { upTo: undefined, factor: 2 },
];

/**
 * The motivation that is due on the sales of a month, in the unit of the sales.
 *
 * Each factor holds for the sales between two marks of attainment alone ("on the increment only"), as with income
 * tax: who passes a mark never gets less, and gets more only on what lies above it. Without a plan, or with a plan of
 * 0, there is no attainment: everything is paid at the plain rate. Sales below 0 (more taken back than sold) are
 * charged at the first factor.
 */
export function motivationDue(
  sales: number,
  plan: number | undefined,
  { rate, bands }: Commission,
): number {
  if (plan === undefined || plan <= 0) return rate * sales;
  const weighted = bands.reduce((sum, { upTo, factor }, index) => {
    const begin = plan * (bands[index - 1]?.upTo ?? 0);
    const end = Math.min(sales, plan * (upTo ?? Number.POSITIVE_INFINITY));
    return sum + factor * (index === 0 ? end : Math.max(0, end - begin));
  }, 0);
  return rate * weighted;
}
