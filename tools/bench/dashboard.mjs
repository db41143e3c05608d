import { loadTypeScript } from '../loadTypeScript.mjs';

/** @import { Formula } from './formulas.mjs' */

const ENTRY = `
  import { figureFormulas } from './src/tables/dashboard/sources';
  import { DATE_CELL } from './src/tables/dashboard/grid';
  import { letters } from './src/sheets/columnLetters';
  import { en } from './src/texts/en';
  const sources = {
    figures: 'Figures',
    dashboard: 'Dashboard',
    team: { title: 'Team', places: { manager: 0, role: 2 } },
    sellingRoles: ['manager'],
    listed: 7,
  };
  export const formulas = figureFormulas(sources, en).map(({ formula }) => formula);
  export const date = letters(DATE_CELL.column) + String(DATE_CELL.row);
`;

/**
 * Every call of a custom function on the Dashboard, from the formulas that the product itself lays.
 * @param {string} root folder of the project
 * @returns {Promise<Formula[]>}
 */
export async function dashboardFormulas(root) {
  /** @type {{ formulas: string[], date: string }} */
  const { formulas, date } = await loadTypeScript(root, 'dashboard', ENTRY);
  const calls = formulas.flatMap((formula) => callsIn(formula, date));
  // The engine of the sheet asks once where two formulas ask the same.
  const once = new Map(calls.map((call) => [JSON.stringify(call), call]));
  return [...once.values()];
}

/**
 * The calls in the text of a formula. A named range, a number and a quoted text stand for
 * themselves, the date cell for asOf, another expression with it for the start of the period;
 * whatever else there is, such as the cell of the manager, is blank.
 * @param {string} text
 * @param {string} date the address of the date cell, without dollars
 * @returns {Formula[]}
 */
function callsIn(text, date) {
  return [...text.matchAll(/\bSALES_[A-Z]+(?=\()/g)].map((match) => {
    const [name] = match;
    const args = splitArguments(text.slice(match.index + name.length + 1));
    return { name, args: args.map((arg) => valueOf(plain(arg), date)) };
  });
}

/**
 * An argument without dollars and the title of the tab.
 * @param {string} arg
 */
function plain(arg) {
  return arg
    .trim()
    .replaceAll('$', '')
    .replace(/'[^']*'!/g, '');
}

/**
 * @param {string} arg
 * @param {string} date
 */
function valueOf(arg, date) {
  if (arg === date) return 'asOf';
  if (/^\d+$/.test(arg)) return Number(arg);
  if (/^"[^"]*"$/.test(arg)) return arg.slice(1, -1);
  if (/^[A-Z]{3,}$/.test(arg)) return arg;
  return arg.includes(date) ? 'from' : '';
}

/**
 * The arguments up to the bracket that closes the call.
 * @param {string} text what follows the opening bracket
 */
function splitArguments(text) {
  const args = [''];
  let depth = 0;
  for (const [sign] of text.matchAll(/"[^"]*"|[^]/g)) {
    if (sign === ')' && depth === 0) break;
    if (sign === ';' && depth === 0) args.push('');
    else args.push(`${args.pop() ?? ''}${sign}`);
    if (sign === '(' || sign === '{') depth++;
    if (sign === ')' || sign === '}') depth--;
  }
  return args;
}
