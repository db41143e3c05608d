/** The value with every number in it rounded to nine decimals: what lies below is the dust of floating point. */
export function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(9)) + 0;
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item)]));
}
