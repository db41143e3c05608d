import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readEntryFunctions } from '../bundle/entryFunctions.mjs';
import { checkAnswer } from './checkAnswer.mjs';
import { openDemo } from './demoAnswers.mjs';
import { readFunctionGuide } from './functionGuide.mjs';
import { guidePage } from './page.mjs';
import { drawAnswer } from './picture.mjs';
import { shownTable } from './shownTable.mjs';

/** @import { AnswerCell } from './demoAnswers.mjs' */
/** @import { FunctionGuide } from './functionGuide.mjs' */
/** @import { GuidePlace } from './guideFiles.mjs' */

/**
 * Makes the guide to the formulas: its words from the JSDoc, its pictures from what the built bundle
 * answers in the demo.
 * @param {GuidePlace} place
 * @returns {Promise<Record<string, string>>} texts by path; the same bytes everywhere and always
 * @throws {Error} one readable line for everything that is wrong
 */
export async function makeGuide({ root, page, pictures }) {
  const guides = readEntryFunctions(root)
    .filter(({ custom }) => custom)
    .map(readFunctionGuide);
  const evaluate = await openDemo(root);
  /** @type {Record<string, string>} */
  const files = {};
  /** @type {string[]} */
  const problems = [];
  for (const guide of guides) {
    try {
      files[`${pictures}/${guide.name}.svg`] = draw(guide, evaluate);
    } catch (error) {
      problems.push(`${guide.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const frame = readFileSync(join(import.meta.dirname, 'frame.md'), 'utf8');
  const style = await resolveConfig(join(root, page));
  files[page] = await format(guidePage(frame, guides), { ...style, parser: 'markdown' });
  return files;
}

/**
 * @param {FunctionGuide} guide
 * @param {(formula: string) => AnswerCell[][]} evaluate
 */
function draw(guide, evaluate) {
  const answer = evaluate(guide.example);
  checkAnswer(guide, answer);
  return drawAnswer(guide.example, shownTable(answer));
}
