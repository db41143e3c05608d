import { NO_DAY, RowKind, type LogColumn, type Problem } from '../domain/log/log';
import type { NameBook } from '../domain/log/name';
import type { Zone } from '../domain/calendar/timeZone';
import { cellText, dayOfCell, isErrorValue, saysNothing } from './cell';
import type { ColumnPlaces } from './headings';
import { amountOfCell, instantOfCell } from './logCells';
import type { LogColumns } from './logColumns';

/** What a row is read with: the zone, and readers of the cells that repeat. */
export interface RowReaders {
  readonly zone: Zone;
  readonly stageOf: (cell: unknown) => number | undefined;
  readonly kindOf: (cell: unknown) => RowKind | undefined;
  /** Stands for the manager of a row that has none. */
  readonly nobody: string;
}

/** The place of a column that the tab does not have. */
const ABSENT = -1;
/** The index of a name that is not there. */
const NO_NAME = -1;

/**
 * Reads the rows of a log one by one into its columns and keeps the faults of their cells, each row's in the order of
 * the columns.
 *
 * What is common is looked at first: a blank, a date cell, a name that was met before. A log has many rows, and few of
 * them are odd.
 */
export class LogRowReader {
  private cells: readonly unknown[] = [];
  private entry = 0;
  private readonly blank: { readonly label: number; readonly reason: number };

  constructor(
    private readonly places: ColumnPlaces<LogColumn>,
    private readonly log: LogColumns,
    private readonly readers: RowReaders,
  ) {
    this.blank = { label: log.labels.indexOf(''), reason: log.reasons.indexOf('') };
  }

  /** Reads one row that is not blank into the next entry. */
  read(cells: readonly unknown[], row: number): void {
    const { log } = this;
    this.cells = cells;
    this.entry = log.length++;
    log.row[this.entry] = row;
    const isDated = this.readWhen();
    const outcome = this.at(this.places.outcome);
    const kind = outcome === '' ? RowKind.Step : this.readers.kindOf(outcome);
    if (kind === RowKind.Void) this.readVoid(isDated);
    else if (kind === RowKind.Renamed) this.readRename(isDated);
    else this.readAction(isDated, kind);
  }

  private readVoid(isDated: boolean): void {
    const { log, entry } = this;
    const target = this.reason();
    if (target === '') this.blame('reason', 'missing ID to void');
    if (!isDated || target === '') return;
    log.kind[entry] = RowKind.Void;
    log.hasVoids = true;
  }

  private readRename(isDated: boolean): void {
    const { log, entry } = this;
    const client = this.readClient();
    const reason = this.reason();
    if (reason === '') this.blame('reason', 'missing new name');
    const from = client === NO_NAME ? undefined : log.clients.at(client);
    if (!isDated || !from || reason === '') return;
    log.kind[entry] = RowKind.Renamed;
    log.renames.push({
      entry,
      row: log.row[entry] ?? 0,
      instant: log.cells.instantOf(entry),
      day: log.day[entry] ?? NO_DAY,
      from,
      to: log.clients.read(reason),
    });
  }

  private readAction(isDated: boolean, kind: RowKind | undefined): void {
    const { log, entry, places } = this;
    log.manager[entry] = this.readManager();
    const client = this.readClient();
    const stage = this.readStage(kind);
    if (kind === undefined) this.blame('outcome', 'unknown outcome');
    log.label[entry] = this.readLabel();
    const amount = this.at(places.amount);
    if (amount !== '' && this.isAmount(amount)) log.hasAmount[entry] = 1;
    log.reason[entry] = this.readReason();
    const nextStep = this.at(places.nextStep);
    if (nextStep !== '') log.nextStep[entry] = this.readNextStep(nextStep);
    this.blameErrorValue('id', places.id);
    if (!isDated || client === NO_NAME || stage === undefined || kind === undefined) return;
    log.client[entry] = client;
    log.stage[entry] = stage;
    log.kind[entry] = kind;
  }

  /** @returns whether there is a date. */
  private readWhen(): boolean {
    const cell = this.at(this.places.when);
    const { zone } = this.readers;
    const instant = instantOfCell(cell, zone);
    if (Number.isNaN(instant)) {
      this.blame('when', saysNothing(cell) ? 'missing date' : 'not a date');
      return false;
    }
    this.log.date(this.entry, instant, zone.dayAt(instant));
    return true;
  }

  private readManager(): number {
    const { managers } = this.log;
    const name = this.readName(this.at(this.places.manager), managers);
    if (name !== NO_NAME) return name;
    this.blame('manager', 'missing manager');
    return managers.indexOf(this.readers.nobody);
  }

  private readClient(): number {
    const name = this.readName(this.at(this.places.client), this.log.clients);
    if (name === NO_NAME) this.blame('client', 'missing client');
    return name;
  }

  private readLabel(): number {
    const cell = this.at(this.places.deal);
    if (cell === '') return this.blank.label;
    this.blameErrorValue('deal', this.places.deal);
    const name = this.readName(cell, this.log.labels);
    return name === NO_NAME ? this.blank.label : name;
  }

  /** A name is a text, also where the cell is a number. */
  private readName(cell: unknown, book: NameBook): number {
    if (typeof cell === 'number') return book.indexOf(cell);
    if (cell === '') return NO_NAME;
    const met = typeof cell === 'string' ? book.met(cell) : undefined;
    if (met !== undefined) return met;
    const text = cellText(cell, this.readers.zone);
    return text === '' ? NO_NAME : book.indexOf(typeof cell === 'string' ? cell : text);
  }

  /** Why he refused or was closed; nobody asks for the reason of a step. */
  private readReason(): number {
    const cell = this.at(this.places.reason);
    if (cell === '') return this.blank.reason;
    this.blameErrorValue('reason', this.places.reason);
    const name = this.readName(cell, this.log.reasons);
    return name === NO_NAME ? this.blank.reason : name;
  }

  private readStage(kind: RowKind | undefined): number | undefined {
    const stage = this.readers.stageOf(this.at(this.places.stage));
    if (stage === undefined) this.blame('stage', 'unknown stage');
    if (stage !== 0 || kind !== RowKind.Step) return stage;
    this.blame('stage', 'missing stage');
    return undefined;
  }

  private isAmount(cell: unknown): boolean {
    const amount = amountOfCell(cell);
    if (amount === 'doubtful') this.blame('amount', 'doubtful amount');
    if (amount === 'unreadable') this.blame('amount', 'not an amount');
    return typeof amount === 'number';
  }

  private readNextStep(cell: unknown): number {
    if (saysNothing(cell)) return NO_DAY;
    const day = dayOfCell(cell, this.readers.zone);
    if (day === undefined) this.blame('nextStep', 'not a date');
    return day ?? NO_DAY;
  }

  private reason(): string {
    return cellText(this.at(this.places.reason), this.readers.zone);
  }

  /** The cell at a place of the row; a column that the tab does not have is blank. */
  private at(place: number = ABSENT): unknown {
    return place === ABSENT ? '' : this.cells[place];
  }

  /** A cell with an error value is blamed for that, whatever else it lacks. */
  private blame(column: LogColumn, problem: Problem): void {
    const isError = isErrorValue(this.at(this.places[column]));
    const row = this.log.row[this.entry] ?? 0;
    this.log.faults.push({ row, column, problem: isError ? 'error value' : problem });
  }

  private blameErrorValue(column: LogColumn, place: number | undefined): void {
    const cell = this.at(place);
    if (cell !== '' && isErrorValue(cell)) this.blame(column, 'error value');
  }
}
