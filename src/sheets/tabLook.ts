/** How a column of a tab looks and what may stand in it. */
export interface ColumnLook {
  /** Pixels. */
  readonly width: number;
  /** Number format in the notation of Google Sheets; undefined: automatic. */
  readonly format?: string;
  /** Explains the heading when the pointer rests on it. */
  readonly note: string;
  /** The values that a drop-down offers; others stay possible. */
  readonly choices?: readonly string[];
  /** Written by the add-on: shown on grey. */
  readonly derived?: boolean;
}

/** One tab as set-up makes it. */
export interface TabLook<Column extends string = string> {
  readonly title: string;
  readonly columns: readonly {
    readonly column: Column;
    readonly heading: string;
    readonly look: ColumnLook;
  }[];
  /** Warns whoever edits the tab by hand; undefined: people's own tab. */
  readonly warning?: string;
}
