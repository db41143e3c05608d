import { availableParallelism, loadavg } from 'node:os';
import { LARGE } from './cells.mjs';
import { growth, growthOf, REAL } from './counting.mjs';
import { megabytes, ms, percent, printTable, times } from './printTable.mjs';

/** @import { LogName } from './cells.mjs' */
/** @import { Counting, Line } from './counting.mjs' */
/** @import { Compared } from './measure.mjs' */

/** @type {Record<LogName, string>} */
const LOG_TITLES = {
  real: `${REAL.toLocaleString('en')} rows`,
  large: `${LARGE.toLocaleString('en')} rows`,
  book: `${REAL.toLocaleString('en')} rows, names as texts, IDs, voids`,
};

/**
 * Prints every figure.
 * @param {Counting} counting
 */
export function printFigures(counting) {
  printFunctions(counting);
  printMemory(counting.dashboard);
  console.log('\nFunnel, speed and stuck deals as one sum, beside two engines in process, ms');
  console.log('(DuckDB: rows appended to a table, then SQL for funnel and speed, on all cores;');
  console.log(' alasql: one group-by, the rows of each stage)');
  printPeers('real', counting.peers.real);
  printPeers('large', counting.peers.large);
  const { cold, warm, size } = counting.bundle;
  const loading = `${ms(cold)} ms in a fresh process, ${ms(warm)} ms in a new context`;
  console.log(`\nThe bundle: ${(size / 1024).toFixed(0)} KB, loaded in ${loading}`);
}

/** @param {Counting} counting */
function printFunctions({ functions, dashboard, formulas, bare }) {
  warnOfLoad();
  console.log('\nThe bundle’s functions in milliseconds, and as a multiple of the bare pass: one');
  console.log('typeof and one addition per cell over the same 14 columns. Cold: the first call of');
  console.log(
    'a fresh process. Growth: time per row on the large log to time per row on the real, the quickest round of each.',
  );
  for (const log of logs()) {
    console.log(`\n${LOG_TITLES[log]}`);
    const isLarge = log === 'large';
    const headings = [
      '',
      'cold',
      '× bare',
      'warm',
      '× bare',
      'of it gc',
      isLarge ? 'growth' : 'service calls',
    ];
    const rows = [...functions, dashboard].map((line) => {
      const { cold, warm, collected, serviceCalls } = line.on[log];
      const last = isLarge ? growthCell(line) : String(serviceCalls);
      const ratios = [
        ms(cold),
        times(cold / bare[log]),
        ms(warm),
        times(warm / bare[log]),
        ms(collected),
      ];
      return [line.name, ...ratios, last];
    });
    const bareGrowth = isLarge ? percent(growth(bare.large, bare.real)) : '';
    printTable(headings, [['bare pass', '', '', ms(bare[log]), times(1), '', bareGrowth], ...rows]);
  }
  const names = new Set(formulas.map(({ name }) => name));
  console.log(`\nDashboard: ${String(formulas.length)} calls, ${[...names].join(', ')}`);
}

/** Other work on the machine makes every figure larger, and not all of them alike. */
function warnOfLoad() {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  if (load <= cores * 1.25) return;
  const words = `load average ${load.toFixed(1)} on ${String(cores)} cores`;
  console.log(`\nThe machine was busy (${words}): do not trust the figures to a factor of two.`);
}

/** @param {Line} line */
function growthCell(line) {
  return line.readsLog ? percent(growthOf(line)) : '';
}

/** @param {Line} dashboard */
function printMemory({ on }) {
  console.log('\nMemory of a process that counts the Dashboard once');
  const headings = [
    '',
    'heap: the cells',
    'added',
    'kept after a collection',
    'peak of the process',
  ];
  const rows = logs().map((log) => {
    const { cells, made, kept, peak } = on[log].memory;
    return [LOG_TITLES[log], ...[cells, made, kept, peak].map(megabytes)];
  });
  printTable(headings, rows);
}

/**
 * @param {'real' | 'large'} log
 * @param {Compared} compared
 */
function printPeers(log, { ours, duckDb, alasql }) {
  const { cold, warm } = duckDb;
  const sum = (/** @type {typeof cold} */ { load, query }) => load + query;
  console.log(`\n${LOG_TITLES[log]}`);
  printTable(
    ['', 'cold', 'warm', 'to DuckDB, cold', 'warm'],
    [
      [
        ...['three functions', ms(ours.cold), ms(ours.warm)],
        ...[times(ours.cold / sum(cold)), times(ours.warm / sum(warm))],
      ],
      ['DuckDB load', ms(cold.load), ms(warm.load), '', ''],
      ['DuckDB query', ms(cold.query), ms(warm.query), '', ''],
      ['DuckDB load + query', ms(sum(cold)), ms(sum(warm)), times(1), times(1)],
      ['alasql group-by', ms(alasql.cold), ms(alasql.warm), '', ''],
    ],
  );
}

/** @returns {LogName[]} */
function logs() {
  return ['real', 'book', 'large'];
}
