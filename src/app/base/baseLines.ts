import type { Board } from '../../domain/board/board';
import type { Client } from '../../domain/board/client';
import { clientLineOf } from '../../domain/board/clientLine';
import { firstDays } from '../../domain/board/firstDays';
import type { Day } from '../../domain/calendar/calendarDay';
import type { Zone } from '../../domain/calendar/timeZone';
import type { Settings } from '../../domain/settings';
import { dateCell, isSameCell, mayBeSameCell, type Cell } from '../../sheets/cell';
import { DERIVED_COLUMNS, encodeClientLine, type ClientColumn } from '../../sheets/clients';
import { findColumns, type ColumnPlaces } from '../../sheets/headings';
import { rowOf, runsOf } from '../../sheets/row';
import type { Texts } from '../../texts/en';
import { clientHeadings } from '../../texts/lexicon';
import { ownerOf } from '../access/owner';
import type { Workbook } from '../ports';
import { addClients } from './addClients';
import { nameIn, rowOwners, type RowOwner } from './baseRows';

/** What the derived columns are written from. */
export interface BaseState {
  /** The whole log, folded up to today. */
  readonly board: Board;
  readonly settings: Settings;
  readonly words: Texts;
  readonly zone: Zone;
  readonly today: Day;
}

/** What came of writing the derived columns. */
export interface BaseWritten {
  /** Clients of the base. */
  readonly clients: number;
  /** False where people moved rows each time between reading and writing: cells may stand beside another client. */
  readonly isSettled: boolean;
}

/** Whoever sorts the tab does not sort it all the time; adding rows takes a second time by itself. */
const MOST_TIMES = 4;
/**
 * Writes the derived columns of the whole base where they differ, each stretch of them in one call, and adds the clients
 * whom the log knows and the base does not. Beside no name, and beside a second row of one client, they become blank.
 *
 * People may sort the tab meanwhile: so it is read again, and written again where the cells do not stand as they should.
 *
 * @param cells the cells of the Clients tab as they stand, heading row first.
 */
export function writeBaseLines(
  book: Workbook,
  cells: readonly (readonly Cell[])[],
  state: BaseState,
): BaseWritten {
  let stood = cells;
  let expected: readonly string[] = [];
  let lacked: ReadonlySet<number> = new Set();
  for (let times = 1; ; times++) {
    const { blocks, missing, clients } = planOf(
      stood,
      state,
      times === 1 ? isSameCell : mayBeSameCell,
    );
    if (blocks.length + missing.length === 0) return { clients, isSettled: true };
    // What comes back otherwise than it was written must not look like people's hands.
    const isAsWritten = missing.length === 0 && areSame(expected, namesIn(stood));
    if (times > MOST_TIMES) return { clients, isSettled: isAsWritten };
    for (const { row, column, cells: block } of blocks) book.write('clients', row, column, block);
    // Who is missing in one reading may have been moved out of it meanwhile; a second row for him would stay.
    const certain = missing.filter(({ index }) => lacked.has(index));
    const added = rowsFor(certain, stood, state);
    addClients(book, added);
    if (blocks.length + added.length > 0) book.flush();
    expected = namesIn([...stood, ...added]);
    lacked = new Set(missing.map(({ index }) => index).filter((index) => !lacked.has(index)));
    stood = book.read('clients');
  }
}

/** What has to change in the tab. */
interface Plan {
  readonly blocks: readonly Block[];
  /** Clients of the log who have no row. */
  readonly missing: readonly Client[];
  /** Clients with a row and without. */
  readonly clients: number;
}

/** Cells of neighbouring columns and rows; both count from 1. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

type Sameness = (written: unknown, read: unknown) => boolean;

function planOf(cells: readonly (readonly Cell[])[], state: BaseState, isSame: Sameness): Plan {
  const places = findColumns(cells[0] ?? [], clientHeadings);
  // Without names nobody could tell whose line it is.
  if (places.client === undefined) return { blocks: [], missing: [], clients: 0 };
  const owners = rowOwners(cells, places, state.board).slice(1);
  const lines = owners.map((owner) => runsOf(lineOf(owner, state), places));
  const missing = missingFrom(owners, state);
  return {
    blocks: (lines[0] ?? []).flatMap((_, at) => {
      const runs = lines.map((line) => line[at]?.cells ?? []);
      return differing(runs, lines[0]?.[at]?.column ?? 1, cells, isSame);
    }),
    missing,
    clients: owners.filter((owner) => owner !== 'nobody').length + missing.length,
  };
}

/** The stretch of rows in which cells differ from those that stand there: one block, or none. */
function differing(
  runs: readonly (readonly Cell[])[],
  column: number,
  cells: readonly (readonly Cell[])[],
  isSame: Sameness,
): Block[] {
  const differs = runs.map((run, at) => {
    const row = cells[at + 1] ?? [];
    return run.some((cell, index) => !isSame(cell, row[column - 1 + index]));
  });
  const first = differs.indexOf(true);
  const last = differs.lastIndexOf(true);
  return first < 0 ? [] : [{ row: first + 2, column, cells: runs.slice(first, last + 1) }];
}

function missingFrom(owners: readonly RowOwner[], { board }: BaseState): readonly Client[] {
  const there = new Set<number>();
  for (const owner of owners) if (typeof owner !== 'string') there.add(owner.client.index);
  return board.clients.all().filter(({ index }) => !there.has(index));
}

function rowsFor(
  clients: readonly Client[],
  cells: readonly (readonly Cell[])[],
  state: BaseState,
): readonly (readonly Cell[])[] {
  if (clients.length === 0) return [];
  const places = findColumns(cells[0] ?? [], clientHeadings);
  const since = firstDays(state.board);
  return clients.map((client) => newClientRow(client, places, state, since.get(client.index)));
}

const BLANK_LINE: Partial<Record<ClientColumn, Cell>> = Object.fromEntries(
  DERIVED_COLUMNS.map((column) => [column, '']),
);

function lineOf(
  owner: RowOwner,
  { today, settings, words, zone }: Omit<BaseState, 'board'>,
): Partial<Record<ClientColumn, Cell>> {
  if (owner === 'nobody') return BLANK_LINE;
  const client = owner === 'untouched' ? undefined : owner.client;
  const line = clientLineOf(client, today, settings);
  return encodeClientLine(line, { segments: words.segments, stages: settings.stages }, zone);
}

/**
 * A whole row for a client who has none in the base.
 *
 * @param since the day of his first action.
 */
export function newClientRow(
  client: Client,
  places: ColumnPlaces<ClientColumn>,
  state: Omit<BaseState, 'board'>,
  since: Day | undefined,
): Cell[] {
  const own = {
    client: client.name.shown,
    manager: ownerOf('', client, state.words),
    since: dateCell(since, state.zone),
  };
  return rowOf({ ...own, ...lineOf({ client }, state) }, places);
}

/** The names of the rows, heading row aside, up to the last one that has any. */
function namesIn(cells: readonly (readonly Cell[])[]): readonly string[] {
  const places = findColumns(cells[0] ?? [], clientHeadings);
  const names = cells.slice(1).map((row) => nameIn(row, places));
  while (names[names.length - 1] === '') names.pop();
  return names;
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, at) => name === others[at]);
}
