import type { Cell } from './cell';
import type { ColumnPlaces } from './headings';

/** Cells that stand side by side in the tab. */
export interface CellRun {
  /** Counts from 1. */
  readonly column: number;
  readonly cells: readonly Cell[];
}

/** A whole row of a tab whose columns stand at `places`; columns that are not ours stay empty. */
export function rowOf<Column extends string>(
  cells: Partial<Record<Column, Cell>>,
  places: ColumnPlaces<Column>,
): Cell[] {
  const columns = Object.keys(places) as Column[];
  const width = Math.max(0, ...columns.map((column) => (places[column] ?? 0) + 1));
  const row = Array.from({ length: width }, (): Cell => '');
  for (const column of columns) row[places[column] ?? 0] = cells[column] ?? '';
  return row;
}

/** The cells as runs without gaps, so that the team's own columns between them are never written. */
export function runsOf<Column extends string>(
  cells: Partial<Record<Column, Cell>>,
  places: ColumnPlaces<Column>,
): CellRun[] {
  const placed = (Object.keys(cells) as Column[])
    .map((column) => ({ place: places[column], cell: cells[column] ?? '' }))
    .filter((item): item is { place: number; cell: Cell } => item.place !== undefined)
    .sort((a, b) => a.place - b.place);
  const runs: { column: number; cells: Cell[] }[] = [];
  for (const { place, cell } of placed) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.cells.length === place + 1) last.cells.push(cell);
    else runs.push({ column: place + 1, cells: [cell] });
  }
  return runs;
}
