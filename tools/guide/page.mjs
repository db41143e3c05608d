import { withCommas } from './separators.mjs';

/** @import { ArgumentGuide, FunctionGuide } from './functionGuide.mjs' */

const CONTENTS = '<!-- contents -->';
const FUNCTIONS = '<!-- functions -->';

/**
 * Makes the text of the guide.
 * @param {string} frame what stands around the functions, with the markers `<!-- contents -->` and
 *   `<!-- functions -->`
 * @param {FunctionGuide[]} guides
 * @returns {string} Markdown
 * @throws {Error} when a marker is missing
 */
export function guidePage(frame, guides) {
  for (const marker of [CONTENTS, FUNCTIONS]) {
    if (!frame.includes(marker)) throw new Error(`The frame of the guide lacks ${marker}.`);
  }
  return frame
    .replace(CONTENTS, () => contents(guides))
    .replace(FUNCTIONS, () => guides.map(section).join('\n\n'));
}

/** @param {FunctionGuide[]} guides */
function contents(guides) {
  const rows = guides.map(
    ({ name, answers }) => `| [\`${name}\`](#${name.toLowerCase()}) | ${cell(answers)} |`,
  );
  return ['| function | answers |', '| --- | --- |', ...rows].join('\n');
}

/** @param {FunctionGuide} guide */
function section({ name, answers, example, args, columns, counted, pitfalls }) {
  const picture = `pictures/functions/${name}.svg`;
  return [
    `## ${name}`,
    answers,
    ['```text', example, withCommas(example), '```'].join('\n'),
    argumentTable(args),
    `Columns: ${columns.join(' · ')}.`,
    `![What ${name} answers, with invented data](${picture})`,
    '_The company, its people and its figures are invented: the demo on 20 November 2026._',
    '**How it is counted**',
    counted.map(({ names, how }) => `- **${names.join('** · **')}**: ${how}`).join('\n'),
    '**Mind**',
    pitfalls.map((text) => `- ${text}`).join('\n'),
  ].join('\n\n');
}

/** @param {ArgumentGuide[]} args */
function argumentTable(args) {
  const rows = args.map(({ name, text, blank }) => {
    const shown = blank === undefined ? name : `[${name}]`;
    return `| \`${shown}\` | ${cell(text)} | ${cell(blank?.replace(/\.$/, '') ?? 'must be given')} |`;
  });
  return ['| argument | what it is | left out |', '| --- | --- | --- |', ...rows].join('\n');
}

/** @param {string} text */
function cell(text) {
  return text.replace(/\|/g, '\\|');
}
