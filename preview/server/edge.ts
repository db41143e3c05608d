import type { Tab } from '../emulator/workbook/tab';

/** A cell, counted from 0. */
export interface Cell {
  row: number;
  column: number;
}

/**
 * Where Ctrl and an arrow lead: to the end of the filled run, or over blank cells to the next filled
 * one; without any, to the edge of the tab.
 */
export function edgeFrom(tab: Tab, from: Cell, step: { down: number; right: number }): Cell {
  const used = tab.usedSize();
  const isFilled = ({ row, column }: Cell): boolean => tab.get(row, column) !== null;
  const isInside = ({ row, column }: Cell): boolean =>
    row >= 0 && column >= 0 && row < tab.maxRows && column < tab.maxColumns;
  const isBeyond = ({ row, column }: Cell): boolean =>
    (step.down > 0 && row >= used.height) || (step.right > 0 && column >= used.width);
  const next = ({ row, column }: Cell): Cell => ({
    row: row + step.down,
    column: column + step.right,
  });
  let cell = next(from);
  if (!isInside(cell) || (step.down === 0 && step.right === 0)) return from;
  const isRun = isFilled(from) && isFilled(cell);
  while (isInside(next(cell)) && isFilled(isRun ? next(cell) : cell) === isRun) {
    if (isBeyond(cell)) {
      return {
        row: step.down > 0 ? tab.maxRows - 1 : cell.row,
        column: step.right > 0 ? tab.maxColumns - 1 : cell.column,
      };
    }
    cell = next(cell);
  }
  return cell;
}
