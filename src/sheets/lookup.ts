import type { LogColumn } from '../domain/log/log';
import { nameKey } from '../domain/log/name';
import { isBlank, isErrorValue, textOf, type Cell } from './cell';
import type { ClientColumn } from './clients';
import { findColumns, type HeadingWords } from './headings';
import type { TeamColumn } from './team';

/**
 * The hidden lookup tab answers, in one read, everything that recording has to know: the sheet's own functions find the
 * client's rows among any number of others. The add-on writes a question into the first row; formulas answer below.
 *
 * ```
 * row 1  question: client key, ID, e-mail, last hash that is known
 * row 2  ID again, row of that ID in the log, row of the client in Clients, lengths of the three lists,
 *        number of rows that were recorded right after the one with that hash, headings of the columns looked into
 * row 3  headings of the log        row 4  headings of Clients        row 5  the client's row of Clients
 * row 6… A–P the client's rows of the log │ Q–S settings │ T–Y team, both with their headings
 * ```
 */
export const LOG_WIDTH = 16;
/** Columns of the settings; they stand beside the log. */
export const SETTINGS_WIDTH = 3;
/** Columns of the team. */
export const TEAM_WIDTH = 6;
/** Columns before the team. */
export const TEAM_AT = LOG_WIDTH + SETTINGS_WIDTH;
/** Columns of the whole answer. */
export const LOOKUP_WIDTH = TEAM_AT + TEAM_WIDTH;
/** The row from which the lists run down. */
export const LISTS_AT = 6;
/** Rows of the first read: enough for all but the longest histories. */
export const LOOKUP_ROWS = 64;
/** Rows of each further read. */
export const LOOKUP_MORE_ROWS = 234;
/** Rows that a new tab has: what runs on beyond them is not read here. */
export const LOOKUP_END = 1000;

/** The column of the second row that tells whether the chain of the log goes on, counted from 1. */
export const FOLLOWERS_AT = 7;

/** The columns that formulas look into; from the next column on their headings stand, as the formulas find them. */
export const LOOKED_INTO = {
  log: ['client', 'when', 'reason', 'id', 'hash'],
  clients: ['client'],
  team: ['email'],
} as const;
export const HEADINGS_AT = FOLLOWERS_AT + 1;

/** What recording asks. */
export interface LookupQuestion {
  /** The client's name as names are compared. */
  readonly clientKey: string;
  readonly id: string;
  readonly email: string;
  /** Hash of the recorded row that is known as the last; '' where none is: then every recorded row follows it. */
  readonly lastHash: string;
}

/** The headings by which an answer is known to be whole. */
export interface LookupHeadings {
  readonly log: readonly HeadingWords<LogColumn>[];
  readonly clients: readonly HeadingWords<ClientColumn>[];
  readonly team: readonly HeadingWords<TeamColumn>[];
}

/** What the tab answers; lists come with their heading rows. */
export interface LookupAnswer {
  /** Whether the log has a row with the ID. */
  readonly isRecorded: boolean;
  /** Whether the log has rows that were recorded after the last hash that is known. */
  readonly isAhead: boolean;
  /** The client's row in Clients; undefined where he has none. */
  readonly clientRow: number | undefined;
  readonly clientHeadings: readonly Cell[];
  readonly clientCells: readonly Cell[];
  /** The client's rows of the log, and rows without a client. */
  readonly log: readonly (readonly Cell[])[];
  readonly settings: readonly (readonly Cell[])[];
  readonly team: readonly (readonly Cell[])[];
}

/** The row of cells that asks the question. */
export function questionCells({ clientKey, id, email, lastHash }: LookupQuestion): Cell[] {
  return [clientKey, id, email, lastHash];
}

/**
 * Reads the answer off the tab's cells.
 *
 * @returns undefined where it does not answer this question whole: the tab was damaged, its formulas have not run, or a
 * table is too wide for it.
 */
export function readAnswer(
  cells: readonly (readonly Cell[])[],
  question: LookupQuestion,
  headings: LookupHeadings,
): LookupAnswer | undefined {
  const told = cells[1] ?? [];
  const [echo, idRow, clientRow, ...lengths] = told;
  if (echo !== question.id || typeof idRow !== 'number' || typeof clientRow !== 'number') {
    return undefined;
  }
  const followers = told[FOLLOWERS_AT - 1];
  const lists = cells.slice(LISTS_AT - 1);
  const log = filled(lists, 0, LOG_WIDTH);
  const settings = filled(lists, LOG_WIDTH, SETTINGS_WIDTH);
  const team = filled(lists, TEAM_AT, TEAM_WIDTH);
  const isCut = [log, settings, team].some((list, index) => list.length !== lengths[index]);
  if (isCut || typeof followers !== 'number') return undefined;
  const answer: LookupAnswer = {
    isRecorded: idRow > 0,
    isAhead: followers > 0,
    clientRow: rowFound(clientRow),
    clientHeadings: cells[3] ?? [],
    clientCells: cells[4] ?? [],
    log: [(cells[2] ?? []).slice(0, LOG_WIDTH), ...log],
    settings,
    team,
  };
  const lookedInto = told.slice(HEADINGS_AT - 1);
  if (!areMeant(lookedInto, answer, headings)) return undefined;
  return isWhole(answer, question, headings) ? answer : undefined;
}

/** Formulas answer 0 where they find no row. */
function rowFound(row: number): number | undefined {
  return row > 0 ? row : undefined;
}

function isWhole(
  answer: LookupAnswer,
  question: LookupQuestion,
  headings: LookupHeadings,
): boolean {
  const log = findColumns(answer.log[0] ?? [], headings.log);
  const clients = findColumns(answer.clientHeadings, headings.clients);
  const team = findColumns(answer.team[0] ?? [], headings.team);
  const needed = [log.when, log.client, log.stage, log.id, log.reason, log.outcome, log.recordedBy];
  needed.push(clients.client, clients.soldInTotal, team.email, team.role);
  if (needed.includes(undefined)) return false;
  if (answer.clientRow === undefined) return true;
  return nameKey(textOf(answer.clientCells[clients.client ?? -1])) === question.clientKey;
}

/**
 * Whether the formulas look into the columns that they mean. Formulas follow a column that is moved; not so where people
 * paste a table in another order, or delete a column and lay it anew.
 */
function areMeant(
  lookedInto: readonly Cell[],
  { log, clientHeadings, team }: LookupAnswer,
  headings: LookupHeadings,
): boolean {
  const rest = [...lookedInto];
  const meant = <Column extends string>(
    columns: readonly Column[],
    row: readonly Cell[],
    words: readonly HeadingWords<Column>[],
  ): boolean =>
    columns.every((column) => {
      const isThere = findColumns(row, words)[column] !== undefined;
      return isThere === (findColumns([rest.shift()], words)[column] === 0);
    });
  return (
    meant(LOOKED_INTO.log, log[0] ?? [], headings.log) &&
    meant(LOOKED_INTO.clients, clientHeadings, headings.clients) &&
    meant(LOOKED_INTO.team, team[0] ?? [], headings.team)
  );
}

/** Whether a list runs on below the cells read so far. */
export function runsOn(cells: readonly (readonly Cell[])[]): boolean {
  return !(cells[cells.length - 1] ?? []).every(isBlank);
}

function filled(lists: readonly (readonly Cell[])[], from: number, width: number): Cell[][] {
  const rows = lists.map((row) => row.slice(from, from + width));
  return rows.filter((row) => !row.every(isBlank) && !row.every(isErrorOrBlank));
}

function isErrorOrBlank(cell: Cell): boolean {
  return isBlank(cell) || isErrorValue(cell);
}
