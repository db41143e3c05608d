import { useCallback, useRef } from 'preact/hooks';
import type { SheetGrid } from '../grid/sheetGrid';
import type { Desk } from '../desk';
import { moveBy } from './CellEditor';
import { FormulaBar } from './FormulaBar';
import { GridPane } from './GridPane';
import { Notices } from './Notices';
import { SidebarPane } from './SidebarPane';
import { TabBar } from './TabBar';
import { TopBar } from './TopBar';
import { DeskContext } from './useDesk';

/** The whole page. */
export function App({ desk }: { readonly desk: Desk }) {
  const grid = useRef<SheetGrid>(undefined);
  const focusGrid = useCallback(() => grid.current?.focus(), []);
  const goTo = useCallback(
    (row: number, column: number) => {
      const block = { top: row, left: column, height: 1, width: 1 };
      grid.current?.select(desk.state.tab, { row, column, block }, { row, column });
      grid.current?.focus();
    },
    [desk],
  );
  const leave = useCallback(
    (move: 'down' | 'right' | undefined) => {
      grid.current?.focus();
      if (move) moveBy(desk, grid, move);
    },
    [desk],
  );
  return (
    <DeskContext.Provider value={desk}>
      <TopBar />
      <FormulaBar goTo={goTo} leave={leave} />
      <div class="middle">
        <main class="sheet">
          <GridPane grid={grid} />
          <TabBar />
        </main>
        <SidebarPane focusGrid={focusGrid} />
      </div>
      <Notices focusGrid={focusGrid} />
    </DeskContext.Provider>
  );
}
