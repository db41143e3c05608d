import { isAction, RowKind, type LogColumn } from '../domain/log/log';
import type { NameBook } from '../domain/log/name';
import type { Zone } from '../domain/calendar/timeZone';
import { isDate } from './cell';
import type { ColumnPlaces } from './headings';
import type { LogColumns } from './logColumns';

const UNKNOWN = -1;
/** What every error value begins with. */
const HASH = '#'.charCodeAt(0);

/** What a plain row is read with. */
export interface PlainReaders {
  readonly zone: Zone;
  readonly kindOf: (cell: unknown) => RowKind | undefined;
  /** The number of the last stage. */
  readonly finish: number;
}

/**
 * Reads the rows of actions in which nothing is odd: a date cell, names that were met before or are numbers, the number
 * of a stage, an amount or none, no label and no next step.
 *
 * Nearly all rows of a long log are plain, and read so they cost half of what `LogRowReader` takes to look into every
 * corner. What this reader does not take, that one reads; both read a plain row alike.
 */
export class PlainRowReader {
  private readonly noLabel: number;
  private readonly noReason: number;
  private lastManager: unknown;
  private lastManagerIndex = UNKNOWN;
  private readonly at: Readonly<Record<LogColumn, number>>;

  constructor(
    places: ColumnPlaces<LogColumn>,
    private readonly log: LogColumns,
    private readonly readers: PlainReaders,
  ) {
    this.at = { ...NOWHERE, ...places };
    this.noLabel = log.labels.indexOf('');
    this.noReason = log.reasons.indexOf('');
  }

  /** @returns false where the row is not plain, or not in a tab that has all columns; nothing is read then. */
  read(cells: readonly unknown[], row: number): boolean {
    const { at, log } = this;
    const kind = this.kindOf(cells[at.outcome]);
    const when = cells[at.when];
    const amount = cells[at.amount];
    if (kind === UNKNOWN || !isDate(when) || !isPlainAmount(amount)) return false;
    if (!this.isUnmarked(cells)) return false;
    const stage = cells[at.stage];
    const instant = when.getTime();
    if (!this.isStage(stage) || Number.isNaN(instant)) return false;
    const why = cells[at.reason];
    const reason = why === '' ? this.noReason : knownName(why, log.reasons);
    const manager = this.managerOf(cells[at.manager]);
    const client = knownName(cells[at.client], log.clients);
    if (reason === UNKNOWN || manager === UNKNOWN || client === UNKNOWN) return false;
    const entry = log.length++;
    log.row[entry] = row;
    log.kind[entry] = kind;
    log.date(entry, instant, this.readers.zone.dayAt(instant));
    log.client[entry] = client;
    log.manager[entry] = manager;
    log.label[entry] = this.noLabel;
    log.stage[entry] = stage;
    log.reason[entry] = reason;
    if (amount !== '') log.hasAmount[entry] = 1;
    return true;
  }

  private kindOf(outcome: unknown): number {
    if (outcome === '') return RowKind.Step;
    const kind = this.readers.kindOf(outcome);
    return kind !== undefined && isAction(kind) ? kind : UNKNOWN;
  }

  /** A log comes in bursts: every second row has the manager of the row above it. */
  private managerOf(cell: unknown): number {
    if (cell !== this.lastManager) {
      this.lastManager = cell;
      this.lastManagerIndex = knownName(cell, this.log.managers);
    }
    return this.lastManagerIndex;
  }

  /** No label, no next step, and an ID that is a text or blank. */
  private isUnmarked(cells: readonly unknown[]): boolean {
    const id = cells[this.at.id];
    return (
      cells[this.at.deal] === '' &&
      cells[this.at.nextStep] === '' &&
      typeof id === 'string' &&
      id.charCodeAt(0) !== HASH
    );
  }

  private isStage(cell: unknown): cell is number {
    return (
      typeof cell === 'number' && cell >= 1 && cell <= this.readers.finish && Number.isInteger(cell)
    );
  }
}

/** Past the end of every row: a tab without one of the columns has no plain rows. */
const PAST_END = 20_000;
const NOWHERE: Readonly<Record<LogColumn, number>> = {
  when: PAST_END,
  manager: PAST_END,
  client: PAST_END,
  stage: PAST_END,
  deal: PAST_END,
  outcome: PAST_END,
  amount: PAST_END,
  reason: PAST_END,
  contact: PAST_END,
  nextStep: PAST_END,
  note: PAST_END,
  id: PAST_END,
  recordedBy: PAST_END,
  hash: PAST_END,
};

function isPlainAmount(cell: unknown): boolean {
  return cell === '' || (typeof cell === 'number' && Number.isFinite(cell));
}

function knownName(cell: unknown, book: NameBook): number {
  if (typeof cell === 'number') return book.indexOf(cell);
  return typeof cell === 'string' ? (book.met(cell) ?? UNKNOWN) : UNKNOWN;
}
