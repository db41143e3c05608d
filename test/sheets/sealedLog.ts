import { zoneOf } from '../../src/domain/calendar/timeZone';
import { LOG_COLUMNS } from '../../src/domain/log/log';
import { findColumns } from '../../src/sheets/headings';
import { CHAIN_START, rowHash, sealText, type ChainEnd } from '../../src/sheets/rowHash';
import { texts } from '../../src/texts';
import { logWords } from '../../src/texts/lexicon';

export const ZONE = zoneOf('Europe/Sofia');
export const HEADINGS = LOG_COLUMNS.map((column) => texts.en.headings.actions[column]);
export const PLACES = findColumns(HEADINGS, logWords.headings);
export const HASH = LOG_COLUMNS.indexOf('hash');

/** The cells of a recorded row before it has its hash. */
export function cellsOf(index: number): unknown[] {
  const when = new Date(Date.UTC(2026, 0, 5, 8) + index * 3_600_000);
  const amount = index % 3 === 0 ? 100.5 * index : '';
  const who = ['anna', `Client ${String(index % 7)}`, '2. Interest expressed', '', '', amount];
  return [
    when,
    ...who,
    '',
    'call',
    '',
    `note ${String(index)}`,
    `id-${String(index)}`,
    'a@b.c',
    '',
  ];
}

/** A log as it was recorded, heading row first, and the end that was kept beside it. */
export function sealedLog(rows: number): { range: unknown[][]; kept: ChainEnd } {
  let previous = CHAIN_START;
  const body = Array.from({ length: rows }, (_, index) => {
    const cells = cellsOf(index);
    const hash = rowHash(previous, cells, PLACES, ZONE);
    cells[HASH] = sealText({ previous, hash });
    previous = hash;
    return cells;
  });
  return { range: [HEADINGS, ...body], kept: { hash: previous, rows } };
}

/** The cells of a row with another one at a place. */
export function replaced(cells: readonly unknown[], place: number, cell: unknown): unknown[] {
  return cells.map((old, at) => (at === place ? cell : old));
}
