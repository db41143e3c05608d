/** A month as a unit of length, in days: a twelfth of a year of 365.25. */
export const DAYS_PER_MONTH = 30.4375;
