import type { Editing } from '../deskState';
import type { SheetGrid } from '../grid/sheetGrid';

/** Pixels of a letter and a line in the editor. */
const LETTER = 7.5;
const LINE = 17;

/** Where the editor stands: over its cell, and as large as its text needs. */
export function editorPlace(
  grid: SheetGrid | undefined,
  editing: Editing | undefined,
): Record<string, string> {
  const cell = editing?.at === 'cell' ? grid?.placeOf(editing.row, editing.column) : undefined;
  const pane = document.getElementById('grid')?.getBoundingClientRect();
  if (!editing || !cell || !pane) return {};
  const lines = editing.text.split('\n').map(({ length }) => length * LETTER);
  const room = pane.right - cell.left - 4;
  const width = Math.max(cell.width + 1, Math.min(Math.max(...lines) + 16, room));
  const height = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line / (width - 8))), 0);
  return {
    left: `${String(cell.left - pane.left)}px`,
    top: `${String(cell.top - pane.top)}px`,
    width: `${String(width)}px`,
    height: `${String(Math.max(cell.height + 1, height * LINE + 6))}px`,
  };
}
