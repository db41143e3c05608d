import { foldLog, type Board } from '../../src/domain/board/board';
import { isoOf, parseIsoDay, type Day } from '../../src/domain/calendar/calendarDay';
import type { Client } from '../../src/domain/board/client';
import { DEFAULT_BANDS } from '../../src/domain/sales/commission';
import { LOG_COLUMNS, type Log, type LogColumn } from '../../src/domain/log/log';
import { nameKey } from '../../src/domain/log/name';
import type { Settings } from '../../src/domain/settings';
import type { Stays } from '../../src/domain/board/stays';
import { zoneOf, type Zone } from '../../src/domain/calendar/timeZone';
import { decodeLog, type LogWords } from '../../src/sheets/actions';
import { en } from '../../src/texts/en';

/** The English words of a log. */
export const WORDS: LogWords = {
  headings: [en.headings.actions],
  outcomes: [en.outcomes],
  stages: [en.stages],
  nobody: en.nobody,
};

/** The numbers of the glossary: seven stages, 180 days of cooling, 90 active days, no limits set. */
export const SETTINGS: Settings = {
  language: 'en',
  stages: en.stages,
  limits: [],
  coolingDays: 180,
  activeDays: 90,
  countDays: 'calendar',
  holidays: [],
  refusalReasons: [],
  closingReasons: en.settings.closingReasons,
  refusalLimit: 0.8,
  longestPlannedWait: 60,
  currency: '',
  commission: { rate: 0, bands: DEFAULT_BANDS },
};

/** The cells of one row by column; what is left out is blank. */
export type TestRow = Readonly<Partial<Record<LogColumn, unknown>>>;

/** A step; the manager is Ann unless another is given. */
export function step(when: string, client: unknown, stage: unknown, more: TestRow = {}): TestRow {
  return { when, manager: 'Ann', client, stage, ...more };
}

/** A refusal with a blank stage. */
export function refusal(when: string, client: unknown, more: TestRow = {}): TestRow {
  return { when, manager: 'Ann', client, outcome: 'refused', ...more };
}

/** A closing of the company. */
export function closing(when: string, client: unknown, more: TestRow = {}): TestRow {
  return { when, manager: 'Ann', client, outcome: 'closed', reason: 'business closed', ...more };
}

/** A row that takes back the row with an ID. */
export function voiding(when: string, target: unknown, more: TestRow = {}): TestRow {
  return { when, outcome: 'void', reason: target, ...more };
}

/** A row that gives a client another name. */
export function renaming(when: string, from: string, to: string, more: TestRow = {}): TestRow {
  return { when, client: from, outcome: 'renamed', reason: to, ...more };
}

/** The cells of a log tab: the first row given stands in row 2 of the sheet. */
export function cellsOf(rows: readonly TestRow[]): unknown[][] {
  const headings = LOG_COLUMNS.map((column) => en.headings.actions[column]);
  return [headings, ...rows.map((row) => LOG_COLUMNS.map((column) => row[column] ?? ''))];
}

const UTC = zoneOf('UTC');

/** The decoded log; the spreadsheet stands in UTC unless another zone is given. */
export function readLog(
  rows: readonly TestRow[],
  settings: Settings = SETTINGS,
  zone: Zone = UTC,
): Log {
  return decodeLog(cellsOf(rows), { words: WORDS, settings, zone });
}

/** The board of a log as of an ISO date; without one, of the whole log. */
export function boardOf(rows: readonly TestRow[], asOf?: string, settings = SETTINGS): Board {
  return foldLog(readLog(rows, settings), settings, asOf === undefined ? undefined : day(asOf));
}

/** The day of an ISO date. */
export function day(text: string): Day {
  const value = parseIsoDay(text);
  if (value === undefined) throw new Error(`no date: ${text}`);
  return value;
}

/** The ISO date that lies `days` after another. */
export function after(text: string, days: number): string {
  return isoOf(day(text) + days);
}

/** A client of the board by his name. */
export function clientOf(board: Board, name: string): Client {
  const found = board.clients.all().find((client) => client.name.key === nameKey(name));
  if (!found) throw new Error(`no client: ${name}`);
  return found;
}

/** One stay of a deal. */
export interface ShownStay {
  readonly stage: number;
  readonly begin: Day;
  /** Undefined while it runs. */
  readonly end: Day | undefined;
  readonly ending: 'running' | 'advanced' | 'went back' | 'refused' | 'closed';
}

const ENDINGS = ['running', 'advanced', 'went back', 'refused', 'closed'] as const;

/** All that a board says of a deal, as one object. */
export function dealsOf({ deals, stays }: Board) {
  return deals
    .filter(() => true)
    .map((deal) => ({
      client: deal.client,
      label: deal.label,
      manager: deal.manager,
      opened: deal.opened,
      last: deal.last,
      stage: deal.stage,
      since: deal.since,
      reached: deal.reached,
      amount: deal.amount,
      nextStep: deal.nextStep,
      state: deal.state,
      finished: deal.finished,
      repeat: deal.repeat,
      trespass: deal.trespass,
      start: deal.start,
      isFirstWin: deal.isFirstWin,
      stays: staysAt(stays, deal.index),
    }));
}

function staysAt(stays: Stays, deal: number): ShownStay[] {
  const shown: ShownStay[] = [];
  for (let stay = 0; stay < stays.length; stay++) {
    if (stays.dealOf(stay) !== deal) continue;
    const ending = ENDINGS[stays.endingOf(stay)];
    shown.push({
      stage: stays.stageOf(stay),
      begin: stays.beginOf(stay),
      end: ending === 'running' ? undefined : stays.endOf(stay),
      ending,
    });
  }
  return shown;
}

/** The stays of a deal as people would write them: `1: 2026-01-05 – 2026-01-07 advanced`. */
export function staysOf(deal: { readonly stays: readonly ShownStay[] } | undefined): string[] {
  return (deal?.stays ?? []).map(({ stage, begin, end, ending }) => {
    const until = end === undefined ? '' : `${isoOf(end)} `;
    return `${stage}: ${isoOf(begin)} – ${until}${ending}`;
  });
}

/** All that a board says, without row numbers and first spellings, in an order that depends on neither. */
export function summaryOf(board: Board): unknown {
  const deals = dealsOf(board).map((deal) => ({
    ...deal,
    client: deal.client.key,
    label: deal.label.key,
    manager: deal.manager.key,
  }));
  const clients = board.clients.all().map((client) => ({
    name: client.name.key,
    manager: client.manager.key,
    last: client.last,
    open: client.open.map(({ label }) => label.key),
    wins: client.wins,
    lastWin: client.lastWon?.won,
    sold: client.sold,
    refusals: client.refusals,
    coolingUntil: client.coolingUntil,
    gone: client.gone,
    closed: client.closed,
  }));
  clients.sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    deals,
    clients,
    actions: board.actions,
    leftOut: board.leftOut,
    secondWins: board.secondWins.length,
    trespasses: board.trespasses.map((deal) => `${deal.client.key} ${deal.opened}`),
    closings: board.closings.map(({ day, reason, first }) => `${day} ${reason.key} ${first}`),
  };
}
