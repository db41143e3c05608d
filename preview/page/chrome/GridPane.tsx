import { useEffect, useRef, useState } from 'preact/hooks';
import { SheetGrid, type GridEvents, type GridRef } from '../grid/sheetGrid';
import { ChartLayer } from '../charts/ChartLayer';
import { DROP_DOWN_WIDTH } from '../grid/marks';
import type { Desk } from '../desk';
import { ActiveCell } from './ActiveCell';
import { CellEditor } from './CellEditor';
import { listenToKeys } from './gridKeys';
import { NoteTip, type Hovered } from './NoteTip';
import { WORDS } from '../words';
import { useDesk } from './useDesk';

/** The cells with the editor and the notes over them. */
export function GridPane({ grid }: { readonly grid: GridRef }) {
  const { desk, state } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLTextAreaElement>(null);
  const [hovered, setHovered] = useState<Hovered>();
  const [, setMoves] = useState(0);
  useEffect(() => {
    if (!place.current || !pane.current || !editor.current) return undefined;
    grid.current ??= openGrid(place.current, desk, WORDS[desk.facts.language].grid, {
      moved: () => {
        setMoves((count) => count + 1);
      },
      hovered: setHovered,
    });
    return listenToKeys(pane.current, editor.current, desk, grid.current);
  }, [desk, grid]);
  useEffect(() => {
    if (state.book) grid.current?.show(state.book.tabs, state.tab);
  }, [grid, state.book, state.tab]);
  useEffect(() => {
    if (!state.wanted) return;
    grid.current?.select(state.tab, state.wanted, state.wanted);
    desk.set({ wanted: undefined });
  }, [desk, grid, state.tab, state.wanted]);
  return (
    <div class="grid-pane" ref={pane} id="grid" role="tabpanel" aria-label={nameOfTab(desk)}>
      <div class="grid-place" ref={place} />
      <ChartLayer grid={grid} />
      <CellEditor grid={grid} field={editor} />
      {hovered && <NoteTip hovered={hovered} grid={grid} />}
      <ActiveCell />
    </div>
  );
}

function nameOfTab({ state }: Desk): string {
  return state.book?.tabs.find(({ id }) => id === state.tab)?.name ?? '';
}

function openGrid(
  place: HTMLElement,
  desk: Desk,
  label: string,
  events: { moved: () => void; hovered: (cell: Hovered | undefined) => void },
): SheetGrid {
  const gridEvents: GridEvents = {
    ...events,
    cell: (tab, row, column) => desk.cells.cell(tab, row, column),
    selected: (tab, selection) => {
      desk.select(tab, selection);
    },
    opened: () => void desk.edit('cell'),
    pressed: (row, column, x) => {
      press(desk, grid, { row, column, x });
    },
    resized: (tab, column, width) => void desk.change('resize', { tab, column, width }),
  };
  const grid = new SheetGrid(place, gridEvents, label);
  desk.onCells(() => {
    grid.repaint();
  });
  return grid;
}

/** The arrow of a drop-down opens it; a tick box turns over. */
function press(
  desk: Desk,
  grid: SheetGrid,
  { row, column, x }: { row: number; column: number; x: number },
): void {
  const { tab } = desk.state;
  const cell = desk.cells.cell(tab, row, column);
  const place = grid.placeOf(row, column);
  if (cell?.checked !== undefined) {
    void desk.change('type', { tab, row, column, texts: [[cell.checked ? 'FALSE' : 'TRUE']] });
  } else if (cell?.hasChoices && place && x > place.left + place.width - DROP_DOWN_WIDTH) {
    // After the grid has selected the cell.
    setTimeout(() => void desk.edit('cell'), 60);
  }
}
