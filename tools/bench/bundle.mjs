import { readFileSync } from 'node:fs';
import { createContext, runInThisContext, Script } from 'node:vm';
import { medianOf } from './timing.mjs';

/**
 * A custom function of the bundle.
 * @typedef {(...args: unknown[]) => unknown[][]} CustomFunction
 */

/**
 * Loads the bundle as Google does, into the global scope of this very process, where a Date of ours
 * is a Date of the bundle.
 * @param {string} path
 * @returns {Record<string, CustomFunction>} the functions for cells, by name
 */
export function loadBundle(path) {
  runInThisContext(readFileSync(path, 'utf8'), { filename: path });
  const globals = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (globalThis));
  const names = Object.getOwnPropertyNames(globals).filter((name) => name.startsWith('SALES_'));
  return Object.fromEntries(
    names.map((name) => [name, /** @type {CustomFunction} */ (globals[name])]),
  );
}

/**
 * What it takes to compile and start the bundle.
 * @param {string} path
 * @returns {{ cold: number, warm: number }} milliseconds: the first time in this process, and the
 *   median in new contexts. Each of those compiles a text of its own, so that none is taken from
 *   the engine's store.
 */
export function timeLoading(path) {
  const code = readFileSync(path, 'utf8');
  const start = performance.now();
  runInThisContext(code, { filename: path });
  const cold = performance.now() - start;
  const times = Array.from({ length: 30 }, (_, round) => {
    const context = createContext({});
    const text = `${code}\n// ${String(round)}`;
    const begin = performance.now();
    new Script(text).runInContext(context);
    return performance.now() - begin;
  });
  return { cold, warm: medianOf(times) };
}
