import type { BaseClient } from './baseClient';
import type { Board } from '../board/board';
import type { Day } from '../calendar/calendarDay';
import type { Client } from '../board/client';
import { NONE } from '../board/deal';
import { NO_DAY } from '../log/log';
import { NameBook } from '../log/name';
import { SEGMENTS, segmentOf, type Segment } from '../board/segment';
import type { Settings } from '../settings';

/** What the base is asked. */
export interface BaseQuestion {
  /** The day up to which the board is folded. */
  readonly asOf: Day;
  /** The word that stands for the owner of a client whom nobody owns. */
  readonly nobody: string;
}

/** The base as of a day, column by column; one line a client. */
export class Base {
  length = 0;
  /** Index of the client on the board; NONE where the log does not know him. */
  readonly client: Int32Array;
  /** Index in the managers of the log: the owner by the Clients tab, else the manager of the latest action. */
  readonly owner: Int32Array;
  /** Index in `SEGMENTS`. */
  readonly segment: Uint8Array;
  /** What he could buy by the Clients tab, in the unit of the amounts; 0 where it does not say. */
  readonly potential: Float64Array;
  /** In the base since this day by the Clients tab; NO_DAY where it does not say. */
  readonly since: Int32Array;

  /**
   * An empty base.
   *
   * @param capacity the most clients there can be.
   */
  constructor(capacity: number) {
    this.client = new Int32Array(capacity);
    this.owner = new Int32Array(capacity);
    this.segment = new Uint8Array(capacity);
    this.potential = new Float64Array(capacity);
    this.since = new Int32Array(capacity);
  }

  segmentAt(line: number): Segment {
    return SEGMENTS[this.segment[line] ?? 0] ?? 'untouched';
  }
}

/**
 * The base as of a day: every client of the tab from his Since on, and every client of the log.
 *
 * A renamed client of the tab is the client of his new name; of two rows that are one client after a merge the one that
 * bears this name counts. Owners whom the log does not know are entered in its book of managers.
 *
 * @param tab the rows of the Clients tab; of two of one name the first counts.
 */
export function baseOf(
  board: Board,
  tab: readonly BaseClient[],
  settings: Settings,
  question: BaseQuestion,
): Base {
  const { clients, current } = board;
  const base = new Base(tab.length + current.length);
  const add = adding(base, board, settings, question);
  const seen = new Uint8Array(current.length);
  const named = namesOnTab(board, tab);
  const strangers = new NameBook();
  for (const row of tab) {
    const written = board.log.clients.known(row.client);
    const name = written === undefined ? NONE : (current[written] ?? NONE);
    if (name === NONE) {
      const met = strangers.length;
      if (strangers.indexOf(row.client) === met) add(undefined, row);
    } else if (seen[name] === 0 && (written === name || named[name] !== 1)) {
      seen[name] = 1;
      add(clients.at(name), row);
    }
  }
  for (let name = 0; name < seen.length; name++) {
    if (seen[name] === 0) add(clients.at(name), undefined);
  }
  return base;
}

/** By the index of a name: 1 where a row of the tab bears it. Nobody asks where no client was renamed: none at all then. */
function namesOnTab({ log, current }: Board, tab: readonly BaseClient[]): Uint8Array {
  if (log.renames.length === 0) return new Uint8Array(0);
  const named = new Uint8Array(current.length);
  for (const { client } of tab) {
    const name = log.clients.known(client);
    if (name !== undefined) named[name] = 1;
  }
  return named;
}

/** Adds what the log and the tab know of one client, where he is in the base. */
function adding(
  base: Base,
  board: Board,
  settings: Settings,
  { asOf, nobody }: BaseQuestion,
): (client: Client | undefined, row: BaseClient | undefined) => void {
  return (client, row) => {
    if (client === undefined && !isThere(row, asOf)) return;
    const line = base.length++;
    base.client[line] = client?.index ?? NONE;
    base.owner[line] = ownerOf(board, client, row, nobody);
    base.segment[line] = SEGMENTS.indexOf(segmentOf(client, asOf, settings));
    base.potential[line] = row?.potential ?? 0;
    base.since[line] = row?.since ?? NO_DAY;
  };
}

function isThere(row: BaseClient | undefined, asOf: Day): boolean {
  return row !== undefined && (row.since === undefined || row.since <= asOf);
}

function ownerOf(
  { log: { managers } }: Board,
  client: Client | undefined,
  row: BaseClient | undefined,
  nobody: string,
): number {
  if (row !== undefined && row.owner !== '') return managers.indexOf(row.owner);
  return client ? client.manager.index : managers.indexOf(nobody);
}
