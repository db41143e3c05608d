import type { IRange, Nullable } from '@univerjs/core';
import type { ISelectionWithStyle } from '@univerjs/preset-sheets-core';
import type { Block } from '../../server/protocol';

/** The selected cells: one is active, typing goes there. */
export interface Selection {
  row: number;
  column: number;
  block: Block;
}

/** Cells in the grid's own terms. */
function rangeOf({ top, left, height, width }: Block): IRange {
  const [endRow, endColumn] = [top + height - 1, left + width - 1];
  return { startRow: top, startColumn: left, endRow, endColumn };
}

/** The selection that the grid is told of; an active cell that is part of merged cells stands for all of them. */
export function selectedOf(
  { row, column, block }: Selection,
  merge: Nullable<IRange>,
): Pick<ISelectionWithStyle, 'range' | 'primary'> {
  const one = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  const isOne = block.height === 1 && block.width === 1;
  const isMerged = Boolean(merge);
  const primary = { ...one, ...merge, actualRow: row, actualColumn: column };
  return {
    range: isOne ? { ...one, ...merge } : rangeOf(block),
    primary: { ...primary, isMerged, isMergedMainCell: isMerged },
  };
}

/** The selection that the grid tells of; whole columns and rows begin at the edge. */
export function selectionOf({ range, primary }: ISelectionWithStyle): Selection {
  const top = Math.max(0, range.startRow || 0);
  const left = Math.max(0, range.startColumn || 0);
  return {
    row: primary?.actualRow ?? top,
    column: primary?.actualColumn ?? left,
    block: {
      top,
      left,
      height: (range.endRow || top) - top + 1,
      width: (range.endColumn || left) - left + 1,
    },
  };
}
