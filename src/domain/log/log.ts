import type { Day } from '../calendar/calendarDay';
import type { NameBook } from './name';
import type { RenameRow } from './renames';

/** What a row of the log is. The first three are actions with a client; *step* is the rule. */
export enum RowKind {
  Step,
  Refused,
  Closed,
  /** Takes back earlier rows: the one with an ID, or with `prefix/*` all whose ID begins so. */
  Void,
  /** Makes all rows of one client name count for another. */
  Renamed,
  /** Cannot be understood: left out and listed. */
  Unreadable,
}

/** What happened with a client, as the outcome column says. */
export type ActionOutcome = 'step' | 'refused' | 'closed';

/** Whether the row is an action with a client. */
export function isAction(kind: RowKind): boolean {
  return kind <= RowKind.Closed;
}

/** A column holds the place in this list. */
const ROW_KINDS: readonly RowKind[] = [
  RowKind.Step,
  RowKind.Refused,
  RowKind.Closed,
  RowKind.Void,
  RowKind.Renamed,
  RowKind.Unreadable,
];

/** What the row at an entry is. */
export function kindAt({ kind }: Pick<Log, 'kind'>, entry: number): RowKind {
  return ROW_KINDS[kind[entry] ?? RowKind.Unreadable] ?? RowKind.Unreadable;
}

/** Stands in a column of days where there is no date. */
export const NO_DAY: Day = -0x80000000;

/** The day of a column, or undefined where there is none. */
export function dayOrNone(day: Day | undefined): Day | undefined {
  return day === NO_DAY ? undefined : day;
}

/** The names that occur in a log. */
export interface LogNames {
  readonly clients: NameBook;
  readonly managers: NameBook;
  readonly labels: NameBook;
  readonly reasons: NameBook;
}

/** What stands in the cells of an entry and takes no room in the columns. */
export interface LogDetails {
  /** Milliseconds since 1970, UTC. */
  instantOf(entry: number): number;
  /** In the unit of the column; undefined where the row gives none. */
  amountOf(entry: number): number | undefined;
  /** '' where it has none. */
  idOf(entry: number): string;
  /** The ID, or the prefix with its asterisk, that a void row takes back. */
  targetOf(entry: number): string;
}

/**
 * The log as it was read, column by column: entry e is the e-th row of the sheet that is not blank.
 *
 * Numbers stand in typed arrays, because a log may have half a million rows: one object a row would cost more than all
 * the counting. Where a kind of row has no such cell (the stage of a void), the column holds 0.
 */
export interface Log extends LogNames {
  readonly length: number;
  /** The sheet's row number, heading row included. */
  readonly row: Int32Array;
  readonly kind: Uint8Array;
  /** The date of the instant in the spreadsheet's zone; NO_DAY in an unreadable row without a date. */
  readonly day: Int32Array;
  /** Index in `clients`. */
  readonly client: Int32Array;
  /** Index in `managers`. */
  readonly manager: Int32Array;
  /** Index in `labels`; a blank label is the client's unnamed deal. */
  readonly label: Int32Array;
  /** 1 … N; 0 where it is left blank (legal for refused and closed). */
  readonly stage: Uint8Array;
  /** Index in `reasons` of why a client refused or was closed. */
  readonly reason: Int32Array;
  /** 1 where the row gives an amount. */
  readonly hasAmount: Uint8Array;
  /** NO_DAY where there is none. */
  readonly nextStep: Int32Array;
  /** Whether the rows stand in order of time, as they do where nobody sorts or fills in later. */
  readonly isInOrder: boolean;
  /** What few questions need, read when they ask. */
  readonly cells: LogDetails;
  readonly renames: readonly RenameRow[];
  /** Whether there is any void row. */
  readonly hasVoids: boolean;
  readonly faults: readonly Fault[];
}

/** Columns of the log in their order. */
export const LOG_COLUMNS = [
  'when',
  'manager',
  'client',
  'stage',
  'deal',
  'outcome',
  'amount',
  'reason',
  'contact',
  'nextStep',
  'note',
  'id',
  'recordedBy',
  'hash',
] as const;

/** A column of the log. */
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** What is wrong with a cell of the log. */
export type Problem =
  | 'missing date'
  | 'not a date'
  | 'missing manager'
  | 'missing client'
  | 'missing stage'
  | 'unknown stage'
  | 'unknown outcome'
  | 'not an amount'
  | 'doubtful amount'
  | 'error value'
  | 'missing ID to void'
  | 'void without a match'
  | 'missing new name'
  | 'circle of names'
  | 'doubled ID'
  | 'second win on one date';

/** One fault of one cell. */
export interface Fault {
  readonly row: number;
  readonly column: LogColumn;
  readonly problem: Problem;
}
