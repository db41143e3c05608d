import type { GridRef } from '../grid/sheetGrid';
import { useDesk } from './useDesk';

const WIDTH = 270;
const GAP = 4;

/** The cell under the pointer. */
export interface Hovered {
  row: number;
  column: number;
}

/** What a cell has to say: why it shows an error, or its note. */
export function NoteTip({ hovered, grid }: { readonly hovered: Hovered; readonly grid: GridRef }) {
  const { desk, state, words } = useDesk();
  const cell = desk.cells.cell(state.tab, hovered.row, hovered.column);
  const place = placeBeside(grid, hovered);
  const text = cell?.error ?? cell?.note ?? '';
  if (text === '' || !place || state.editing) return null;
  const isError = cell?.error !== undefined;
  return (
    <div class={isError ? 'note error' : 'note'} style={place} role="tooltip">
      {isError && <strong>{words.error}</strong>}
      {text}
    </div>
  );
}

/** At the right of the cell, or at its left where there is no room. */
function placeBeside(grid: GridRef, { row, column }: Hovered): Record<string, string> | undefined {
  const cell = grid.current?.placeOf(row, column);
  const pane = document.getElementById('grid')?.getBoundingClientRect();
  if (!cell || !pane) return undefined;
  const right = cell.left - pane.left + cell.width + GAP;
  const hasRoom = right + WIDTH < pane.width;
  const left = hasRoom ? right : Math.max(GAP, cell.left - pane.left - WIDTH - GAP);
  return { left: `${String(left)}px`, top: `${String(Math.max(GAP, cell.top - pane.top))}px` };
}
