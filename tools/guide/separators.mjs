/**
 * A formula as English workbooks write it.
 * @param {string} formula with semicolons between the arguments
 * @returns {string} with commas; semicolons inside texts stay
 */
export function withCommas(formula) {
  return formula.replace(/"[^"]*"|;/g, (part) => (part === ';' ? ',' : part));
}
