import { makeTabs } from './tabs.mjs';

/** @import { Cells } from './cells.mjs' */

/**
 * A call of a custom function; the arguments are written as words and looked up by `argumentsOf`.
 * @typedef {{ name: string, args: (string | number)[] }} Formula
 */

/** The last day of the log. */
export const AS_OF = '2012-03-14';
/** The first day of the period: as long a one lies before it. */
export const FROM = '2012-01-01';

/** @type {Record<string, string[]>} */
const ARGUMENTS = {
  SALES_FUNNEL: ['ACTIONS', 'SETTINGS', 'asOf', 'from'],
  SALES_SPEED: ['ACTIONS', 'SETTINGS', 'asOf'],
  SALES_STUCK: ['ACTIONS', 'SETTINGS', 'asOf'],
  SALES_MOVES: ['ACTIONS', 'SETTINGS', 'asOf', 'from'],
  SALES_PLAN: ['ACTIONS', 'PLAN', 'SETTINGS', 'asOf'],
  SALES_GROWTH: ['ACTIONS', 'SETTINGS', 'asOf', 'from'],
  SALES_BASE: ['ACTIONS', 'CLIENTS', 'SETTINGS', 'asOf'],
  SALES_BURN: ['ACTIONS', 'CLIENTS', 'SETTINGS', 'asOf', 'from'],
  SALES_FORECAST: ['ACTIONS', 'PLAN', 'SETTINGS', 'asOf'],
  SALES_CHIPS: ['ACTIONS', 'PLAN', 'SETTINGS', 'asOf'],
  SALES_HEAD: ['ACTIONS', 'TEAM', 'CLIENTS', 'SETTINGS', 'asOf'],
  SALES_TASKS: ['TASKS', 'SETTINGS', 'asOf'],
  SALES_TEAM: ['ACTIONS', 'TEAM', 'SETTINGS', 'asOf'],
  SALES_BUDGET: ['ACTIONS', 'PLAN', 'COSTS', 'SETTINGS', 'asOf'],
  SALES_PROBLEMS: ['ACTIONS', 'SETTINGS'],
};

/**
 * The call of a function over the whole workbook.
 * @param {string} name
 * @returns {Formula}
 * @throws {Error} where the benchmark does not know what to hand over: a new function is measured too
 */
export function formulaOf(name) {
  const args = ARGUMENTS[name];
  if (!args) throw new Error(`${name}: name its arguments in tools/bench/formulas.mjs.`);
  return { name, args };
}

/**
 * Looks the words of arguments up among the tabs and dates.
 * @param {Cells} actions
 * @returns {(formula: Formula) => unknown[]}
 */
export function argumentsOf(actions) {
  /** @type {Record<string, unknown>} */
  const known = {
    ...{ ACTIONS: actions, ...makeTabs(actions) },
    ...{ asOf: new Date(`${AS_OF}T12:00:00Z`), from: new Date(`${FROM}T12:00:00Z`), '': '' },
  };
  return ({ args }) =>
    args.map((arg) => {
      if (typeof arg === 'number' || !(arg in known)) return arg;
      return known[arg];
    });
}
