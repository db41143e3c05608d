import { loadTypeScript } from '../loadTypeScript.mjs';

const ROWS = 100_000;
/** The target, in milliseconds. */
const LIMIT = 10_000;
const RUNS = 5;

const ENTRY = `
export { checkChain } from './src/sheets/chainCheck';
export { CHAIN_START, rowHash, sealText } from './src/sheets/rowHash';
export { LOG_COLUMNS } from './src/domain/log/log';
export { zoneOf } from './src/domain/calendar/timeZone';
`;

/**
 * Measures the check of a log of 100,000 recorded rows, without the reading of the cells, and prints it.
 * @param {string} root folder of the project
 * @returns {Promise<void>}
 * @throws {Error} where a sound log has findings, or the check is too slow
 */
export async function measureLogCheck(root) {
  const { checkChain, CHAIN_START, rowHash, sealText, LOG_COLUMNS, zoneOf } = await loadTypeScript(
    root,
    'logCheck',
    ENTRY,
  );
  const zone = zoneOf('Europe/Sofia');
  const places = Object.fromEntries([...LOG_COLUMNS.entries()].map(([at, column]) => [column, at]));
  /** @type {unknown[][]} */
  const range = [LOG_COLUMNS];
  let previous = CHAIN_START;
  for (let row = 0; row < ROWS; row++) {
    const cells = cellsOf(row);
    const hash = rowHash(previous, cells, places, zone);
    range.push([...cells, sealText({ previous, hash })]);
    previous = hash;
  }
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { findings } = checkChain(range, places, zone, { hash: previous, rows: ROWS });
    if (findings.length > 0) throw new Error('A sound log has findings.');
    return performance.now() - start;
  });
  const worst = Math.max(...times);
  console.log(`${ROWS} rows checked in ${Math.round(worst)} ms at the most (limit ${LIMIT} ms)`);
  if (worst > LIMIT) throw new Error('The check of the log is too slow.');
}

/** @param {number} row */
function cellsOf(row) {
  const when = new Date(Date.UTC(2020, 0, 6, 8) + row * 900_000);
  const deal = ['Boris Petrov', `Client ${row % 4000} Ltd`, `${(row % 7) + 1}. Offer sent`, '', ''];
  const note = ['', 'call', new Date(when.getTime() + 86_400_000), 'Asked for a second offer. 👍'];
  const id = `${String(row).padStart(8, '0')}-4c1f-9d0b-1234567890ab`;
  return [when, ...deal, row % 5 === 0 ? row / 4 : '', ...note, id, 'boris@example.com'];
}
