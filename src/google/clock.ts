/** The hour, in milliseconds since 1970, UTC: the one place that reads the clock. */
export function now(): number {
  return Date.now();
}
