import { foldLog } from './domain/board';
import { funnelOf } from './domain/funnel';
import { problemsOf } from './domain/problems';
import { finishOf } from './domain/settings';
import { speedOf } from './domain/speed';
import { limitsOf } from './domain/stageLimit';
import { stuckDeals } from './domain/stuck';
import { answerFromLog } from './formulas/logFormula';
import { cellOfLog } from './formulas/problemValue';
import type { Cell } from './sheets/cell';
import { funnelTable } from './tables/funnelTable';
import { problemsTable } from './tables/problemsTable';
import { speedTable } from './tables/speedTable';
import { stuckTable } from './tables/stuckTable';
import { texts } from './texts/index';

/**
 * The board and the funnel: how many deals stand at each stage, what moved, and how many get through.
 * Example: =SALES_FUNNEL(ACTIONS; SETTINGS; DATE(2026;11;30); DATE(2026;11;1))
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @param {Date} from Optional. The first day of the period. Blank: the first day of that month.
 * @param {string} manager Optional. One manager’s deals alone. Blank: everybody’s.
 * @return {Array<Array<any>>} Stage, Name, In work, Entered, Moved on, Went back, Lost, Reached, To next, To contract, Still open.
 * @customfunction
 */
export function SALES_FUNNEL(
  actions: unknown,
  settings?: unknown,
  asOf?: unknown,
  from?: unknown,
  manager?: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const day = formula.asOf(asOf);
    const question = {
      asOf: day,
      from: formula.fromOrMonth(from, day),
      manager: formula.manager(manager),
    };
    const board = foldLog(formula.log, formula.settings, day);
    const funnel = funnelOf(board, finishOf(formula.settings), question);
    return funnelTable(funnel, formula.settings.stages, formula.words);
  });
}

/**
 * How fast deals move on from each stage, and the limit after which one is stuck. Deals that are still there count too.
 * Example: =SALES_SPEED(ACTIONS; SETTINGS)
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @param {Date} from Optional. Stays that began on this day or later. Blank: from the start of the log.
 * @param {string} manager Optional. One manager’s deals alone. Blank: everybody’s.
 * @return {Array<Array<any>>} Stage, Name, Advances, Still there, Median days, 85% within days, Limit days, Limit from, In work, Stuck.
 * @customfunction
 */
export function SALES_SPEED(
  actions: unknown,
  settings?: unknown,
  asOf?: unknown,
  from?: unknown,
  manager?: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const day = formula.asOf(asOf);
    const who = formula.manager(manager);
    const question = { asOf: day, from: formula.from(from), manager: who };
    const board = foldLog(formula.log, formula.settings, day);
    const limits = limitsOf(board, formula.settings, day);
    const now = { asOf: day, from: day, manager: who };
    const figures = {
      speeds: speedOf(board, formula.settings, question),
      limits,
      funnel: funnelOf(board, finishOf(formula.settings), now),
      stuck: stuckDeals(board, limits, formula.settings, now),
    };
    return speedTable(figures, formula.settings.stages, formula.words);
  });
}

/**
 * Deals that have been in their stage longer than the limit, the worst first. A planned next step excuses a deal.
 * Example: =SALES_STUCK(ACTIONS; SETTINGS; ; "Anna"; 10)
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @param {Date} asOf Optional. The last day that counts. Blank: today.
 * @param {string} manager Optional. One manager’s deals alone. Blank: everybody’s.
 * @param {number} rows Optional. How many deals at most. Blank: all.
 * @return {Array<Array<any>>} Client, Deal, Manager, Stage, Name, Days in stage, Limit days, Days over, Silent days, Amount, Next step.
 * @customfunction
 */
export function SALES_STUCK(
  actions: unknown,
  settings?: unknown,
  asOf?: unknown,
  manager?: unknown,
  rows?: unknown,
): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const day = formula.asOf(asOf);
    const question = { asOf: day, manager: formula.manager(manager) };
    const board = foldLog(formula.log, formula.settings, day);
    const limits = limitsOf(board, formula.settings, day);
    const stuck = stuckDeals(board, limits, formula.settings, question);
    const shown = stuck.slice(0, formula.rows(rows) ?? stuck.length);
    return stuckTable(shown, formula.settings.stages, formula.words);
  });
}

/**
 * Rows of the log that are not understood, or look wrong, with the reason.
 * Example: =SALES_PROBLEMS(ACTIONS; SETTINGS)
 *
 * @param {Array<Array<any>>} actions The Actions tab with its heading row: ACTIONS.
 * @param {Array<Array<any>>} settings Optional. The Settings tab: SETTINGS. Blank: seven stages and the default numbers.
 * @return {Array<Array<any>>} Row, Column, Value, Problem.
 * @customfunction
 */
export function SALES_PROBLEMS(actions: unknown, settings?: unknown): Cell[][] {
  return answerFromLog(actions, settings, (formula) => {
    const faults = problemsOf(formula.log, foldLog(formula.log, formula.settings));
    return problemsTable(faults, texts.en.headings.actions, cellOfLog(formula), formula.words);
  });
}
