import { resolve } from 'node:path';
import { measureAlasql } from './alasql.mjs';
import { barePass } from './barePass.mjs';
import { loadBundle, timeLoading } from './bundle.mjs';
import { readCells } from './cells.mjs';
import { withCollections } from './collections.mjs';
import { measureDuckDb } from './duckdb.mjs';
import { argumentsOf, formulaOf } from './formulas.mjs';
import { countServiceCalls } from './services.mjs';
import { timed, warmMedians } from './timing.mjs';

/** @import { Formula } from './formulas.mjs' */
/** @import { Task } from './measure.mjs' */
/** @import { Plan } from './timing.mjs' */

// A process of its own for each measurement: the first call then is as cold as Google's, and what
// the engine has learned from one function does not help or hinder the next one.

const ROOT = resolve(import.meta.dirname, '../..');
const BOARD = ['SALES_FUNNEL', 'SALES_SPEED', 'SALES_STUCK'].map(formulaOf);

/** @type {Task} */
const task = JSON.parse(process.argv[2] ?? '{}');
process.stdout.write(JSON.stringify(await run(task)));

/** @param {Task} task */
async function run(task) {
  if (task.kind === 'load') return timeLoading(task.bundle);
  const cells = readCells(ROOT, task.log);
  if (task.kind === 'formulas') return measureFormulas(task, cells);
  const rounds = task.plan.rounds;
  return {
    ours: await measureFormulas({ ...task, formulas: BOARD }, cells),
    duckDb: await measureDuckDb(cells, rounds + 1),
    alasql: measureAlasql(cells),
    board: answers(task.bundle, cells),
  };
}

/**
 * @param {{ bundle: string, formulas: Formula[], plan: Plan }} task
 * @param {unknown[][]} cells
 */
async function measureFormulas({ bundle, formulas, plan }, cells) {
  const calls = countServiceCalls();
  const all = caller(bundle, cells, formulas);
  const before = heapUsed();
  const { time: cold, result } = timed(all);
  const serviceCalls = calls();
  const made = process.memoryUsage().heapUsed - before;
  const kept = heapUsed() - before;
  const peak = process.resourceUsage().maxRSS * 1024;
  if (result.some(([first = []]) => first.length < 2)) throw new Error('A call gave no table.');
  const rounds = await withCollections(() => warmMedians(all, () => barePass(cells), plan));
  const collected = rounds.collected / (plan.warmUp + plan.rounds);
  const memory = { cells: before, made, kept, peak };
  return { ...rounds.result, cold, collected, serviceCalls, memory };
}

/**
 * @param {string} bundle
 * @param {unknown[][]} cells
 * @param {Formula[]} formulas
 * @returns {() => unknown[][][]} calls them one after another
 */
function caller(bundle, cells, formulas) {
  const functions = loadBundle(bundle);
  const valuesOf = argumentsOf(cells);
  const ready = formulas.map((formula) => {
    const call = functions[formula.name];
    if (!call) throw new Error(`The bundle has no ${formula.name}.`);
    return { call, values: valuesOf(formula) };
  });
  return () => ready.map(({ call, values }) => call(...values));
}

/**
 * What the functions say, to be compared with what DuckDB says.
 * @param {string} bundle
 * @param {unknown[][]} cells
 */
function answers(bundle, cells) {
  const [funnel, speed] = caller(bundle, cells, BOARD)();
  return { funnel, speed };
}

/** Bytes of the heap after everything that nobody needs was dropped. */
function heapUsed() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
