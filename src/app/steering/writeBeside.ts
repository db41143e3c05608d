import { isBlank, isSameCell, mayBeSameCell, type Cell, type Cells } from '../../sheets/cell';
import type { Workbook } from '../ports';

/** People may sort the tab again while it is put right; nobody does so often. */
const TRIES = 3;

/** A tab that people sort, as it was read. */
export interface SortedTab {
  readonly tab: 'tasks' | 'settings';
  readonly cells: Cells;
  /** Where its columns stand, counted from 0. */
  readonly places: Readonly<Partial<Record<string, number>>>;
}

/** A block of cells to be written; row and column count from 1. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: Cells;
}

/** What a row says in the columns that are written, and whether it is one of those meant. */
interface Wanted {
  readonly cells: readonly Cell[];
  readonly isMeant: boolean;
}

/**
 * Writes cells beside others that say whose they are. People may move rows meanwhile, so the tab is read again: what
 * went beside another row is written beside the right one, and that other row gets its own cells back.
 */
export function writeBeside(book: Workbook, before: SortedTab, blocks: readonly CellBlock[]): void {
  write(book, before, blocks);
  const plan = new Plan(before, blocks);
  for (let tries = 0; tries < TRIES; tries++) {
    const mended = plan.mended(book.read(before.tab));
    if (mended.length === 0) return;
    write(book, before, mended);
  }
}

function write(book: Workbook, { tab }: SortedTab, blocks: readonly CellBlock[]): void {
  for (const { row, column, cells } of blocks) book.write(tab, row, column, cells);
  book.flush();
}

/** How the tab should stand with what is written, wherever its rows stand. */
class Plan {
  /** The columns that are written, counted from 0. */
  private readonly columns: readonly number[];
  private readonly rest: readonly number[];
  private readonly rows: readonly (Wanted & { readonly key: string })[];

  constructor({ cells, places }: SortedTab, blocks: readonly CellBlock[]) {
    const written = new Map<string, Cell>();
    const columns = new Set<number>();
    for (const { row, column, cells: lines } of blocks) {
      for (const [down, line] of lines.entries()) {
        for (const [right, cell] of line.entries()) {
          columns.add(column - 1 + right);
          written.set(placeOf(row - 1 + down, column - 1 + right), cell);
        }
      }
    }
    this.columns = [...columns];
    this.rest = Object.values(places).filter(
      (place) => place !== undefined && !columns.has(place),
    ) as number[];
    this.rows = cells.map((line, at) => ({
      key: this.keyOf(line),
      cells: this.columns.map((place) => written.get(placeOf(at, place)) ?? line[place] ?? ''),
      isMeant: this.columns.some((place) => written.has(placeOf(at, place))),
    }));
  }

  /** What has to be written so that the tab stands as it should. */
  mended(now: Cells): CellBlock[] {
    const left = [...this.rows];
    return now.flatMap((line, at) => {
      const key = this.keyOf(line);
      const place = left.findIndex((row) => row.key === key);
      const [known] = place < 0 ? [] : left.splice(place, 1);
      const wanted = known ?? this.blankRow(line);
      return wanted ? this.mendedIn(line, wanted, at + 1) : [];
    });
  }

  private mendedIn(line: readonly Cell[], { cells, isMeant }: Wanted, row: number): CellBlock[] {
    return this.columns.flatMap((place, index) => {
      const [cell = '', stands] = [cells[index], line[place]];
      // People may give the column a format; what a stranger has is compared as it is.
      const isRight = isMeant ? mayBeSameCell(cell, stands) : !this.isHit(index, stands, cell);
      return isRight ? [] : [{ row, column: place + 1, cells: [[cell]] }];
    });
  }

  /** Whether what stands in a cell is not its own, but was written for another row. */
  private isHit(index: number, stands: unknown, own: Cell): boolean {
    const isOurs = (row: Wanted): boolean => row.isMeant && isSameCell(row.cells[index], stands);
    return !isSameCell(own, stands) && this.rows.some(isOurs);
  }

  /** A row that somebody inserted says nothing. */
  private blankRow(line: readonly Cell[]): Wanted | undefined {
    const isEmpty = this.rest.every((place) => isBlank(line[place]));
    return isEmpty ? { cells: this.columns.map(() => ''), isMeant: false } : undefined;
  }

  private keyOf(line: readonly Cell[]): string {
    return JSON.stringify(this.rest.map((place) => line[place] ?? ''));
  }
}

function placeOf(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}
