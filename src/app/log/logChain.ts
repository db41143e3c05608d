import type { Zone } from '../../domain/calendar/timeZone';
import type { LogColumn } from '../../domain/log/log';
import type { Cell } from '../../sheets/cell';
import type { ColumnPlaces } from '../../sheets/headings';
import { rowHash, sealText, type ChainEnd, type LogEnd } from '../../sheets/rowHash';

/** A row that carries its hash, and where the chain ends with it. */
export interface SealedRow {
  readonly row: readonly Cell[];
  /** undefined where the log has no column for hashes. */
  readonly end: ChainEnd | undefined;
}

/** What the chain goes on from. */
export interface ChainBefore {
  /** The end by the cells. */
  readonly inLog: LogEnd;
  /** The end as it is kept outside the cells; undefined before the first recording. */
  readonly kept: ChainEnd | undefined;
  /** The hash with which the chain ends that goes on from a row; it takes the whole log, so it is asked for seldom. */
  readonly endAfter: (hash: string) => string;
}

/** Puts the hash into a new row of the log. */
export function sealRow(
  row: readonly Cell[],
  before: ChainBefore,
  places: ColumnPlaces<LogColumn>,
  zone: Zone,
): SealedRow {
  if (places.hash === undefined) return { row, end: undefined };
  const { hash: previous, rows } = truthOf(before);
  const hash = rowHash(previous, row, places, zone);
  const sealed = [...row];
  sealed[places.hash] = sealText({ previous, hash });
  return { row: sealed, end: { hash, rows: rows + 1 } };
}

/**
 * Whether a run broke off after it wrote its row: the end is kept as the very last thing, so nobody knows whether what
 * should follow the row was done, or where.
 */
export function isBrokenOff({ inLog, kept }: ChainBefore): boolean {
  if (!kept) return inLog.rows > 0;
  return inLog.rows > kept.rows || inLog.previous === kept.hash;
}

/**
 * The end that has to be kept: the row that is kept outside the cells was recorded last, also where the log was sorted or
 * cut since, so the gap stays in the log. A run that broke off after its rows left the kept end behind; then the chain
 * goes on from the rows that follow the kept one by their hashes, never from whatever else stands in that column.
 */
export function truthOf({ inLog, kept, endAfter }: ChainBefore): ChainEnd {
  if (!kept) return { hash: inLog.hash, rows: inLog.rows };
  const rows = Math.max(inLog.rows, kept.rows);
  if (inLog.previous === kept.hash) {
    return { hash: inLog.hash, rows: Math.max(rows, kept.rows + 1) };
  }
  return { hash: inLog.rows > kept.rows ? endAfter(kept.hash) : kept.hash, rows };
}
