import { growth, growthOf } from './counting.mjs';
import { ms, percent, times } from './printTable.mjs';

/** @import { Counting, Line } from './counting.mjs' */

const MOST_PASSES = 12;
const MOST_GROWTH = 1.2;
const MOST_LOADING = 15;
const MOST_KILOBYTES = 250;
const MOST_CALLS = 2;

/**
 * Prints a line for each target: how far it is, and whether it is met.
 * @param {Counting} counting
 */
export function printTargets(counting) {
  console.log('\nTargets (53,754 rows, warm, unless said otherwise)');
  printSpeed(counting);
  printGrowth(counting);
  printBundle(counting);
}

/** @param {Counting} counting */
function printSpeed({ functions, bare, peers }) {
  const slowest = most(functions, ({ on }) => on.real.warm / bare.real);
  line(
    `each function at most ${MOST_PASSES} × the bare pass`,
    `the most is ${slowest.name} ${times(slowest.figure)}`,
    slowest.figure <= MOST_PASSES,
  );
  const { ours, duckDb } = peers.real;
  const theirs = duckDb.warm.load + duckDb.warm.query;
  line(
    'funnel + speed + stuck less than DuckDB’s load + query',
    `${ms(ours.warm)} ms to ${ms(theirs)} ms`,
    ours.warm < theirs,
  );
}

/** @param {Counting} counting */
function printGrowth({ functions, bare }) {
  const readers = functions.filter(({ readsLog }) => readsLog);
  const steepest = most(readers, growthOf);
  line(
    'linear to 500,000 rows within 20 %',
    `the most is ${steepest.name} ${percent(steepest.figure)} a row (the bare pass ${percent(growth(bare.large, bare.real))})`,
    steepest.figure <= MOST_GROWTH,
  );
}

/** @param {Counting} counting */
function printBundle({ functions, bundle }) {
  const { cold, size } = bundle;
  const kilobytes = size / 1024;
  const busiest = most(functions, ({ on }) => on.real.serviceCalls);
  line(
    `the bundle loads in under ${MOST_LOADING} ms, in a fresh process`,
    `${ms(cold)} ms`,
    cold < MOST_LOADING,
  );
  line(
    `the bundle is under ${MOST_KILOBYTES} KB`,
    `${kilobytes.toFixed(0)} KB`,
    kilobytes < MOST_KILOBYTES,
  );
  line(
    `at most ${MOST_CALLS} service calls a call`,
    `the most is ${busiest.name} ${busiest.figure}`,
    busiest.figure <= MOST_CALLS,
  );
}

/**
 * @param {Line[]} lines
 * @param {(line: Line) => number} figureOf
 */
function most(lines, figureOf) {
  const figures = lines.map((one) => ({ name: one.name, figure: figureOf(one) }));
  return figures.toSorted((a, b) => b.figure - a.figure)[0] ?? { name: 'none', figure: NaN };
}

/**
 * @param {string} target
 * @param {string} figure
 * @param {boolean} isMet
 */
function line(target, figure, isMet) {
  console.log(`${target}: ${figure}: ${isMet ? 'met' : 'NOT met'}`);
}
