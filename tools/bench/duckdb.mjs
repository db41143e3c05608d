import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLACE } from './cells.mjs';
import { AS_OF, FROM } from './formulas.mjs';
import { loadPeer } from './peers.mjs';
import { medianOf } from './timing.mjs';

/** @import { Cells } from './cells.mjs' */

/**
 * Figures by stage, in the order of the columns of the question.
 * @typedef {{ funnel: unknown[][], speed: unknown[][] }} Figures
 */

const LOG =
  'create or replace table log (row integer, ms double, client varchar, stage utinyint, outcome varchar)';

/**
 * Loads the log into DuckDB inside this process and asks it for the funnel and the speed.
 * @param {Cells} cells headings first
 * @param {number} rounds
 * @returns {Promise<{ cold: Times, warm: Times, figures: Figures }>} the first round, and the median
 *
 * @typedef {{ load: number, query: number }} Times in milliseconds
 */
export async function measureDuckDb(cells, rounds) {
  const { DuckDBInstance } = loadPeer('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const times = [];
  /** @type {Figures} */
  let figures = { funnel: [], speed: [] };
  for (let round = 0; round < rounds; round++) {
    await connection.run(LOG);
    const start = performance.now();
    await load(connection, cells);
    const loaded = performance.now();
    figures = await ask(connection);
    times.push({ load: loaded - start, query: performance.now() - loaded });
  }
  connection.closeSync();
  const [cold = { load: NaN, query: NaN }, ...others] = times;
  const warm = {
    load: medianOf(others.map(({ load }) => load)),
    query: medianOf(others.map(({ query }) => query)),
  };
  return { cold, warm, figures };
}

/**
 * Row by row, of the columns that the questions need alone: whole chunks of columns were no faster.
 * @param {any} connection
 * @param {Cells} cells
 */
async function load(connection, cells) {
  const appender = await connection.createAppender('log');
  for (let row = 1; row < cells.length; row++) {
    const cell = cells[row] ?? [];
    appender.appendInteger(row);
    appender.appendDouble(/** @type {Date} */ (cell[PLACE.when]).getTime());
    appender.appendVarchar(String(cell[PLACE.client]));
    appender.appendUTinyInt(cell[PLACE.stage]);
    appender.appendVarchar(cell[PLACE.outcome]);
    appender.endRow();
  }
  appender.closeSync();
}

/**
 * @param {any} connection
 * @returns {Promise<Figures>}
 */
async function ask(connection) {
  await connection.run(readSql('events'));
  const funnel = await connection.runAndReadAll(readSql('funnel'));
  const speed = await connection.runAndReadAll(readSql('speed'));
  return { funnel: numbers(funnel.getRows()), speed: numbers(speed.getRows()) };
}

/** @param {string} name */
function readSql(name) {
  const text = readFileSync(join(import.meta.dirname, `${name}.sql`), 'utf8');
  return text.replaceAll('$asOf', AS_OF).replaceAll('$from', FROM);
}

/** @param {unknown[][]} rows whole numbers come as BigInt */
function numbers(rows) {
  return rows.map((row) => row.map((cell) => (cell === null ? null : Number(cell))));
}
