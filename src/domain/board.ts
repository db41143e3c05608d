import type { Day } from './calendarDay';
import type { Client } from './client';
import type { Deal } from './deal';
import { foldAction } from './fold';
import type { Action, Log, LogRow, RenameRow } from './log';
import type { Name } from './name';
import { followRenames } from './renames';
import type { Settings } from './settings';
import { judgeVoids } from './voids';

/** The state of the game on a day: every deal that ever was, and every client the log knows. */
export interface Board {
  readonly deals: readonly Deal[];
  readonly clients: ReadonlyMap<Name, Client>;
  /** Actions that count: readable, not voided, known by then. */
  readonly actions: number;
  /** Rows left out: unreadable, not voided, dated up to the day or undated. */
  readonly leftOut: number;
  /** Trespasses in the order in which they happened. */
  readonly trespasses: readonly Deal[];
  /** Rows that won a deal whose client and label had won on the same date already. */
  readonly secondWins: readonly number[];
  /** The name that a client's rows count for, after renaming. */
  readonly nameOf: (name: Name) => Name;
  /** Rename rows in a circle. */
  readonly circles: readonly RenameRow[];
}

/**
 * Folds the log once, in order of time, then of row, into deals and clients.
 *
 * @param asOf everything up to and including this date counts, nothing after it is known; undefined: the whole log.
 */
export function foldLog(log: Log, settings: Settings, asOf?: Day): Board {
  const { voided } = judgeVoids(log.rows, asOf);
  const known = (row: LogRow, index: number): boolean =>
    voided[index] === 0 && (asOf === undefined || row.kind === 'unreadable' || row.day <= asOf);

  const actions: Action[] = [];
  const renames: RenameRow[] = [];
  let leftOut = 0;
  log.rows.forEach((row, index) => {
    if (!known(row, index)) return;
    if (row.kind === 'action') actions.push(row);
    else if (row.kind === 'renamed') renames.push(row);
    else if (row.kind === 'unreadable' && isDatedBy(row.day, asOf)) leftOut++;
  });
  const names = followRenames(inOrder(renames));
  const state = { deals: [], clients: new Map(), trespasses: [], secondWins: [] };
  for (const action of inOrder(actions))
    foldAction(state, action, names.current(action.client), settings);
  return {
    ...state,
    actions: actions.length,
    leftOut,
    nameOf: names.current,
    circles: names.circles,
  };
}

function isDatedBy(day: Day | undefined, asOf: Day | undefined): boolean {
  return day === undefined || asOf === undefined || day <= asOf;
}

/** By instant, then by row. A log is nearly always in order already, so it is only sorted when it is not. */
function inOrder<Row extends { readonly instant: number; readonly row: number }>(
  rows: Row[],
): readonly Row[] {
  let previous = Number.NEGATIVE_INFINITY;
  for (const { instant } of rows) {
    if (instant < previous) return rows.sort((a, b) => a.instant - b.instant || a.row - b.row);
    previous = instant;
  }
  return rows;
}
