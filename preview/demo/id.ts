/** The ID of an action by its number: no two alike, and no order to be seen in them. */
export function idOf(number: number): string {
  // An odd factor maps the numbers below 2³² onto themselves, so IDs never meet.
  const mixed = Math.imul(number + 1, 2_654_435_761) >>> 0;
  return `d${mixed.toString(36).padStart(7, '0')}`;
}
