import type { Day } from '../domain/calendar/calendarDay';
import { NO_DAY, RowKind, type Fault, type Log, type LogColumn } from '../domain/log/log';
import { NameBook } from '../domain/log/name';
import type { RenameRow } from '../domain/log/renames';
import type { Zone } from '../domain/calendar/timeZone';
import type { ColumnPlaces } from './headings';
import { LogCells } from './logCells';

/** A log while it is being read: columns with room for every row, and the names met so far. */
export class LogColumns implements Log {
  length = 0;
  readonly row: Int32Array;
  readonly kind: Uint8Array;
  readonly day: Int32Array;
  readonly client: Int32Array;
  readonly manager: Int32Array;
  readonly label: Int32Array;
  readonly stage: Uint8Array;
  readonly reason: Int32Array;
  readonly hasAmount: Uint8Array;
  readonly nextStep: Int32Array;
  readonly clients = new NameBook();
  readonly managers = new NameBook();
  readonly labels = new NameBook();
  readonly reasons = new NameBook();
  readonly renames: RenameRow[] = [];
  hasVoids = false;
  isInOrder = true;
  /** The instant of the dated row read last. */
  latest = Number.NEGATIVE_INFINITY;
  readonly cells: LogCells;
  readonly faults: Fault[] = [];

  /** @param range the cells of the log, heading row first. */
  constructor(
    range: readonly (readonly unknown[])[],
    places: ColumnPlaces<LogColumn>,
    zone: Zone,
    /** The most entries there can be. */
    room: number,
  ) {
    this.cells = new LogCells(range, places, zone, (entry) => this.row[entry] ?? 0);
    this.row = new Int32Array(room);
    this.kind = new Uint8Array(room).fill(RowKind.Unreadable);
    this.day = new Int32Array(room).fill(NO_DAY);
    this.client = new Int32Array(room);
    this.manager = new Int32Array(room);
    this.label = new Int32Array(room);
    this.stage = new Uint8Array(room);
    this.reason = new Int32Array(room);
    this.hasAmount = new Uint8Array(room);
    this.nextStep = new Int32Array(room).fill(NO_DAY);
  }

  /** Notes when the entry happened. */
  date(entry: number, instant: number, day: Day): void {
    this.day[entry] = day;
    if (instant < this.latest) this.isInOrder = false;
    this.latest = instant;
  }
}
