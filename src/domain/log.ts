import type { Day } from './calendarDay';
import type { Name } from './name';

/** What happened with a client, as the outcome column says; *step* is the rule. */
export type ActionOutcome = 'step' | 'refused' | 'closed';

interface LogEntry {
  /** The sheet's row number, heading row included. */
  readonly row: number;
  /** '' where the row has none. */
  readonly id: string;
}

interface DatedEntry extends LogEntry {
  /** Milliseconds since 1970, UTC. */
  readonly instant: number;
  /** The date of the instant in the spreadsheet's zone. */
  readonly day: Day;
}

/** One recorded action with a client. */
export interface Action extends DatedEntry {
  readonly kind: 'action';
  readonly client: Name;
  /** The deal label; a blank label is the client's unnamed deal. */
  readonly label: Name;
  readonly manager: Name;
  /** 1 … N; 0 where it is left blank (legal for refused and closed). */
  readonly stage: number;
  readonly outcome: ActionOutcome;
  readonly amount: number | undefined;
  readonly reason: string;
  readonly nextStep: Day | undefined;
}

/** Takes back earlier rows: the one with an ID, or with `prefix/*` all whose ID begins so. */
export interface VoidRow extends DatedEntry {
  readonly kind: 'void';
  readonly target: string;
}

/** Makes all rows of one client name count for another. */
export interface RenameRow extends DatedEntry {
  readonly kind: 'renamed';
  readonly from: Name;
  readonly to: Name;
}

/** A row that cannot be understood: left out and listed. */
export interface UnreadableRow extends LogEntry {
  readonly kind: 'unreadable';
  /** Undefined where not even the date can be read. */
  readonly day: Day | undefined;
}

/** A row of the log, decoded. */
export type LogRow = Action | VoidRow | RenameRow | UnreadableRow;

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

/** The log as it was read: every row in the sheet's order, and the faults of its cells. */
export interface Log {
  readonly rows: readonly LogRow[];
  readonly faults: readonly Fault[];
}
