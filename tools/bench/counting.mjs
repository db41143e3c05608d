import { statSync } from 'node:fs';
import { loadBundle } from './bundle.mjs';
import { LARGE } from './cells.mjs';
import { dashboardFormulas } from './dashboard.mjs';
import { formulaOf } from './formulas.mjs';
import { measureFormulas, measureLoading, measurePeers } from './measure.mjs';
import { medianOf } from './timing.mjs';

/** @import { LogName } from './cells.mjs' */
/** @import { Formula } from './formulas.mjs' */
/** @import { Compared, Measured } from './measure.mjs' */

/** Rows of the real log. */
export const REAL = 53_754;

/**
 * A function, or the whole Dashboard.
 * @typedef {object} Line
 * @property {string} name
 * @property {boolean} readsLog
 * @property {Record<LogName, Measured>} on by the log it was measured on
 *
 * Everything that the benchmark of the counting found out.
 * @typedef {object} Counting
 * @property {Line[]} functions
 * @property {Line} dashboard
 * @property {Formula[]} formulas those of the Dashboard
 * @property {Record<LogName, number>} bare the bare pass in milliseconds
 * @property {Record<'real' | 'large', Compared>} peers
 * @property {{ cold: number, warm: number, size: number }} bundle size in bytes
 */

/**
 * Measures the custom functions of a bundle, and says on stderr what it is at.
 * @param {string} root folder of the project
 * @param {string} bundle path of Code.js
 * @returns {Promise<Counting>}
 */
export async function measureCounting(root, bundle) {
  const loading = measureLoading(bundle);
  const names = Object.keys(loadBundle(bundle));
  const functions = names.map((name) => measureLine(bundle, name, [formulaOf(name)]));
  const formulas = await dashboardFormulas(root);
  const dashboard = measureLine(bundle, 'Dashboard', formulas);
  const all = [...functions, dashboard];
  return {
    ...{ functions, dashboard, formulas },
    bare: byLog((log) => medianOf(all.map(({ on }) => on[log].bare))),
    peers: { real: peers(bundle, 'real'), large: peers(bundle, 'large') },
    bundle: { ...loading, size: statSync(bundle).size },
  };
}

/**
 * Time per row on the large log ÷ time per row on the real one, as a fraction.
 * @param {number} large the time on the large log
 * @param {number} real the time on the real one
 */
export function growth(large, real) {
  return large / LARGE / (real / REAL);
}

/**
 * By the quickest rounds: the engine's collections walk over the cells of the benchmark itself, and come or do not come.
 * @param {Line} line
 */
export function growthOf({ on }) {
  return growth(on.large.best, on.real.best);
}

/**
 * @param {string} bundle
 * @param {string} name
 * @param {Formula[]} formulas
 * @returns {Line}
 */
function measureLine(bundle, name, formulas) {
  console.error(`  ${name} …`);
  const readsLog = formulas.some(({ args }) => args.includes('ACTIONS'));
  const on = byLog((log) => measureFormulas(bundle, log, formulas));
  return { name, readsLog, on };
}

/**
 * @param {string} bundle
 * @param {'real' | 'large'} log
 */
function peers(bundle, log) {
  console.error(`  DuckDB and alasql on the ${log} log …`);
  return measurePeers(bundle, log);
}

/**
 * @template T
 * @param {(log: LogName) => T} figureOf
 * @returns {Record<LogName, T>}
 */
function byLog(figureOf) {
  return { real: figureOf('real'), large: figureOf('large'), book: figureOf('book') };
}
