import { letters } from '../../sheets/columnLetters';
import { quotedTitle } from '../../sheets/tabReference';
import type { Texts } from '../../texts/en';

/** The tables of the figures tab, from left to right. Each spills in columns of its own, so that none stands in the way of another. */
export const FIGURE_TABLES = [
  'funnel',
  'speed',
  'stuck',
  'today',
  'week',
  'plan',
  'base',
  'burn',
  'tasks',
  'problems',
  'people',
] as const;
/** A table of the figures tab. */
export type FigureTable = (typeof FIGURE_TABLES)[number];

/** The first columns tell how the Dashboard was laid, how many people there are, and how many rows to look at. */
const STATE_COLUMNS = 3;
/** All names, and each name once. */
const PEOPLE_COLUMNS = 2;

/** Addresses in the figures tab, for formulas of other tabs and of its own. */
export class Figures {
  private readonly places: ReadonlyMap<
    FigureTable,
    { readonly from: number; readonly width: number }
  >;
  /** Columns of the whole tab. */
  readonly width: number;

  constructor(
    private readonly title: string,
    words: Texts,
  ) {
    const places = new Map<FigureTable, { from: number; width: number }>();
    let from = STATE_COLUMNS + 1;
    for (const table of FIGURE_TABLES) {
      const width = widthOf(table, words);
      places.set(table, { from, width });
      from += width;
    }
    this.places = places;
    this.width = from - 1;
  }

  /** The first column of a table, counted from 1 over the tab. */
  columnOf(table: FigureTable, column = 1): number {
    return (this.places.get(table)?.from ?? 1) + column - 1;
  }

  /** One cell; row 1 holds the headings, or what the function says instead of a table. */
  cell(table: FigureTable, column: number, row: number): string {
    return this.at(`$${letters(this.columnOf(table, column))}$${String(row)}`);
  }

  /** A column below its heading, open to the bottom. */
  below(table: FigureTable, column: number): string {
    const letter = letters(this.columnOf(table, column));
    return this.at(`$${letter}$2:$${letter}`);
  }

  /** A column with its heading, open to the bottom. */
  whole(table: FigureTable, column: number): string {
    const letter = letters(this.columnOf(table, column));
    return this.at(`$${letter}$1:$${letter}`);
  }

  /** A whole table below its headings, open to the bottom. */
  rows(table: FigureTable): string {
    const last = this.columnOf(table, this.places.get(table)?.width);
    return this.at(`$${letters(this.columnOf(table))}$2:$${letters(last)}`);
  }

  /** The number of people on the list. */
  get count(): string {
    return this.at('$B$1');
  }

  /** The number of rows that are not understood. */
  get problemRows(): string {
    return this.at('$C$1');
  }

  private at(address: string): string {
    return `${quotedTitle(this.title)}!${address}`;
  }
}

function widthOf(table: FigureTable, { tables }: Texts): number {
  if (table === 'people') return PEOPLE_COLUMNS;
  if (table === 'today' || table === 'week') return tables.moves.length;
  return tables[table].length;
}
