import type { Day } from '../calendar/calendarDay';
import type { Client, Clients } from './client';
import type { Deal } from './deal';
import type { Deals } from './deals';
import { Fold, type Closing } from './fold';
import { isAction, RowKind, type Log, kindAt } from '../log/log';
import type { Name } from '../log/name';
import { followRenames, type RenameRow } from '../log/renames';
import type { Settings } from '../settings';
import type { Stays } from './stays';
import { judgeVoids, type VoidVerdict } from '../log/voids';

/** The state of the game on a day: every deal that ever was, and every client the log knows. */
export interface Board {
  readonly log: Log;
  readonly deals: Deals;
  readonly stays: Stays;
  readonly clients: Clients;
  /** What the log tells of a name, after renaming; undefined where it has no action of it. */
  readonly clientOf: (name: Name) => Client | undefined;
  /** What each entry of the log did, in flags of `Effect`; 0 for entries that do not count. */
  readonly effect: Uint8Array;
  /** By how many stages each entry of the log moved its deal forward. */
  readonly steps: Uint8Array;
  /** From which stage each entry of the log moved its deal, forward or back; 0 where it did not. */
  readonly movedFrom: Uint8Array;
  /** Actions that count: readable, not voided, known by then. */
  readonly actions: number;
  /** Rows left out: unreadable, not voided, dated up to the day or undated. */
  readonly leftOut: number;
  /** Trespasses in the order in which they happened. */
  readonly trespasses: readonly Deal[];
  /** Closings in the order in which they happened. */
  readonly closings: readonly Closing[];
  /** Rows that won a deal whose client and label had won on the same date already. */
  readonly secondWins: readonly number[];
  /** By the index of a client's name: the index of the name its rows count for, after renaming. */
  readonly current: Int32Array;
  /** Rename rows in a circle. */
  readonly circles: readonly RenameRow[];
  readonly voids: VoidVerdict;
}

/**
 * Folds the log once, in order of time, then of row, into deals and clients. Every measure of a call counts on this one
 * fold.
 *
 * @param asOf everything up to and including this date counts, nothing after it is known; undefined: the whole log.
 */
export function foldLog(log: Log, settings: Settings, asOf?: Day): Board {
  const voids = judgeVoids(log, asOf);
  const last = asOf ?? Number.POSITIVE_INFINITY;
  const renames = log.renames.filter(({ entry, day }) => voids.voided[entry] !== 1 && day <= last);
  const { current, circles } = followRenames(renames, log.clients);
  const fold = new Fold(log, settings, current);
  const { actions, leftOut } = foldInto(fold, log, voids.voided, last);
  const { deals, stays, clients, effect, steps, movedFrom, closings, secondWins } = fold;
  return {
    log,
    deals,
    stays,
    clients,
    clientOf: (name) => clients.at(current[name.index] ?? -1),
    effect,
    steps,
    movedFrom,
    actions,
    leftOut,
    trespasses: fold.trespasses.map((deal) => deals.at(deal)),
    closings,
    secondWins,
    current,
    circles,
    voids,
  };
}

/** Folds the actions that count in order of time; how many they are, and how many rows are left out. */
function foldInto(
  fold: Fold,
  log: Log,
  voided: Uint8Array,
  last: number,
): { actions: number; leftOut: number } {
  let actions = 0;
  let leftOut = 0;
  const late: number[] = [];
  for (let entry = 0; entry < log.length; entry++) {
    // An undated row stands before every day: it is known at all times.
    if (voided[entry] === 1 || (log.day[entry] ?? 0) > last) continue;
    const kind = kindAt(log, entry);
    if (kind === RowKind.Unreadable) leftOut++;
    if (!isAction(kind)) continue;
    actions++;
    if (log.isInOrder) fold.add(entry);
    else late.push(entry);
  }
  for (const entry of byInstant(late, log)) fold.add(entry);
  return { actions, leftOut };
}

/** By instant, then by row. An array's sort merges the stretches that are in order already, and most are. */
function byInstant(entries: number[], { cells, length }: Log): number[] {
  const instants = new Float64Array(entries.length === 0 ? 0 : length);
  for (const entry of entries) instants[entry] = cells.instantOf(entry);
  return entries.sort((a, b) => (instants[a] ?? 0) - (instants[b] ?? 0));
}
