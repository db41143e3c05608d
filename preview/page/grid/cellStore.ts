import type { DrawnCell, DrawnRows } from '../../server/protocol';

/** Rows that are fetched at once. */
export const BLOCK_ROWS = 128;
const MOST_BLOCKS = 60;

interface Block<Cell> {
  rows: (Cell | undefined)[][];
  /** Revision under which it was read. */
  revision: number;
}

/** A block of rows of a tab; `number` counts blocks from the top. */
export interface BlockName {
  tab: number;
  number: number;
}

/**
 * The cells that were fetched, by blocks of rows. Outdated blocks are shown until newer ones come;
 * those not looked at for longest go first.
 *
 * @param Cell what a cell becomes for the grid
 */
export class CellStore<Cell> {
  private readonly blocks = new Map<string, Block<Cell>>();
  private readonly wanted = new Map<string, BlockName>();
  /** Blocks under way, with the revision at which they were asked for. */
  private readonly asked = new Map<string, number>();
  private revision = 0;

  constructor(
    private readonly convert: (cell: DrawnCell, looks: DrawnRows['looks']) => Cell | undefined,
    private readonly onWanted: () => void,
  ) {}

  /** A cell; undefined when it is blank, or not here yet and then wanted. */
  cell(tab: number, row: number, column: number): Cell | undefined {
    const number = Math.floor(row / BLOCK_ROWS);
    const block = this.blocks.get(keyOf(tab, number));
    if (block === undefined || block.revision < this.revision) this.want({ tab, number });
    return block?.rows[row - number * BLOCK_ROWS]?.[column];
  }

  /** Takes fetched rows in. */
  put({ tab, number }: BlockName, { rows, looks, revision }: DrawnRows): void {
    const key = keyOf(tab, number);
    this.asked.delete(key);
    this.blocks.delete(key);
    const cells = rows.map((line) => line.map((cell) => this.convert(cell, looks)));
    this.blocks.set(key, { rows: cells, revision });
    for (const oldest of this.blocks.keys()) {
      if (this.blocks.size <= MOST_BLOCKS) break;
      this.blocks.delete(oldest);
    }
  }

  /** From now on, cells read under an older revision are outdated. */
  outdate(revision: number): void {
    this.revision = Math.max(this.revision, revision);
  }

  /** What has been looked at and is missing since this was asked last: the last few of it. */
  takeWanted(most: number): BlockName[] {
    const names = [...this.wanted.values()].slice(-most);
    this.wanted.clear();
    for (const { tab, number } of names) this.asked.set(keyOf(tab, number), this.revision);
    return names;
  }

  private want(name: BlockName): void {
    const key = keyOf(name.tab, name.number);
    if (this.wanted.has(key) || this.asked.get(key) === this.revision) return;
    this.wanted.set(key, name);
    if (this.wanted.size === 1) this.onWanted();
  }
}

function keyOf(tab: number, number: number): string {
  return `${tab}:${number}`;
}
