import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * A range as Google hands it to a custom function: dates as Date, numbers as numbers, blanks as ''.
 * @typedef {unknown[][]} Cells
 */

/** The places of the columns that the benchmark itself reads or fills. */
export const PLACE = { when: 0, manager: 1, client: 2, stage: 3, outcome: 5, reason: 7, id: 11 };

/** @type {Cells[number]} */
const HEADINGS = [
  ...['When', 'Manager', 'Client', 'Stage', 'Deal', 'Outcome', 'Amount'],
  ...['Reason', 'Contact', 'Next step', 'Note', 'ID', 'Recorded by', 'Hash'],
];

/** Every so many rows one is voided where the log has IDs: "a handful" of the whole. */
const ROWS_PER_VOID = 5_000;

/**
 * The logs that are measured: the real one; the same as a workbook has it, with names that are
 * texts, an ID in each row and a few voids; the real one over and over up to half a million rows.
 * @typedef {'real' | 'book' | 'large'} LogName
 */

/** Longer than the real log, in milliseconds: 24 weeks. */
const COPIES_APART = 168 * 86_400_000;
/** More than any client's number. */
const CLIENTS_APART = 1_000_000;

/** Rows of the large log, without its headings. */
export const LARGE = 500_000;

/**
 * One of the logs, headings first. No two rows share an object.
 * @param {string} root folder of the project
 * @param {LogName} name
 * @returns {Cells}
 */
export function readCells(root, name) {
  const file = readFileSync(join(root, 'test/fixtures/bpic2012_log.csv.gz'));
  const lines = gunzipSync(file).toString('utf8').trimEnd().split('\n').slice(1);
  const rows = lines.map(cellsOfLine);
  if (name === 'book') return [HEADINGS, ...asInBook(rows)];
  return [HEADINGS, ...(name === 'large' ? repeated(rows, LARGE) : rows)];
}

/** @param {string} line */
function cellsOfLine(line) {
  const [time = '', manager, client, stage, outcome = '', amount] = line.trimEnd().split(',');
  const [kind = '', reason = ''] = outcome.split(':');
  const cells = [new Date(time), Number(manager), Number(client), Number(stage), ''];
  const word = kind === 'won' ? '' : kind;
  return [...cells, word, amount === '' ? '' : Number(amount), reason, '', '', '', '', '', ''];
}

/**
 * The log over and over, as it would have grown in years: each copy half a year before the next one,
 * with clients of its own. The last copy is the real one, so that the same days are asked for.
 * @param {Cells} rows
 * @param {number} count
 */
function repeated(rows, count) {
  return Array.from({ length: count }, (_, index) => {
    const fromEnd = count - 1 - index;
    const copy = Math.floor(fromEnd / rows.length);
    const row = [...(rows[rows.length - 1 - (fromEnd % rows.length)] ?? [])];
    row[PLACE.when] = new Date(Number(row[PLACE.when]) - copy * COPIES_APART);
    row[PLACE.client] = Number(row[PLACE.client]) + copy * CLIENTS_APART;
    return row;
  });
}

/**
 * The log with names as texts and an ID in each row, and a few void rows at its end.
 * @param {Cells} rows
 */
function asInBook(rows) {
  const named = rows.map((row, index) =>
    row
      .with(PLACE.manager, `Manager ${String(row[PLACE.manager])}`)
      .with(PLACE.client, `Client ${String(row[PLACE.client])}`)
      .with(PLACE.id, idOf(index)),
  );
  const count = Math.floor(rows.length / ROWS_PER_VOID);
  const last = Number(rows.at(-1)?.[PLACE.when]);
  const voids = Array.from({ length: count }, (_, index) => {
    const row = Array.from({ length: HEADINGS.length }, () => /** @type {unknown} */ (''));
    row[PLACE.when] = new Date(last);
    row[PLACE.outcome] = 'void';
    row[PLACE.reason] = idOf((index + 1) * ROWS_PER_VOID - 1);
    row[PLACE.id] = idOf(rows.length + index);
    return row;
  });
  return [...named, ...voids];
}

/**
 * A text that looks like a UUID, the same in each run.
 * @param {number} index
 */
function idOf(index) {
  // A prime multiplier below 2^32: neighbouring rows differ from the first character on.
  const head = ((index * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0');
  return `${head}-7c1e-4b2a-9d3f-${index.toString(16).padStart(12, '0')}`;
}
