import type { CellValue } from '../emulator/cells/cellValue';
import { cellKey, type Tab } from '../emulator/workbook/tab';
import type { Block, EditedPlace } from './protocol';

/** What a person had typed into a cell. */
interface Content {
  formula: string | undefined;
  value: CellValue;
}

interface Change {
  tabId: number;
  cells: { row: number; column: number; before: Content; after: Content }[];
}

const MOST = 200;

/** Edits of people, to be taken back and made again. */
export class UndoStack {
  private done: Change[] = [];
  private undone: Change[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Makes an edit of the given cells and remembers what it changed, also when it ends half-way. */
  record(tab: Tab, places: readonly { row: number; column: number }[], edit: () => void): void {
    const before = places.map(({ row, column }) => contentOf(tab, row, column));
    try {
      edit();
    } finally {
      const cells = places.map(({ row, column }, at) => ({
        row,
        column,
        before: before[at] ?? { formula: undefined, value: null },
        after: contentOf(tab, row, column),
      }));
      this.done = [...this.done, { tabId: tab.id, cells }].slice(-MOST);
      this.undone = [];
    }
  }

  /** Takes the last edit back. @returns where it was; undefined when there was none */
  undo(tabOf: (id: number) => Tab | undefined): EditedPlace | undefined {
    return this.move(this.done, this.undone, tabOf, 'before');
  }

  /** Makes the edit again that was taken back last. */
  redo(tabOf: (id: number) => Tab | undefined): EditedPlace | undefined {
    return this.move(this.undone, this.done, tabOf, 'after');
  }

  private move(
    from: Change[],
    to: Change[],
    tabOf: (id: number) => Tab | undefined,
    side: 'before' | 'after',
  ): EditedPlace | undefined {
    const change = from.pop();
    const tab = change && tabOf(change.tabId);
    if (change === undefined || tab === undefined) return undefined;
    for (const cell of change.cells) put(tab, cell.row, cell.column, cell[side]);
    to.push(change);
    return { tab: tab.id, block: around(change.cells) };
  }
}

/** The smallest block that holds all the cells; the first cell of the tab for none. */
function around(cells: readonly { row: number; column: number }[]): Block {
  if (cells.length === 0) return { top: 0, left: 0, height: 1, width: 1 };
  const least = (numbers: number[]): number => numbers.reduce((one, other) => Math.min(one, other));
  const most = (numbers: number[]): number => numbers.reduce((one, other) => Math.max(one, other));
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [least(rows), least(columns)];
  return { top, left, height: most(rows) - top + 1, width: most(columns) - left + 1 };
}

function contentOf(tab: Tab, row: number, column: number): Content {
  return {
    formula: tab.formulas.get(cellKey(row, column))?.text,
    value: tab.rows[row]?.[column] ?? null,
  };
}

function put(tab: Tab, row: number, column: number, { formula, value }: Content): void {
  if (formula === undefined) tab.put(row, column, value);
  else tab.putFormula(row, column, formula);
}
