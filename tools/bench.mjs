import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { installIfNeeded } from './install.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const LOG = join(ROOT, 'test/fixtures/bpic2012_log.csv.gz');
const COLUMNS = 14;

installIfNeeded();
const { loadRules } = await import('./bench/rules.mjs');
const { warmMedian } = await import('./bench/timing.mjs');

const rules = await loadRules(ROOT);
if (process.argv[2] !== 'workbench') measureRules();
await (await import('./bench/workbench.mjs')).measureWorkbench(ROOT);

function measureRules() {
  const real = readCells();
  console.log(
    'rows      bare pass   decode   fold+funnel+speed+stuck   ratio   with decoding   heap',
  );
  for (const cells of [real, repeated(real, 500_000)]) measure(cells);
}

/** @param {unknown[][]} cells */
function measure(cells) {
  const bare = warmMedian(() => barePass(cells));
  const log = rules.decode(cells);
  const decode = warmMedian(() => rules.decode(cells));
  const measures = warmMedian(() => rules.measure(log));
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  const figures = [
    String(cells.length - 1).padEnd(9),
    `${bare.toFixed(1)} ms`.padEnd(11),
    `${decode.toFixed(0)} ms`.padEnd(8),
    `${measures.toFixed(0)} ms`.padEnd(25),
    (measures / bare).toFixed(1).padEnd(7),
    ((measures + decode) / bare).toFixed(1).padEnd(15),
    `${heap.toFixed(0)} MB`,
  ];
  console.log(figures.join(' '));
}

/**
 * What reading the cells costs at the very least: one `typeof` and one addition each.
 * @param {unknown[][]} cells
 */
function barePass(cells) {
  let sum = 0;
  for (const row of cells) {
    for (let column = 0; column < COLUMNS; column++) {
      const cell = row[column];
      sum += typeof cell === 'number' ? cell : 1;
    }
  }
  return sum;
}

/** The real log as Google would hand it over: dates as Date, numbers as numbers, blanks as ''. */
function readCells() {
  const text = gunzipSync(readFileSync(LOG)).toString('utf8').trimEnd();
  const rows = text
    .split('\n')
    .slice(1)
    .map((line) => {
      const [time = '', manager, client, stage, outcome = '', amount] = line.trimEnd().split(',');
      const [kind = '', reason = ''] = outcome.split(':');
      const cells = [new Date(time), Number(manager), Number(client), Number(stage), ''];
      const word = kind === 'won' ? '' : kind;
      return [...cells, word, amount === '' ? '' : Number(amount), reason, '', '', '', '', '', ''];
    });
  return [rules.headings, ...rows];
}

/**
 * The log over and over, each copy with clients of its own.
 * @param {unknown[][]} cells
 * @param {number} count
 */
function repeated(cells, count) {
  const [headings = [], ...rows] = cells;
  const copies = Array.from({ length: count }, (_, index) => {
    const row = [...(rows[index % rows.length] ?? [])];
    const copy = Math.floor(index / rows.length);
    if (copy > 0) row[2] = `${String(row[2])}-${String(copy)}`;
    return row;
  });
  return [headings, ...copies];
}
