/** The whole script is loaded at every click and every formula: a small bundle is speed. */
const BUDGETS = { 'Code.js': 360 * 1024, 'sidebar.html': 100 * 1024 };

/**
 * @param {string} code text of Code.js
 * @param {string | undefined} sidebar text of sidebar.html
 * @returns {string[]}
 */
export function checkSizes(code, sidebar = '') {
  return [
    ...checkSize('Code.js', code, BUDGETS['Code.js']),
    ...checkSize('sidebar.html', sidebar, BUDGETS['sidebar.html']),
  ];
}

/**
 * @param {string} name
 * @param {string} text
 * @param {number} budget bytes
 */
function checkSize(name, text, budget) {
  const size = Buffer.byteLength(text);
  if (size <= budget) return [];
  return [`${name} has ${Math.ceil(size / 1024)} KB; its budget is ${budget / 1024} KB.`];
}
