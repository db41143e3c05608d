/** @import { AnswerCell } from './demoAnswers.mjs' */

/**
 * @typedef {object} ShownCell
 * @property {string} text
 * @property {boolean} right whether it stands at the right, as numbers and dates do
 */

/** Fractions that a cell shows as percentages: headings, or first cells of rows. */
const RATES = new Set([
  ...['To next', 'To contract', 'Fact %', 'Pace %', 'Net retention', 'Gross retention'],
  ...['Coverage', 'Refusal rate', 'Low', 'High'],
]);
/** Numbers that name something, and are not counted. */
const NAMES = new Set(['Stage', 'Row']);
const RATE = '0%';
/** A share whose last per cent decides on a colour. */
const PACE = 'Pace %';
const FINE_RATE = '0.0%';
const PLAIN = '0';
const NUMBER = '#,##0.##';

/**
 * An answer as a sheet shows it under the usual number formats.
 * @param {AnswerCell[][]} answer heading row first
 * @returns {ShownCell[][]}
 */
export function shownTable(answer) {
  const headings = (answer[0] ?? []).map(({ value }) => String(value));
  return answer.map((row) => {
    const isRate = RATES.has(String(row[0]?.value));
    return row.map(({ value, show }, column) => {
      const format = isRate ? RATE : formatOf(headings[column] ?? '');
      if (typeof value === 'number') return { text: show(format), right: true };
      return { text: show(''), right: value === undefined };
    });
  });
}

/** @param {string} heading */
function formatOf(heading) {
  if (heading === PACE) return FINE_RATE;
  if (RATES.has(heading)) return RATE;
  return NAMES.has(heading) ? PLAIN : NUMBER;
}
