/** What was sold in a period. */
export interface PeriodSales {
  /** Clients that bought, each counted once. */
  readonly buyers: number;
  /** In the unit of the amounts. */
  readonly sales: number;
}

/** A change in sales and the two roads it came by, in the unit of the amounts; they add up to it. */
export interface ChangeSplit {
  readonly change: number;
  /** From more, or fewer, clients that buy. */
  readonly number: number;
  /** From larger, or smaller, sales to a client. */
  readonly size: number;
}

/**
 * Splits a change in sales exactly into number and size: with n buying clients and c sales per buying client it is
 * `(n₁ − n₀)·(c₀ + c₁)/2 + (c₁ − c₀)·(n₀ + n₁)/2`.
 *
 * Where nobody bought in one of the periods, c is taken from the other one, so all of the change is number.
 *
 * Source: the indicator of T. L. Bennet (1920), The Theory of Measurement of Changes in Cost of Living, Journal of the
 * Royal Statistical Society 83: each factor's change at the mean of the other one.
 */
export function splitChange(before: PeriodSales, now: PeriodSales): ChangeSplit {
  const change = now.sales - before.sales;
  if (before.buyers === 0 || now.buyers === 0) return { change, number: change, size: 0 };
  if (before.buyers === now.buyers) return { change, number: 0, size: change };
  // (c₁ − c₀)·(n₀ + n₁)/2 over one denominator: whole numbers leave no dust, and equal sizes give exactly 0.
  const larger = now.sales * before.buyers - before.sales * now.buyers;
  const size = (larger * (before.buyers + now.buyers)) / (2 * before.buyers * now.buyers);
  return { change, number: change - size, size };
}
