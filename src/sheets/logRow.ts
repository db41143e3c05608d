import { parseAmount } from '../domain/amount';
import { isoOf, type Day } from '../domain/calendarDay';
import type { ActionOutcome, Fault, LogColumn, LogRow, Problem } from '../domain/log';
import type { Name, NameBook } from '../domain/name';
import type { Zone } from '../domain/timeZone';
import { dayOfCell, isBlank, isDate, isErrorValue, textOf } from './cell';
import type { ColumnPlaces } from './headings';
import { parseInstant } from './instant';
import type { Outcome } from './outcome';

/** What a row is read with: the zone, the names met so far, and readers of the cells that repeat. */
export interface RowBooks {
  readonly zone: Zone;
  readonly clients: NameBook;
  readonly managers: NameBook;
  readonly labels: NameBook;
  readonly stageOf: (cell: unknown) => number | undefined;
  readonly outcomeOf: (cell: unknown) => Outcome | undefined;
  readonly nobody: string;
}

interface Stamp {
  readonly instant: number;
  readonly day: Day;
}

/** Reads the rows of a log one by one and keeps the faults of their cells, each row's in the order of the columns. */
export class LogRowReader {
  readonly faults: Fault[] = [];
  private cells: readonly unknown[] = [];
  private row = 0;

  constructor(
    private readonly places: ColumnPlaces<LogColumn>,
    readonly books: RowBooks,
  ) {}

  /** Decodes one row that is not blank. */
  read(cells: readonly unknown[], row: number): LogRow {
    this.cells = cells;
    this.row = row;
    const stamp = this.readStamp();
    const outcome = this.books.outcomeOf(this.cell('outcome'));
    if (outcome === 'void') return this.readVoid(stamp);
    if (outcome === 'renamed') return this.readRename(stamp);
    return this.readAction(stamp, outcome);
  }

  private readVoid(stamp: Stamp | undefined): LogRow {
    const target = this.text('reason');
    if (target === '') this.blame('reason', 'missing ID to void');
    if (!stamp || target === '') return this.unreadable(stamp);
    return { kind: 'void', row: this.row, id: this.text('id'), ...stamp, target };
  }

  private readRename(stamp: Stamp | undefined): LogRow {
    const from = this.readClient();
    const to = this.text('reason');
    if (to === '') this.blame('reason', 'missing new name');
    if (!stamp || !from || to === '') return this.unreadable(stamp);
    const named = { from, to: this.books.clients.read(to) };
    return { kind: 'renamed', row: this.row, id: this.text('id'), ...stamp, ...named };
  }

  private readAction(stamp: Stamp | undefined, outcome: Outcome | undefined): LogRow {
    const manager = this.readManager();
    const client = this.readClient();
    const stage = this.readStage(outcome);
    if (outcome === undefined) this.blame('outcome', this.errorOr('outcome', 'unknown outcome'));
    this.blameErrorValue('deal');
    const amount = this.readAmount();
    this.blameErrorValue('reason');
    const nextStep = this.readNextStep();
    this.blameErrorValue('id');
    if (!stamp || !client || stage === undefined || outcome === undefined) {
      return this.unreadable(stamp);
    }
    return {
      kind: 'action',
      row: this.row,
      id: this.text('id'),
      instant: stamp.instant,
      day: stamp.day,
      client,
      label: this.books.labels.read(this.text('deal')),
      manager,
      stage,
      outcome: outcome as ActionOutcome,
      amount,
      reason: this.text('reason'),
      nextStep,
    };
  }

  private readStamp(): Stamp | undefined {
    const { zone } = this.books;
    const cell = this.cell('when');
    const instant = isDate(cell)
      ? cell.getTime()
      : typeof cell === 'string'
        ? parseInstant(cell.trim(), zone)
        : undefined;
    if (instant !== undefined && !Number.isNaN(instant))
      return { instant, day: zone.dayAt(instant) };
    this.blame('when', isBlankText(cell) ? 'missing date' : this.errorOr('when', 'not a date'));
    return undefined;
  }

  private readManager(): Name {
    const name = this.name('manager');
    if (name !== undefined) return this.books.managers.read(name);
    this.blame('manager', this.errorOr('manager', 'missing manager'));
    return this.books.managers.read(this.books.nobody);
  }

  private readClient(): Name | undefined {
    const name = this.name('client');
    if (name !== undefined) return this.books.clients.read(name);
    this.blame('client', this.errorOr('client', 'missing client'));
    return undefined;
  }

  private readStage(outcome: Outcome | undefined): number | undefined {
    const stage = this.books.stageOf(this.cell('stage'));
    if (stage === undefined) this.blame('stage', this.errorOr('stage', 'unknown stage'));
    if (stage !== 0 || outcome !== 'step') return stage;
    this.blame('stage', 'missing stage');
    return undefined;
  }

  private readAmount(): number | undefined {
    const cell = this.cell('amount');
    if (isBlankText(cell)) return undefined;
    if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
    const amount = typeof cell === 'string' ? parseAmount(cell) : 'unreadable';
    if (typeof amount === 'number') return amount;
    this.blame(
      'amount',
      amount === 'doubtful' ? 'doubtful amount' : this.errorOr('amount', 'not an amount'),
    );
    return undefined;
  }

  private readNextStep(): Day | undefined {
    const cell = this.cell('nextStep');
    if (isBlankText(cell)) return undefined;
    const day = dayOfCell(cell, this.books.zone);
    if (day === undefined) this.blame('nextStep', this.errorOr('nextStep', 'not a date'));
    return day;
  }

  private unreadable(stamp: Stamp | undefined): LogRow {
    return { kind: 'unreadable', row: this.row, id: this.text('id'), day: stamp?.day };
  }

  /** A name is a text, also where the cell is a number; undefined where there is none. */
  private name(column: LogColumn): string | number | undefined {
    const cell = this.cell(column);
    if (typeof cell === 'number') return cell;
    const text = this.text(column);
    return text === '' ? undefined : text;
  }

  /** A text that Sheets took for a date ("2026-11") is a text still: the date it became. */
  private text(column: LogColumn): string {
    const cell = this.cell(column);
    const day = isDate(cell) ? dayOfCell(cell, this.books.zone) : undefined;
    return day === undefined ? textOf(cell) : isoOf(day);
  }

  private cell(column: LogColumn): unknown {
    const place = this.places[column];
    return place === undefined ? '' : this.cells[place];
  }

  private blame(column: LogColumn, problem: Problem): void {
    this.faults.push({ row: this.row, column, problem });
  }

  private blameErrorValue(column: LogColumn): void {
    if (isErrorValue(this.cell(column))) this.blame(column, 'error value');
  }

  private errorOr(column: LogColumn, problem: Problem): Problem {
    return isErrorValue(this.cell(column)) ? 'error value' : problem;
  }
}

function isBlankText(cell: unknown): boolean {
  return isBlank(cell) || (typeof cell === 'string' && cell.trim() === '');
}
