import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** @import { LogName } from './cells.mjs' */
/** @import { Formula } from './formulas.mjs' */
/** @import { Figures, Times } from './duckdb.mjs' */
/** @import { Plan } from './timing.mjs' */

/**
 * What a child process is asked for.
 * @typedef {{ kind: 'load', bundle: string }
 *   | { kind: 'formulas', bundle: string, log: LogName, formulas: Formula[], plan: Plan }
 *   | { kind: 'peers', bundle: string, log: LogName, plan: Plan }} Task
 */

/**
 * Times in milliseconds, memory in bytes: the heap with the cells alone, what the first call added
 * before and after a collection, and the most that the process has ever had.
 * @typedef {object} Measured
 * @property {number} bare the bare pass, in turns with the work itself
 * @property {number} cold
 * @property {number} warm the median round
 * @property {number} best the quickest round
 * @property {number} collected how long one warm round collected garbage, on average
 * @property {number} serviceCalls of the first call
 * @property {{ cells: number, made: number, kept: number, peak: number }} memory
 */

/**
 * @typedef {object} Compared
 * @property {Measured} ours funnel, speed and stuck deals one after another
 * @property {{ cold: Times, warm: Times, figures: Figures }} duckDb
 * @property {{ cold: number, warm: number, isRight: boolean }} alasql
 * @property {Figures} board our own tables, headings first
 */

const CHILD = join(import.meta.dirname, 'child.mjs');

/**
 * The median of the first load in a few processes, and of the later ones.
 * @param {string} bundle
 * @returns {{ cold: number, warm: number }}
 */
export function measureLoading(bundle) {
  const times = Array.from({ length: 5 }, () => inChild({ kind: 'load', bundle }));
  const [median] = times.toSorted((a, b) => a.cold - b.cold).slice(2);
  return median;
}

/**
 * @param {string} bundle
 * @param {LogName} log
 * @param {Formula[]} formulas called one after another
 * @returns {Measured}
 */
export function measureFormulas(bundle, log, formulas) {
  return inChild({ kind: 'formulas', bundle, log, formulas, plan: planOf(log) });
}

/**
 * @param {string} bundle
 * @param {LogName} log
 * @returns {Compared}
 */
export function measurePeers(bundle, log) {
  return inChild({ kind: 'peers', bundle, log, plan: planOf(log) });
}

/** @param {LogName} log */
function planOf(log) {
  return log === 'large' ? { warmUp: 1, rounds: 5 } : { warmUp: 5, rounds: 15 };
}

/**
 * @param {Task} task
 * @returns {any}
 * @throws {Error} what went wrong in there
 */
function inChild(task) {
  const args = ['--expose-gc', CHILD, JSON.stringify(task)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout);
  throw new Error(stderr);
}
