import type { Block } from '../server/protocol';
import type { Selection } from './grid/selection';
import type { Key } from './keys';

/** How large a tab is. */
export interface Size {
  rows: number;
  columns: number;
}

/** A step of the selection: by so many cells, or to an edge (an infinite step). */
export interface Step {
  down: number;
  right: number;
  /** Whether cells are added to the selection. */
  extends: boolean;
  /** To the edge of the filled cells in that direction. */
  jumps: boolean;
}

const PAGE_ROWS = 24;
const STEPS: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [PAGE_ROWS, 0],
  PageUp: [-PAGE_ROWS, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** The step that a key asks for; undefined for other keys. */
export function stepOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): Step | undefined {
  const step = key === 'Tab' ? ([0, shiftKey ? -1 : 1] as const) : STEPS[key];
  if (step === undefined || altKey) return undefined;
  const [down, right] = step;
  const isFar = (ctrlKey || metaKey) && key !== 'Tab';
  const isCorner = isFar && !Number.isFinite(right);
  return {
    down: isCorner ? right : down,
    right,
    extends: shiftKey && key !== 'Tab',
    jumps: isFar && key.startsWith('Arrow'),
  };
}

/** The cell that moves: the active one, or the corner across from it while the selection grows. */
export function movingCell({ row, column, block }: Selection, grows: boolean) {
  if (!grows) return { row, column };
  const isActiveTop = row === block.top;
  const isActiveLeft = column === block.left;
  return {
    row: isActiveTop ? block.top + block.height - 1 : block.top,
    column: isActiveLeft ? block.left + block.width - 1 : block.left,
  };
}

/** The selection once its moving cell stands elsewhere. */
export function selectionTo(
  { row, column }: Selection,
  target: { row: number; column: number },
  grows: boolean,
): Selection {
  const anchor = grows ? { row, column } : target;
  const [top, left] = [Math.min(anchor.row, target.row), Math.min(anchor.column, target.column)];
  return {
    ...anchor,
    block: {
      top,
      left,
      height: Math.abs(anchor.row - target.row) + 1,
      width: Math.abs(anchor.column - target.column) + 1,
    },
  };
}

/** The cell from which a step leaves merged cells: their last one in its direction. */
export function edgeOfMerge(
  cell: { row: number; column: number },
  { down, right }: Step,
  merges: readonly Block[],
): { row: number; column: number } {
  const merge = merges.find(
    ({ top, left, height, width }) =>
      cell.row >= top &&
      cell.row < top + height &&
      cell.column >= left &&
      cell.column < left + width,
  );
  if (merge === undefined) return cell;
  return {
    row: down > 0 ? merge.top + merge.height - 1 : down < 0 ? merge.top : cell.row,
    column: right > 0 ? merge.left + merge.width - 1 : right < 0 ? merge.left : cell.column,
  };
}

/** A cell some steps away, never outside the tab. */
export function cellAfter(
  { row, column }: { row: number; column: number },
  { down, right }: Step,
  { rows, columns }: Size,
): { row: number; column: number } {
  return {
    row: Math.min(rows - 1, Math.max(0, row + down)),
    column: Math.min(columns - 1, Math.max(0, column + right)),
  };
}
