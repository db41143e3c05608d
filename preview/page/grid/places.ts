import { SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { IRender } from '@univerjs/preset-sheets-core';

/** A place on the screen, in pixels. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The part of the grid in which a cell scrolls, and that cell in it; both from the grid's corner. */
export interface Pane extends Place {
  cell: Place;
}

/** Where a cell stands, from the corner of the grid; undefined before anything is drawn. */
export function cellPlace(render: IRender, row: number, column: number): Place | undefined {
  const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render.scene.getViewport('viewMain');
  if (!skeleton || !viewport) return undefined;
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, startY, endX, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
  const { xSplit, ySplit } = skeleton.worksheet.getFreeze();
  return {
    left: startX - (column < xSplit ? 0 : viewport.viewportScrollX),
    top: startY - (row < ySplit ? 0 : viewport.viewportScrollY),
    width: endX - startX,
    height: endY - startY,
  };
}

/** The pane of a cell: without headings and scroll bars, and without frozen cells unless it is one. */
export function cellPane(render: IRender, row: number, column: number): Pane | undefined {
  const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render.scene.getViewport('viewMain');
  const cell = cellPlace(render, row, column);
  if (!skeleton || !viewport || !cell) return undefined;
  const { xSplit, ySplit } = skeleton.worksheet.getFreeze();
  const left = column < xSplit ? skeleton.rowHeaderWidth : viewport.left;
  const top = row < ySplit ? skeleton.columnHeaderHeight : viewport.top;
  const bar = viewport.getScrollBar();
  const { clientWidth, clientHeight } = render.engine.getCanvasElement();
  const right = clientWidth - (bar?.hasVerticalThumb() === true ? bar.totalSize : 0);
  const bottom = clientHeight - (bar?.hasHorizonThumb() === true ? bar.totalSize : 0);
  return { cell, left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
