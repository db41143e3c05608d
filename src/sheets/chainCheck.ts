import type { Zone } from '../domain/calendar/timeZone';
import type { LogColumn } from '../domain/log/log';
import { isBlank } from './cell';
import type { ColumnPlaces } from './headings';
import { CHAIN_START, readSeal, rowHash, type ChainEnd, type RowSeal } from './rowHash';

/**
 * What happened to a row since it was recorded:
 * - `edited`: its cells do not give its hash;
 * - `removedBefore`: the recorded row that stood before it is nowhere;
 * - `reordered`: the recorded row that stood before it stands elsewhere;
 * - `doubled`: a row above has the same hash;
 * - `unreadable`: what stands in Hash is no hash;
 * - `withoutHash`: not recorded by the add-on.
 */
export type ChainFault =
  'edited' | 'removedBefore' | 'reordered' | 'doubled' | 'unreadable' | 'withoutHash';

/** Rows one below the other to which the same happened; rows of the sheet, counted from 1. */
export interface ChainFinding {
  readonly fault: ChainFault;
  readonly from: number;
  readonly to: number;
}

/** What the check of a log came to. */
export interface ChainReport {
  /** Rows that are not blank. */
  readonly rows: number;
  readonly findings: readonly ChainFinding[];
  /** Recorded rows that were cut off at the end; rows that are missing between others are findings. */
  readonly cut: number;
}

/** The place of a column that the tab does not have. */
const NOWHERE = -1;

/**
 * Checks every row of a log against its hash and against the recorded row before it.
 *
 * @param range the cells of the log, heading row first.
 * @param kept what is known of the end from outside the cells; undefined: nothing, and a cut tail does not show. It must
 * have been read before the cells: rows that were added since are no fault.
 */
export function checkChain(
  range: readonly (readonly unknown[])[],
  places: ColumnPlaces<LogColumn>,
  zone: Zone,
  kept: ChainEnd | undefined,
): ChainReport {
  const seals = range.map((row) => readSeal(row[places.hash ?? NOWHERE]));
  const isHash = new Set([CHAIN_START]);
  for (const seal of seals) if (seal) isHash.add(seal.hash);
  const judge = new RowJudge(isHash, places, zone);
  const known = Object.values<number | undefined>(places);
  const findings: ChainFinding[] = [];
  let rows = 0;
  for (let at = 1; at < range.length; at++) {
    const cells = range[at] ?? [];
    if (known.every((place) => place === undefined || isBlank(cells[place]))) continue;
    rows++;
    for (const fault of judge.faultsOf(cells, seals[at])) note(findings, fault, at + 1);
  }
  const isCut = kept !== undefined && !isHash.has(kept.hash);
  return { rows, findings, cut: isCut ? Math.max(0, kept.rows - judge.hashed) : 0 };
}

/** Judges the rows of a log from the top. */
class RowJudge {
  /** Rows so far with anything in Hash. */
  hashed = 0;
  private above = CHAIN_START;
  private readonly met = new Set<string>();

  constructor(
    private readonly isHash: ReadonlySet<string>,
    private readonly places: ColumnPlaces<LogColumn>,
    private readonly zone: Zone,
  ) {}

  faultsOf(cells: readonly unknown[], seal: RowSeal | undefined): ChainFault[] {
    const { places, zone } = this;
    if (isBlank(cells[places.hash ?? NOWHERE])) return ['withoutHash'];
    // A doubled row stands for no recorded one.
    if (seal && this.met.has(seal.hash)) return ['doubled'];
    this.hashed++;
    if (!seal) return ['unreadable'];
    const faults: ChainFault[] = [];
    if (rowHash(seal.previous, cells, places, zone) !== seal.hash) faults.push('edited');
    if (seal.previous !== this.above) {
      faults.push(this.isHash.has(seal.previous) ? 'reordered' : 'removedBefore');
    }
    this.above = seal.hash;
    this.met.add(seal.hash);
    return faults;
  }
}

/** Rows one below the other with the same fault are one finding. */
function note(findings: ChainFinding[], fault: ChainFault, row: number): void {
  const last = findings[findings.length - 1];
  const goesOn = last?.fault === fault && last.to === row - 1;
  if (goesOn) findings[findings.length - 1] = { ...last, to: row };
  else findings.push({ fault, from: row, to: row });
}
