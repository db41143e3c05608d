import { PLACE } from './cells.mjs';
import { loadPeer } from './peers.mjs';
import { timed, warmMedian } from './timing.mjs';

/** @import { Cells } from './cells.mjs' */

const STAGE = String(PLACE.stage);
const QUESTION = `SELECT [${STAGE}] AS stage, COUNT(*) AS rows_of FROM ? GROUP BY [${STAGE}]`;

/**
 * The simplest question there is, in alasql: how many rows each stage has.
 * @param {Cells} cells headings first
 * @returns {{ cold: number, warm: number, isRight: boolean }} milliseconds; whether it counted right
 */
export function measureAlasql(cells) {
  const alasql = loadPeer('alasql');
  const rows = cells.slice(1);
  const { time, result } = timed(() => alasql(QUESTION, [rows]));
  const warm = warmMedian(() => alasql(QUESTION, [rows]), { warmUp: 1, rounds: 5 });
  return { cold: time, warm, isRight: agrees(result, rows) };
}

/**
 * @param {{ stage: unknown, rows_of: number }[]} answer
 * @param {Cells} rows
 */
function agrees(answer, rows) {
  const counts = new Map();
  for (const row of rows) counts.set(row[PLACE.stage], (counts.get(row[PLACE.stage]) ?? 0) + 1);
  return (
    answer.length === counts.size &&
    answer.every(({ stage, rows_of: count }) => counts.get(stage) === count)
  );
}
