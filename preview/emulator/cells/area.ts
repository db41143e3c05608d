/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  top: number;
  left: number;
  height: number;
  width: number;
}

/** How many cells an area has. */
export function cellCount(area: Area): number {
  return area.height * area.width;
}

/** Whether an area holds a cell. */
export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.top &&
    row < area.top + area.height &&
    column >= area.left &&
    column < area.left + area.width
  );
}

/** Whether `outer` holds every cell of `inner`. */
export function covers(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.top + inner.height <= outer.top + outer.height &&
    inner.left + inner.width <= outer.left + outer.width
  );
}

/** Whether two areas share a cell. */
export function intersects(one: Area, other: Area): boolean {
  return (
    one.top < other.top + other.height &&
    other.top < one.top + one.height &&
    one.left < other.left + other.width &&
    other.left < one.left + one.width
  );
}

/** An area as far as it lies in a grid of that size; its first cell moves in where it lies outside. */
export function withinGrid(area: Area, rows: number, columns: number): Area {
  const top = Math.min(area.top, rows - 1);
  const left = Math.min(area.left, columns - 1);
  const height = Math.min(area.height, rows - top);
  return { top, left, height, width: Math.min(area.width, columns - left) };
}

/** Calls `visit` for every cell, row by row. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row < area.top + area.height; row += 1) {
    for (let column = area.left; column < area.left + area.width; column += 1) visit(row, column);
  }
}

/** Rows of what `value` gives for every cell. */
export function mapCells<T>(area: Area, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.height }, (_, row) =>
    Array.from({ length: area.width }, (__, column) => value(area.top + row, area.left + column)),
  );
}
