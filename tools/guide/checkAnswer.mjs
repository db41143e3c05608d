/** @import { AnswerCell } from './demoAnswers.mjs' */
/** @import { FunctionGuide } from './functionGuide.mjs' */

/**
 * Holds the words of the guide to what the function answers.
 * @param {FunctionGuide} guide
 * @param {Pick<AnswerCell, 'value'>[][]} answer heading row first
 * @throws {Error} when the columns differ, or the guide explains a figure that is not there
 */
export function checkAnswer({ columns, counted }, answer) {
  const headings = (answer[0] ?? []).map(({ value }) => String(value));
  if (headings.join('\n') !== columns.join('\n')) {
    throw new Error(
      `@return lists ${columns.join(' · ')}; the answer has ${headings.join(' · ')}.`,
    );
  }
  const known = new Set([...headings, ...answer.map((row) => String(row[0]?.value))]);
  const unknown = counted.flatMap(({ names }) => names).filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new Error(`@counted explains ${unknown.join(', ')}, which is not there.`);
}
