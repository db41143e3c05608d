import type { Zone } from '../../domain/calendar/timeZone';
import type { LogColumn } from '../../domain/log/log';
import { isBlank, type Cell, type Cells } from '../../sheets/cell';
import type { ColumnPlaces } from '../../sheets/headings';
import {
  CHAIN_START,
  readSeal,
  rowHash,
  sealText,
  type ChainEnd,
  type RowSeal,
} from '../../sheets/rowHash';

/** A row that carries its hash, and where the chain ends with it. */
export interface SealedRow {
  readonly row: readonly Cell[];
  /** The end before it where the log has no column for hashes. */
  readonly end: ChainEnd;
}

/** What the chain goes on from. */
export interface ChainBefore {
  readonly end: ChainEnd;
  /**
   * Whether the log goes on after the kept end: a run broke off after it wrote its row. The end is kept as the very last
   * thing, so nobody knows whether what should follow the row was done, or where.
   */
  readonly isAhead: boolean;
}

/** The chain of a log in which no row follows the kept end. */
export function chainAt(kept: ChainEnd | undefined): ChainBefore {
  return { end: kept ?? { hash: CHAIN_START, rows: 0 }, isAhead: false };
}

/**
 * What the chain goes on from by the whole log: the rows that follow the kept end, each the one before it, wherever they
 * stand. So it does not matter that rows were sorted, cut or copied since. Where nothing was kept, for instance in a copy
 * of the workbook, the last recorded row is the end.
 *
 * @param range the cells of the log, heading row first.
 */
export function chainBefore(
  range: Cells,
  { hash: place = -1 }: ColumnPlaces<LogColumn>,
  kept: ChainEnd | undefined,
): ChainBefore {
  const cells = range.slice(1).map((row) => row[place]);
  const seals = cells.map(readSeal).filter((seal) => seal !== undefined);
  if (kept) return followed(kept, seals);
  const last = distinct(seals).pop();
  if (!last) return chainAt(undefined);
  const rows = cells.filter((cell) => !isBlank(cell)).length;
  return { end: { hash: last.hash, rows }, isAhead: true };
}

function followed(kept: ChainEnd, seals: readonly RowSeal[]): ChainBefore {
  const next = new Map(distinct(seals).map(({ previous, hash }) => [previous, hash]));
  let { hash, rows } = kept;
  // Taken out where they are met: whoever forges a circle must not hold up recording.
  for (let after = next.get(hash); after !== undefined; after = next.get(hash)) {
    next.delete(hash);
    hash = after;
    rows += 1;
  }
  return { end: { hash, rows }, isAhead: rows > kept.rows };
}

/** A copy of a row is no recorded row: the first of equal ones counts. */
function distinct(seals: readonly RowSeal[]): RowSeal[] {
  const met = new Set<string>();
  return seals.filter(({ hash }) => !met.has(hash) && met.add(hash));
}

/** Puts the hash into a new row of the log. */
export function sealRow(
  row: readonly Cell[],
  before: ChainEnd,
  places: ColumnPlaces<LogColumn>,
  zone: Zone,
): SealedRow {
  if (places.hash === undefined) return { row, end: before };
  const { hash: previous, rows } = before;
  const hash = rowHash(previous, row, places, zone);
  const sealed = [...row];
  sealed[places.hash] = sealText({ previous, hash });
  return { row: sealed, end: { hash, rows: rows + 1 } };
}
