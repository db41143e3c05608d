import type { CellValue } from './cells/cellValue';
import type { MenuItem } from './execution/host';
import type { EditedBlock } from './execution/trigger';
import type { Fault, ServiceCall } from './execution/serviceCall';
import type { WorkbookSnapshot } from './workbook/snapshot';

/** What an emulator is made of. */
export interface EmulatorOptions {
  /** Text of the built script: one classic script. */
  code: string;
  /** Files for HtmlService.createHtmlOutputFromFile, by name without ending. */
  html?: Record<string, string>;
  /** The spreadsheet's time zone, IANA. */
  zone: string;
  /** The script's own time zone; default America/New_York, deliberately another one. */
  scriptZone?: string;
  /** Default en_US. */
  locale?: string;
  /** E-mail of the signed-in person; '' where Google tells nobody's name. */
  user?: string;
  /** The person has not granted all that the script asks for; default false. */
  heldBack?: boolean;
  /** Milliseconds; default Date.now. Dates inside the script follow it. */
  now?: () => number;
  /** Published latencies of service calls, slept; default off. */
  latencies?: boolean;
  /** A workbook kept earlier. */
  workbook?: WorkbookSnapshot;
  /** Asked before each metered call. */
  faults?: (call: ServiceCall) => Fault | undefined;
}

/** Counts of service calls. */
export interface EmulatorMeter {
  readonly calls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly byKind: Record<string, number>;
  readonly log: ServiceCall[];
  reset(): void;
}

/** A Google Sheets add-on running over an in-memory workbook. */
export interface Emulator {
  /**
   * google.script.run: arguments and result are copied as JSON; dates, functions and NaN are
   * refused. Unknown names, and names that end in `_`, throw. What the script throws comes out as an
   * Error with the same message.
   */
  call(name: string, ...args: unknown[]): unknown;
  /** A menu item, onOpen, onInstall, onEdit or a time trigger; `event.authMode` may be given. */
  run(name: string, event?: unknown): unknown;
  /**
   * Evaluates a formula as if typed in a free cell; nothing is written. An error is one cell with
   * a CellError.
   */
  evaluate(formula: string): CellValue[][];
  /**
   * What a cell, counted from 1, holds once a person typed into it: the text alone, no trigger runs. Throws where a rule
   * rejects the text.
   */
  type(tab: string, row: number, column: number, text: string): void;
  /** A person types into a cell, and the installed edit triggers of all people run. */
  edit(tab: string, row: number, column: number, text: string): void;
  /** The installed edit triggers run for cells that were typed before; `value` is that of a single cell. */
  edited(block: EditedBlock, value?: string): void;
  /** The clock strikes: the installed triggers of a function run, each as the person who made it. */
  fire(handler: string): void;
  /** A person selects a cell, counted from 1, or so many cells of its column. */
  select(tab: string, row: number, column: number, rows?: number): void;
  /** What a person sees: computed values of a tab, trimmed to its used area. */
  values(tab: string): CellValue[][];
  tabs(): { name: string; hidden: boolean; rows: number; columns: number }[];
  /**
   * Makes a tab or replaces its cells, not metered, and optionally names a range over its columns
   * (whole ones). The arrays are copied.
   */
  putTab(name: string, cells: CellValue[][], namedRange?: string): void;
  readonly meter: EmulatorMeter;
  signIn(email: string): void;
  /** The sidebar shown last. */
  sidebar(): { title: string; html: string } | undefined;
  menu(): MenuItem[];
  snapshot(): WorkbookSnapshot;
  /** Top-level functions of the script. */
  readonly functionNames: string[];
  /** Somebody elsewhere holds the document lock until the returned function is called. */
  holdDocumentLock(): () => void;
  /** What the script logged, oldest first. */
  log(): string[];
  /** Alerts, oldest first. */
  alerts(): string[];
  /** Toasts, oldest first. */
  toasts(): string[];
  /** Functions of the installed triggers. */
  triggers(): string[];
}
