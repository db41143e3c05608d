import type { Light } from '../domain/light';
import { messageRow, type Table, type TableCell } from './cell';

/** What a row of a page is; the edge gives each kind its look. */
export type PageRowKind =
  'title' | 'text' | 'light' | 'section' | 'headings' | 'row' | 'small' | 'blank';

/** One row of a page. */
export interface PageRow {
  readonly kind: PageRowKind;
  readonly cells: readonly TableCell[];
  /** Number formats by column, for rows of tables. */
  readonly formats?: readonly (string | undefined)[];
  /** The colour of the first cell, for a light; its word stands in it. */
  readonly light?: Light;
}

/** A bar chart of a column of figures by a column of names; rows and columns count from 1. */
export interface PageChart {
  readonly title: string;
  /** The heading row of the table. */
  readonly row: number;
  readonly rows: number;
  readonly names: number;
  readonly figures: number;
  /** The row on which the chart stands, over blank rows. */
  readonly anchorRow: number;
  readonly anchorColumn: number;
}

/** A page of rows, all of one width. */
export interface Page {
  readonly width: number;
  readonly rows: readonly PageRow[];
  /** A bar chart over two columns of the page; its place does not change from week to week. */
  readonly chart: PageChart;
}

/** A row that says one thing. */
export function textRow(kind: PageRowKind, text: string, width: number): PageRow {
  return { kind, cells: messageRow(text, width) };
}

/** An empty row between two parts. */
export function blankRow(width: number): PageRow {
  return textRow('blank', '', width);
}

/** A table with its title above it; narrower tables are filled up with empty cells. */
export function section(
  title: string,
  table: Table,
  formats: readonly (string | undefined)[],
  width: number,
): PageRow[] {
  const [headings = [], ...rows] = table;
  const fill = (cells: readonly TableCell[]): TableCell[] => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => ''),
  ];
  return [
    textRow('section', title, width),
    { kind: 'headings', cells: fill(headings), formats },
    ...rows.map((cells): PageRow => ({ kind: 'row', cells: fill(cells), formats })),
  ];
}
