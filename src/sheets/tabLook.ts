import type { TabKey } from './tabs';

/** What the cells of a column offer: some texts, what a column (counted from 1) of another tab says, or a tick box. */
export type CellChoice =
  | { readonly texts: readonly string[] }
  | { readonly tab: TabKey; readonly column: number }
  | 'tickBox';

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
  /** A text longer than the column takes several lines. */
  readonly wraps?: boolean;
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
