/** Tags of a custom function's JSDoc that docs/functions.md shows, and Sheets must not. */
export const GUIDE_TAGS = ['counted', 'pitfall'];

/**
 * The comment as Sheets reads it for autocomplete.
 * @param {string} jsdoc a whole comment, or ''
 * @returns {string} the same without the tags for the guide, each with the lines that continue it
 */
export function withoutGuideTags(jsdoc) {
  let isForGuide = false;
  const kept = jsdoc.split('\n').filter((line) => {
    const tag = /^\s*\*\s*@(\w+)/.exec(line)?.[1];
    if (tag !== undefined) isForGuide = GUIDE_TAGS.includes(tag);
    return !isForGuide || line.trim() === '*/';
  });
  return kept.join('\n');
}
