import type { Board } from '../../domain/board/board';
import type { Day } from '../../domain/calendar/calendarDay';
import type { Zone } from '../../domain/calendar/timeZone';
import type { LogColumn } from '../../domain/log/log';
import { nameKey } from '../../domain/log/name';
import type { Settings } from '../../domain/settings';
import { decodeLog } from '../../sheets/actions';
import { isBlank, textOf, type Cell } from '../../sheets/cell';
import type { ClientColumn } from '../../sheets/clients';
import { findColumns, type ColumnPlaces } from '../../sheets/headings';
import {
  LOOKUP_END,
  LOOKUP_MORE_ROWS,
  LOOKUP_ROWS,
  LOOKUP_WIDTH,
  questionCells,
  readAnswer,
  runsOn,
  type LookupAnswer,
  type LookupQuestion,
} from '../../sheets/lookup';
import { decodeSettings } from '../../sheets/settings';
import { decodeTeam, type TeamMember } from '../../sheets/team';
import type { Texts } from '../../texts/en';
import { texts } from '../../texts/index';
import {
  clientHeadings,
  logWords,
  logWordsOf,
  settingsLexicon,
  teamHeadings,
  teamWords,
} from '../../texts/lexicon';
import { countingRows, currentKey } from '../base/countingRows';
import { foldedLog } from '../log/foldedLog';
import { steadyHour } from '../log/steadyHour';
import type { Workbook } from '../ports';

/** Everything that recording has to know of one client and of the person who records. */
export interface ClientFile {
  readonly zone: Zone;
  readonly now: number;
  readonly today: Day;
  readonly settings: Settings;
  readonly words: Texts;
  readonly team: readonly TeamMember[];
  /** Whether the log has a row with the asked ID already. */
  readonly isRecorded: boolean;
  /** The client's rows of the log, heading row first. */
  readonly log: readonly (readonly Cell[])[];
  /**
   * Whether `log` is the whole log: the lookup tab could not tell which rows are the client's, or the log goes on after
   * the last hash that is known.
   */
  readonly isWholeLog: boolean;
  readonly logPlaces: ColumnPlaces<LogColumn>;
  /** The client's row in Clients; undefined where he has none. */
  readonly clientRow: number | undefined;
  /** The cells of that row as they stood when it was found. */
  readonly clientCells: readonly Cell[];
  readonly clientPlaces: ColumnPlaces<ClientColumn>;
  /** Who owns the client by the Clients tab; '' where nobody does. */
  readonly owner: string;
}

const LOOKUP_HEADINGS = {
  log: logWords.headings,
  clients: clientHeadings,
  team: teamHeadings,
};

/**
 * Opens the file of a client: by the lookup tab, whose cost does not grow with the log; where that tab cannot tell
 * (it is damaged, or names were renamed), or a run broke off after its row, by reading the tabs themselves.
 */
export function openClientFile(book: Workbook, question: LookupQuestion): ClientFile {
  const zone = book.zone();
  const answer = askLookup(book, question);
  if (answer && !answer.isAhead && !hasRenames(answer, zone)) {
    return { ...fileOf(answer, book, zone), isWholeLog: false };
  }
  return { ...fileOf(readEverything(book, question, zone), book, zone), isWholeLog: true };
}

type Answer = Omit<LookupAnswer, 'isAhead'>;

function askLookup(book: Workbook, question: LookupQuestion): LookupAnswer | undefined {
  if (!book.has('lookup')) return undefined;
  book.write('lookup', 1, 1, [questionCells(question)]);
  const cells = readRows(book, 1, LOOKUP_ROWS);
  // A long history, or long settings, run on below the first read.
  while (runsOn(cells) && cells.length < LOOKUP_END) {
    cells.push(...readRows(book, cells.length + 1, LOOKUP_MORE_ROWS));
  }
  return runsOn(cells) ? undefined : readAnswer(cells, question, LOOKUP_HEADINGS);
}

function readRows(book: Workbook, row: number, rows: number): Cell[][] {
  return book.readBlock('lookup', { row, column: 1, rows, columns: LOOKUP_WIDTH });
}

function readEverything(book: Workbook, question: LookupQuestion, zone: Zone): Answer {
  const log = book.read('actions');
  const clients = book.read('clients');
  const { id: ids } = findColumns(log[0] ?? [], logWords.headings);
  const settings = book.read('settings');
  const today = zone.dayAt(book.now());
  const { board } = foldedLog(log, { ...reading(settings, zone), zone, today });
  const clientRow = rowOfClient(clients, question.clientKey, board);
  return {
    isRecorded: ids !== undefined && log.some((row) => textOf(row[ids]) === question.id),
    clientRow,
    clientHeadings: clients[0] ?? [],
    clientCells: clientRow === undefined ? [] : (clients[clientRow - 1] ?? []),
    log,
    settings,
    team: book.read('team'),
  };
}

/** The row that stands for a client, also where he is asked for by a name that he bore before. */
function rowOfClient(
  clients: readonly (readonly Cell[])[],
  key: string,
  board: Board,
): number | undefined {
  const place = findColumns(clients[0] ?? [], clientHeadings).client ?? -1;
  const names = clients.slice(1).map((cells) => textOf(cells[place]));
  const at = countingRows(names, board).get(currentKey(board, key));
  return at === undefined ? undefined : at + 2;
}

/** The row of a client in the cells of the Clients tab, heading row first; rows count from 1. */
export function findClientRow(
  clients: readonly (readonly Cell[])[],
  key: string,
): number | undefined {
  const place = findColumns(clients[0] ?? [], clientHeadings).client;
  if (place === undefined) return undefined;
  const at = clients.findIndex((row, index) => index > 0 && nameKey(textOf(row[place])) === key);
  return at > 0 ? at + 1 : undefined;
}

function fileOf(answer: Answer, book: Workbook, zone: Zone): Omit<ClientFile, 'isWholeLog'> {
  const logPlaces = findColumns(answer.log[0] ?? [], logWords.headings);
  const now = steadyHour(book.now(), answer.log, logPlaces.when);
  const { settings, words } = reading(answer.settings, zone);
  const clientPlaces = findColumns(answer.clientHeadings, clientHeadings);
  const owner = clientPlaces.manager === undefined ? '' : answer.clientCells[clientPlaces.manager];
  return {
    zone,
    now,
    today: zone.dayAt(now),
    settings,
    words,
    team: decodeTeam(answer.team, teamWords, zone),
    isRecorded: answer.isRecorded,
    log: answer.log,
    logPlaces,
    clientRow: answer.clientRow,
    clientCells: answer.clientCells,
    clientPlaces,
    owner: isBlank(owner) ? '' : textOf(owner),
  };
}

function hasRenames({ log, settings }: LookupAnswer, zone: Zone): boolean {
  const { words, settings: read } = reading(settings, zone);
  return decodeLog(log, { words: logWordsOf(words), settings: read, zone }).renames.length > 0;
}

function reading(
  cells: LookupAnswer['settings'],
  zone: Zone,
): Pick<ClientFile, 'settings' | 'words'> {
  const { settings } = decodeSettings(cells, settingsLexicon, zone);
  return { settings, words: texts[settings.language] };
}
