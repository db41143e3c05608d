import type { Desk } from '../desk';
import type { SheetGrid } from '../grid/sheetGrid';
import { cellAfter, edgeOfMerge, movingCell, selectionTo, type Step } from '../moves';

/** Moves or extends the selection by a step, as far as the tab goes. */
export async function moveSelection(desk: Desk, grid: SheetGrid, step: Step): Promise<void> {
  const { book, tab, selection } = desk.state;
  const size = book?.tabs.find(({ id }) => id === tab);
  if (size === undefined) return;
  const from = movingCell(selection, step.extends);
  const to = step.jumps
    ? await desk.edgeFrom(from, step)
    : cellAfter(edgeOfMerge(from, step, size.merges), step, size);
  grid.select(tab, selectionTo(selection, to, step.extends), to);
}
